import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, isAbstractType, valueFromASTUntyped } from 'graphql';

/** A place in the answer of one fetch that belongs to one field of the caller's answer. */
export type FetchPath = readonly (string | number)[];

export interface FetchDocument {
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
}

/**
 * The paths of the outermost fields that a fetch asks for: the root fields, and for `_entities` the fields of each
 * representation. They are what is missing when the fetch, or one entity of it, fails.
 * @param under only what lies at or below this path
 */
export function fieldsOfFetch(fetch: FetchDocument, schema: GraphQLSchema, under: FetchPath = []): FetchPath[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of fetch.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
  }
  if (!operation) return [];
  const paths: FetchPath[] = [];
  for (const field of flatFields(operation.selectionSet, {
    fragments,
    variables: fetch.variables,
    applies: () => true,
  })) {
    const key = keyOf(field);
    if (under.length > 0 && under[0] !== key) continue;
    if (field.name.value !== '_entities') {
      paths.push([key]);
      continue;
    }
    representationsOf(field, fetch.variables).forEach((representation, index) => {
      if (under.length > 1 && under[1] !== index) return;
      const applies = (condition: string): boolean => satisfies(schema, representation, condition);
      for (const inner of field.selectionSet
        ? flatFields(field.selectionSet, { fragments, variables: fetch.variables, applies })
        : []) {
        if (inner.name.value !== '__typename') paths.push([key, index, keyOf(inner)]);
      }
    });
  }
  return paths;
}

export function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

interface Flattening {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown> | undefined;
  applies(condition: string): boolean;
}

function flatFields(set: SelectionSetNode, flattening: Flattening): FieldNode[] {
  return set.selections.flatMap((selection): FieldNode[] => {
    if (!included(selection.directives ?? [], flattening.variables)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : flattening.fragments.get(selection.name.value);
    const condition = inner?.typeCondition?.name.value;
    if (!inner || (condition !== undefined && !flattening.applies(condition))) return [];
    return flatFields(inner.selectionSet, flattening);
  });
}

function included(directives: readonly DirectiveNode[], variables: Record<string, unknown> | undefined): boolean {
  return directives.every((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const holds = value && valueFromASTUntyped(value, variables) === true;
    if (directive.name.value === 'skip') return !holds;
    return directive.name.value !== 'include' || holds;
  });
}

function representationsOf(field: FieldNode, variables: Record<string, unknown> | undefined): unknown[] {
  const value = field.arguments?.find((argument) => argument.name.value === 'representations')?.value;
  if (value?.kind !== Kind.VARIABLE) return [];
  const representations = variables?.[value.name.value];
  return Array.isArray(representations) ? representations : [];
}

function satisfies(schema: GraphQLSchema, representation: unknown, condition: string): boolean {
  const name = (representation as { __typename?: string } | null)?.__typename;
  if (name === undefined || name === condition || condition === '_Entity') return true;
  const type = schema.getType(name);
  const conditionType = schema.getType(condition);
  if (!conditionType) return false;
  return (
    isAbstractType(conditionType) &&
    type !== undefined &&
    'getInterfaces' in type &&
    schema.isSubType(conditionType, type)
  );
}
