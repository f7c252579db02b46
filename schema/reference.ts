import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  astFromValue,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

type Described = { name: string; description?: string | null; deprecationReason?: string | null };

const kinds = [
  ['Objects', GraphQLObjectType],
  ['Interfaces', GraphQLInterfaceType],
  ['Unions', GraphQLUnionType],
  ['Inputs', GraphQLInputObjectType],
  ['Enums', GraphQLEnumType],
  ['Scalars', GraphQLScalarType],
] as const;

/** The reference of the API in Markdown: the entry points first, then every type, each with its docstrings. */
export function schemaReference(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== null && type !== undefined,
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .sort((one, other) => one.name.localeCompare(other.name));
  const entryPoints = roots.map((root) => `## ${root.name}\n\n${typeBody(schema, root)}`);
  const sections = kinds.map(([title, kind]) => {
    const entries = types
      .filter((type) => type instanceof kind)
      .map((type) => `### ${type.name}\n\n${typeBody(schema, type)}`);
    return entries.length > 0 ? `## ${title}\n\n${entries.join('\n\n')}` : '';
  });
  return [
    '# Schema reference',
    '<!-- Generated from schema/api.graphql by `npm run schema`. -->',
    ...entryPoints,
    ...sections,
  ].join('\n\n');
}

function typeBody(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return [type.description ?? '', related(schema, type), members(type).join('\n')].filter(Boolean).join('\n\n');
}

function related(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (type instanceof GraphQLUnionType) return `One of ${linkAll(type.getTypes())}.`;
  if (isInterfaceType(type)) return `Implemented by ${linkAll(schema.getPossibleTypes(type))}.`;
  if (isObjectType(type) && type.getInterfaces().length > 0) return `Implements ${linkAll(type.getInterfaces())}.`;
  return '';
}

function members(type: GraphQLNamedType): string[] {
  if (type instanceof GraphQLEnumType) return type.getValues().map((value) => item(value));
  if (type instanceof GraphQLInputObjectType) return Object.values(type.getFields()).map((field) => inputItem(field));
  if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
    return Object.values(type.getFields()).map((field) => fieldItem(field));
  }
  return [];
}

function fieldItem(field: GraphQLField<unknown, unknown>): string {
  const taken = field.args.map((argument) => inputItem(argument).replace(/^/gm, '  '));
  return [item(field, typeLink(field.type)), ...taken].join('\n');
}

function inputItem(input: GraphQLInputField | GraphQLArgument): string {
  const fallback = astFromValue(input.defaultValue, input.type);
  return item(input, `${typeLink(input.type)}${fallback ? `, by default \`${print(fallback)}\`` : ''}`);
}

function item({ name, description, deprecationReason }: Described, type = ''): string {
  const deprecated = deprecationReason ? ` **Deprecated:** ${deprecationReason}` : '';
  const text = `${description ?? ''}${deprecated}`.trim().replaceAll(/\s*\n\s*/g, ' ');
  return `- \`${name}\`${type && ` ${type}`}${text && `: ${text}`}`;
}

function linkAll(types: readonly GraphQLNamedType[]): string {
  return types.map((type) => typeLink(type)).join(', ');
}

function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  const text = `\`${String(type)}\``;
  return isSpecifiedScalarType(named) ? text : `[${text}](#${named.name.toLowerCase()})`;
}
