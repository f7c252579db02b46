import { Kind, type ASTNode, type ConstDirectiveNode, type DocumentNode, type NameNode } from 'graphql';

/**
 * The coordinates (`Type.field`, `Type.field(argument:)`, `Enum.VALUE`) that some subgraph publishes and the API lacks.
 * Composition drops an input field or argument that one subgraph misses without an error. What any subgraph
 * marks `@inaccessible` is not published.
 */
export function lostCoordinates(subgraphs: readonly DocumentNode[], api: DocumentNode): string[] {
  const declared = subgraphs.flatMap((typeDefs) => coordinates(typeDefs));
  const hidden = new Set(declared.filter(({ inaccessible }) => inaccessible).map(({ name }) => name));
  const published = new Set(coordinates(api).map(({ name }) => name));
  const lost = declared.filter(
    ({ name, within }) => !published.has(name) && ![name, ...within].some((part) => hidden.has(part)),
  );
  return [...new Set(lost.map(({ name }) => name))].sort();
}

type Coordinate = { name: string; within: string[]; inaccessible: boolean };
type Member = ASTNode & { name: NameNode; directives?: readonly ConstDirectiveNode[] };

function coordinates(document: DocumentNode): Coordinate[] {
  return document.definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const type = coordinate(definition as Member, definition.name.value, []);
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    const values = 'values' in definition ? (definition.values ?? []) : [];
    return [type, ...[...fields, ...values].flatMap((member) => memberCoordinates(type.name, member))];
  });
}

function memberCoordinates(type: string, member: Member): Coordinate[] {
  const field = coordinate(member, `${type}.${member.name.value}`, [type]);
  const taken = member.kind === Kind.FIELD_DEFINITION ? (member.arguments ?? []) : [];
  return [
    field,
    ...taken.map((argument) => coordinate(argument, `${field.name}(${argument.name.value}:)`, [type, field.name])),
  ];
}

function coordinate(node: Member, name: string, within: string[]): Coordinate {
  const inaccessible = node.directives?.some((directive) => directive.name.value === 'inaccessible') ?? false;
  return { name, within, inaccessible };
}
