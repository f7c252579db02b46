import type { ASTNode, DirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Carries out the conditions that the query itself decides, such as `@skip(if: true)`: a planner finds no plan for a
 * query that asks for nothing. A selection that loses every field keeps the type name, which the answer leaves out.
 */
export function decideConstants(document: DocumentNode): DocumentNode {
  const decide = (node: ASTNode & { directives?: readonly DirectiveNode[] }) => {
    const decided = (node.directives ?? []).map(constantCondition);
    if (decided.includes(false)) return null;
    if (!decided.includes(true)) return undefined;
    return { ...node, directives: node.directives?.filter((_directive, index) => decided[index] === undefined) };
  };
  return visit(document, {
    Field: { enter: decide },
    InlineFragment: { enter: decide },
    FragmentSpread: { enter: decide },
    SelectionSet: {
      leave: (node: SelectionSetNode) =>
        node.selections.length === 0 ? { ...node, selections: [typename] } : undefined,
    },
  });
}

/** Whether the directive keeps its field; undefined when only the variables tell. */
function constantCondition(directive: DirectiveNode): boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind !== Kind.BOOLEAN) return undefined;
  if (directive.name.value === 'skip') return !value.value;
  return directive.name.value === 'include' ? value.value : undefined;
}
