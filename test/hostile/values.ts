import type { GraphQLInputType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Random } from './random.ts';

/** JSON texts that a careless reader trips over. */
const ODD = [
  'null',
  'true',
  '0',
  '-0',
  '-1',
  '1.5',
  '1e999',
  '9007199254740993',
  '""',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e\\ufeff"',
  `"'; DROP TABLE model; --"`,
  '"TW9kZWxWZXJzaW9uOng"',
  '"2026-02-30T00:00:00Z"',
  '"9999-12-31T23:59:59-14:00"',
  '"sha256:0"',
  '[]',
  '[null]',
  '[[[[[[]]]]]]',
  '{}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"__typename":"ModelVersion","id":1}',
  '{"toString":1,"hasOwnProperty":null,"then":2}',
];

/** A value for a type as JSON text: often of the right shape with odd parts, sometimes of none. */
export function oddValue(random: Random, type: GraphQLInputType | undefined, depth = 0): string {
  if (type === undefined || depth > 5 || random.chance(0.3)) return anything(random, depth);
  if (isNonNullType(type)) return oddValue(random, type.ofType, depth);
  if (isListType(type)) {
    const count = random.pick([0, 1, 2, 101, 1_001]);
    const item = oddValue(random, type.ofType, depth + 1);
    return item.length * count < 100_000 ? `[${Array<string>(count).fill(item).join(',')}]` : `[${item}]`;
  }
  if (type.name === '_Any') return representation(random);
  if (isEnumType(type)) return JSON.stringify(random.pick(type.getValues()).name);
  if (!isInputObjectType(type))
    return JSON.stringify(random.pick(['a', '1', 'x'.repeat(50), '2026-06-12T00:00:00Z', 'é']));
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || random.chance(0.4));
  return `{${fields.map((field) => `${JSON.stringify(field.name)}:${oddValue(random, field.type, depth + 1)}`).join(',')}}`;
}

/** What the gateway sends for an entity, or nearly so. */
function representation(random: Random): string {
  const name = random.pick([
    'ModelVersion',
    'DatasetVersion',
    'ContainerImage',
    'Principal',
    'Nothing',
    'Query',
    '__Type',
  ]);
  const keys = ['id', '_ref', '_at'].filter(() => random.chance(0.5));
  const uuid = '"0b9f9a6e-52c1-5d27-9b1a-0d6b5e1f7c11"';
  const values = keys.map((key) => `"${key}":${random.chance(0.5) ? uuid : random.pick(ODD)}`);
  return `{${[`"__typename":${JSON.stringify(name)}`, ...values].join(',')}}`;
}

function anything(random: Random, depth: number): string {
  if (random.chance(0.02)) return `"${'y'.repeat(random.pick([3_000, 300_000]))}"`;
  if (random.chance(0.02)) return nested(random.pick([40, 60, 5_000]));
  // Large ones are rare: they are slow to send, and one teaches as much as many.
  if (depth === 0 && random.chance(0.004)) return `"${'z'.repeat(10_000_000)}"`;
  return random.pick(ODD);
}

function nested(depth: number): string {
  return `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`;
}
