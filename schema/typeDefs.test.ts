import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, print } from 'graphql';
import { includeShared, subgraphNames, subgraphTypeDefs, unusedShared } from './typeDefs.ts';

const shared = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @bounded(most: Int) on FIELD_DEFINITION
  scalar Long
  scalar DateTime
  input Range { from: Bound }
  input Bound { at: DateTime }
  enum Unused { A }
`).definitions;

function included(sdl: string): string {
  return print(includeShared(parse(sdl).definitions, shared));
}

test('a subgraph carries what it refers to, through other definitions too', () => {
  const sdl = included('type Query { all(range: Range): String }');
  assert.match(sdl, /input Range/);
  assert.match(sdl, /input Bound/);
  assert.match(sdl, /scalar DateTime/);
  assert.doesNotMatch(sdl, /scalar Long|enum Unused|@bounded/);
});

test('a directive that is applied brings its definition', () => {
  assert.match(included('type Query { all: String @bounded(most: 1) }'), /directive @bounded/);
});

test('every subgraph carries the link to the federation specification', () => {
  assert.match(included('type Query { one: ID }'), /@link/);
});

test('every subgraph of the project parses, and no shared definition is idle', () => {
  for (const name of subgraphNames()) assert.ok(subgraphTypeDefs(name).definitions.length > 0);
  assert.deepEqual(unusedShared(), []);
});
