import type { ASTNode, DirectiveNode, DocumentNode, SelectionSetNode, ValueNode } from 'graphql';
import { Kind, valueFromASTUntyped, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Carries out `@skip` and `@include`, so that the planner sees only what is asked for: it finds no plan for a query
 * that asks for nothing, and fetches some fields that are skipped, whose faults would then be the answer's. A selection
 * that loses every field keeps the type name, which the answer leaves out.
 */
export function decideConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = (node: ASTNode & { directives?: readonly DirectiveNode[] }) => {
    const conditions = (node.directives ?? []).filter(isCondition);
    if (conditions.length === 0) return undefined;
    if (!conditions.every((condition) => keeps(condition, variables))) return null;
    return { ...node, directives: node.directives?.filter((directive) => !isCondition(directive)) };
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

/** The variables that conditions read. */
export function conditionVariables(nodes: readonly ASTNode[]): string[] {
  const names = new Set<string>();
  const Directive = (directive: DirectiveNode): void => {
    const value = isCondition(directive) ? valueOf(directive) : undefined;
    if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of nodes) visit(node, { Directive });
  return [...names];
}

function isCondition(directive: DirectiveNode): boolean {
  return directive.name.value === 'skip' || directive.name.value === 'include';
}

function valueOf(condition: DirectiveNode): ValueNode | undefined {
  return condition.arguments?.find((argument) => argument.name.value === 'if')?.value;
}

function keeps(condition: DirectiveNode, variables: Variables): boolean {
  const value = valueOf(condition);
  const holds = value !== undefined && valueFromASTUntyped(value, variables) === true;
  return condition.name.value === 'skip' ? !holds : holds;
}
