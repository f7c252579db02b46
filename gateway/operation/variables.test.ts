import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationDefinitionNode } from 'graphql';
import { buildSchema, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { seeded } from '../../subgraphs/kernel/ledger/testing/things.ts';
import { coerceVariables } from './variables.ts';

const schema = buildSchema(`
  scalar Time
  enum Colour { RED BLUE }
  input One @oneOf { a: Int b: String }
  input Inner { name: String! size: Int = 3 at: Time colour: Colour }
  input Item { name: String! inner: Inner inners: [Inner!] flags: [Boolean] id: ID ratio: Float one: One }
  type Query { ask(items: [Item!]!, limit: Int, colour: Colour): Int }
`);
const document = parse(
  'query ($items: [Item!]!, $limit: Int = 5, $colour: Colour) { ask(items: $items, limit: $limit, colour: $colour) }',
);
const operation = document.definitions[0] as OperationDefinitionNode;

/** Mostly what the types want, now and then what they read otherwise or refuse. */
function randomVariables(random: ReturnType<typeof seeded>): Record<string, unknown> {
  const or = (usual: unknown, ...others: unknown[]): unknown => (random.next() < 0.96 ? usual : random.pick(others));
  const some = (fields: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(() => random.next() < 0.96));
  const inner = (): unknown =>
    or(
      some({
        name: or('n', null, 1),
        size: or(1, '1', 1.5, null),
        at: or('2026-01-01', 5),
        colour: or('RED', 'GREEN', 1),
      }),
      null,
      'text',
      [],
      { nme: 'n' },
    );
  const item = (): unknown =>
    some({
      name: or('n', true),
      inner: inner(),
      inners: or([inner(), inner()], inner()),
      flags: or([true, null], false, [1]),
      id: or('i', 7, 1.5),
      ratio: or(0.5, '1', Number.MAX_VALUE),
      one: or(undefined, { a: 1 }, { a: 1, b: 'b' }, { a: null }),
    });
  return JSON.parse(
    JSON.stringify(
      some({ items: or([item(), item()], item(), null), limit: or(1, null, 'x'), colour: or('BLUE', null), other: 1 }),
    ),
  ) as Record<string, unknown>;
}

test('variables are read as graphql-js reads them, errors included (2,000 random requests)', () => {
  let untouched = 0;
  for (let seed = 1; seed <= 2000; seed += 1) {
    const given = randomVariables(seeded(seed));
    const expected = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 10 });
    const found = coerceVariables(schema, operation, given);
    assert.deepEqual(found.errors?.map(String), expected.errors?.map(String), `seed ${seed}`);
    if (found.errors) continue;
    assert.equal(JSON.stringify(sorted(found.coerced)), JSON.stringify(sorted(expected.coerced)), `seed ${seed}`);
    if (found.coerced['items'] === given['items']) untouched += 1;
  }
  assert.ok(untouched > 100, `${untouched} were handed on as they came`);
});

/** Types read the fields in an order of their own. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return Array.isArray(value) ? value.map(sorted) : value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, entry]) => [name, sorted(entry)]);
}
