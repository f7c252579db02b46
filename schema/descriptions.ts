import {
  Kind,
  isTypeDefinitionNode,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/**
 * Takes the docstrings off what a subgraph only borrows: composition keeps the first docstring that it meets, and the
 * owner's is the one that clients shall read. A subgraph borrows an entity when its `id` is `@external` there, or when
 * it can resolve none of its keys.
 */
export function withoutBorrowedDescriptions(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    ObjectTypeDefinition(type) {
      const stub = isStub(type);
      if (!stub && !type.fields?.some(isExternalId)) return undefined;
      const fields = type.fields?.map((field) => (stub || has(field, 'external') ? undescribed(field) : field));
      return { ...undescribed(type), fields };
    },
  });
}

/** The types that several subgraphs describe, each as its own and differently. */
export function contradictoryDescriptions(subgraphs: readonly DocumentNode[]): string[] {
  const descriptions = new Map<string, Set<string>>();
  for (const { definitions } of subgraphs) {
    for (const definition of definitions.filter(isTypeDefinitionNode)) {
      if (!definition.description) continue;
      const known = descriptions.get(definition.name.value) ?? new Set();
      descriptions.set(definition.name.value, known.add(definition.description.value));
    }
  }
  return [...descriptions].flatMap(([name, known]) => (known.size > 1 ? [name] : [])).sort();
}

function isStub(type: ObjectTypeDefinitionNode): boolean {
  const keys = (type.directives ?? []).filter((directive) => directive.name.value === 'key');
  return keys.length > 0 && keys.every(isUnresolvable);
}

function isUnresolvable(key: ConstDirectiveNode): boolean {
  return (key.arguments ?? []).some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  );
}

function isExternalId(field: FieldDefinitionNode): boolean {
  return field.name.value === 'id' && has(field, 'external');
}

function has(field: FieldDefinitionNode, directive: string): boolean {
  return field.directives?.some(({ name }) => name.value === directive) ?? false;
}

function undescribed<Node extends object>(node: Node): Node {
  return { ...node, description: undefined };
}
