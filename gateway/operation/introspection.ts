import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import { Kind, visit } from 'graphql';

export interface SplitOperation {
  /** What is asked of the subgraphs; undefined when nothing is. */
  data: DocumentNode | undefined;
  /** What is asked of the schema itself; undefined when nothing is. */
  introspection: DocumentNode | undefined;
}

const schemaFields = new Set(['__schema', '__type']);

/**
 * Parts what the schema answers from what the subgraphs answer: the planner knows only one or the other, and
 * answers null for the rest of a query that asks for both.
 */
export function splitIntrospection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SplitOperation {
  const root = inlineRoot(operation.selectionSet.selections, fragments);
  const asksSchema = keep(root, (name) => schemaFields.has(name));
  const asksData = keep(root, (name) => !schemaFields.has(name));
  if (asksSchema.length === 0 && !onlyTypename(asksData))
    return { data: withSelections(operation, undefined, fragments), introspection: undefined };
  if (onlyTypename(asksData)) return { data: undefined, introspection: withSelections(operation, root, fragments) };
  return {
    data: withSelections(operation, asksData, fragments),
    introspection: withSelections(operation, asksSchema, fragments),
  };
}

function inlineRoot(
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionNode[] {
  return selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!inner) return selection;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: inner.typeCondition,
      directives: selection.directives,
      selectionSet: { kind: Kind.SELECTION_SET, selections: inlineRoot(inner.selectionSet.selections, fragments) },
    } as const;
  });
}

function keep(selections: readonly SelectionNode[], wanted: (name: string) => boolean): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection.name.value) ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = keep(selection.selectionSet.selections, wanted);
    return inner.length ? [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }] : [];
  });
}

function onlyTypename(selections: readonly SelectionNode[]): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
    return selection.kind === Kind.INLINE_FRAGMENT && onlyTypename(selection.selectionSet.selections);
  });
}

/** A document of the operation and of the fragments and variables that it then still uses. */
function withSelections(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[] | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const selected = selections
    ? { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } as const }
    : operation;
  const used = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: (variable) => void variables.add(variable.name.value),
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || used.has(spread.name.value)) return;
        used.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(selected);
  const variableDefinitions = selected.variableDefinitions?.filter((node) => variables.has(node.variable.name.value));
  return { kind: Kind.DOCUMENT, definitions: [{ ...selected, variableDefinitions }, ...used.values()] };
}
