import type { GraphQLField, GraphQLFieldMap, GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { requestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { oversized } from './oversized.ts';
import type { Random } from './random.ts';
import { oddValue } from './values.ts';

/** A query with its variables as JSON text, which may hold what no object of JavaScript can. */
export interface OddQuery {
  readonly query: string;
  readonly variables?: string | undefined;
}

const ODD = [
  '',
  ' ',
  '#',
  '\ufeff{ __typename }',
  '{',
  '{}',
  '{ __typename',
  '{ a(b: """',
  '{ a(b: "\\u{110000}") }',
  '{ a(b: 1e999, c: 0x1, d: -) }',
  '{ __proto__ constructor toString }',
  'subscription { a }',
  'query A { __typename } query A { __typename }',
  'query A { __typename } query B { __typename }',
  'fragment F on Query { __typename }',
  '{ ...F }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
  '{ ...F } fragment F on Query { ...F @skip(if: true) }',
  '{ ...F } fragment F on Nothing { a }',
  'query ($a: Boolean!) { __typename @include(if: $a) }',
  'query ($a: Boolean = true) { __typename @skip(if: $a) }',
  'query ($a: [[[[Int]]]]) { __typename }',
  'query ($a: Query) { __typename }',
  '{ __typename @skip }',
  '{ __typename @include(if: "x") @include(if: true) @nothing }',
  '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  '{ __type(name: "__proto__") { name } }',
  'type Query { a: Int } { __typename }',
  '{ a: __typename a: __schema { __typename } }',
  'mutation { __typename }',
];

/** A query that is odd as a text, odd in its structure, beyond a limit, or sound with odd values. */
export function oddQuery(random: Random, schema: GraphQLSchema): OddQuery {
  const kind = random.below(10);
  if (kind === 0) return { query: random.pick(ODD), variables: random.pick([undefined, oddValue(random, undefined)]) };
  if (kind === 1) {
    const { query, variables } = random.pick(Object.values(oversized(requestLimits)));
    return { query, variables: JSON.stringify(variables) };
  }
  const asked = fieldQuery(random, schema);
  return kind === 2 ? { ...asked, query: damaged(random, asked.query) } : asked;
}

/** Asks a root field, its arguments given by variables or as literals that are none. */
function fieldQuery(random: Random, schema: GraphQLSchema): OddQuery {
  const type = random.chance(0.75) ? schema.getQueryType() : schema.getMutationType();
  const root = type ?? schema.getQueryType()!;
  const field = random.pick(Object.values(root.getFields()));
  const args = field.args.filter((arg) => isNonNullType(arg.type) || random.chance(0.5));
  const operation = root === schema.getQueryType() ? 'query' : 'mutation';
  const given = args.map((arg) => `${JSON.stringify(arg.name)}:${oddValue(random, arg.type)}`);
  // A variable that may be null, where the argument may not, passes validation if it has a default.
  const declared = args.map(({ name, type: argument }) => `$${name}: ${String(argument)}`);
  const passed = args.map(({ name }) => `${name}: $${name}`);
  const list = (items: string[]): string => (items.length > 0 ? `(${items.join(', ')})` : '');
  return {
    query: `${operation}${list(declared)} { ${field.name}${list(passed)}${selectionOf(random, field, schema)} }`,
    variables: `{${given.join(',')}}`,
  };
}

function selectionOf(random: Random, field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (schema.getType('_Entity') === type) {
    const kinds = ['ModelVersion', 'DatasetVersion', 'ContainerImage', 'Principal'].map((name) => schema.getType(name));
    const fields = kinds.map((kind) =>
      isObjectType(kind) ? ` ... on ${kind.name} {${leavesOf(random, kind)} __typename }` : '',
    );
    return ` { __typename${fields.join('')} }`;
  }
  return ` { __typename${'getFields' in type ? leavesOf(random, type) : ''} }`;
}

function leavesOf(
  random: Random,
  type: { getFields(): GraphQLFieldMap<unknown, unknown> } | GraphQLInputObjectType,
): string {
  const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  const some = leaves.filter((leaf) => !('args' in leaf && leaf.args.length > 0) && random.chance(0.5));
  return some.map(({ name }) => ` ${name}`).join('');
}

/** Cuts, repeats or replaces a piece of a text. */
export function damaged(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(8));
  const piece = random.pick([
    '',
    '\u0000',
    '{',
    '}',
    '"',
    '@skip(if: $x)',
    '...',
    '\\',
    '\ud800',
    text.slice(at, end).repeat(3),
  ]);
  return random.chance(0.3) ? text.slice(0, at) : text.slice(0, at) + piece + text.slice(end);
}
