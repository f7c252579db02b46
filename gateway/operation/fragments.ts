import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, InlineFragmentNode, SelectionNode } from 'graphql';
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * Writes fragments where they are used, and drops those that change nothing, so that queries that differ only in how
 * they are cut share a plan. The limit on fields bounds the result.
 * @param document one operation with its fragments
 */
export function withoutFragments(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const typeInfo = new TypeInfo(schema);
  return visit(
    { ...document, definitions: operations },
    visitWithTypeInfo(typeInfo, {
      SelectionSet(set) {
        const parent = typeInfo.getParentType()?.name;
        return { ...set, selections: set.selections.flatMap((selection) => spread(selection, parent, fragments)) };
      },
    }),
  );
}

function spread(
  selection: SelectionNode,
  parent: string | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly SelectionNode[] {
  if (selection.kind === Kind.FIELD) return [selection];
  const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  if (!inner) return [selection];
  const condition = inner.typeCondition?.name.value;
  if (!selection.directives?.length && (condition === undefined || condition === parent)) {
    return inner.selectionSet.selections.flatMap((nested) => spread(nested, parent, fragments));
  }
  const inline: InlineFragmentNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: inner.typeCondition,
    directives: selection.directives,
    selectionSet: inner.selectionSet,
  };
  return [inline];
}
