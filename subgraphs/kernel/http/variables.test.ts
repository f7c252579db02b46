import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { OperationDefinitionNode } from 'graphql';
import { buildSchema, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { seeded } from '../ledger/testing/things.ts';
import { DateTime } from '../server/scalars.ts';
import { readVariables } from './variables.ts';

const schema = buildSchema(`
  scalar DateTime
  enum Colour { RED BLUE }
  input One @oneOf { a: Int b: String }
  input Inner { name: String! size: Int = 3 at: DateTime colour: Colour }
  input Item { name: String! inner: Inner inners: [Inner!] flags: [Boolean] id: ID ratio: Float one: One }
  type Query { ask(items: [Item!]!, limit: Int, colour: Colour): Int }
`);
// As the subgraphs have it: what is read of a time is no text.
Object.assign(schema.getType('DateTime')!, { parseValue: DateTime.parseValue.bind(DateTime) });
const document = parse(
  'query ($items: [Item!]!, $limit: Int = 5, $colour: Colour) { ask(items: $items, limit: $limit, colour: $colour) }',
);
const SHOWN = { depth: null, sorted: true } as const;
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
        at: or('2026-01-01T00:00:00Z', 5),
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

test('variables are read as graphql-js reads them, or left to it (2,000 random requests)', () => {
  const definitions = operation.variableDefinitions ?? [];
  let read = 0;
  for (let seed = 1; seed <= 2000; seed += 1) {
    const given = randomVariables(seeded(seed));
    const before = JSON.stringify(given);
    const expected = getVariableValues(schema, definitions, given);
    const found = readVariables(schema, definitions, given);
    assert.equal(JSON.stringify(given), before, `seed ${seed} was changed`);
    if (found === null) continue;
    assert.equal(expected.errors, undefined, `seed ${seed}`);
    assert.equal(inspect(found, SHOWN), inspect({ ...expected.coerced }, SHOWN), `seed ${seed}`);
    read += 1;
  }
  assert.ok(read > 100, `${read} were read`);
});
