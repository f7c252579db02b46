import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether any of some fields of what a resolver answers may be asked for; what `@skip` or `@include` decide, counts. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, names: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isIn(selectionSet, names, fragments));
}

function isIn({ selections }: SelectionSetNode, names: readonly string[], fragments: Fragments): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return inner !== undefined && isIn(inner.selectionSet, names, fragments);
  });
}
