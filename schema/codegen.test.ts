import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'graphql';
import { mappersIn, resolverTypes } from './codegen.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar DateTime
  scalar Long
  scalar JSON
  enum Kind { A B }
  type Query { model: Model }
  type Model @key(fields: "id _at") { id: ID! _at: String kind: Kind! at: DateTime rows: Long extra: JSON }
`);

test('resolver types name mappers, context and scalars', async () => {
  const code = await resolverTypes(typeDefs, ['Model']);
  assert.match(code, /import type \{ ModelMapper \} from '\.\.\/resolvers\/mappers\.ts'/);
  assert.match(code, /import type \{ SubgraphContext \} from '\.\.\/resolvers\/context\.ts'/);
  assert.match(code, /Model: ModelMapper;/);
  assert.match(code, /DateTime: \{ input: Date; output: Date \| string; \}/);
  assert.match(code, /__resolveReference\?: ReferenceResolver/);
  assert.doesNotMatch(code, /^(export )?(enum|namespace) |^import (?!type)/m, 'erasable syntax only');
});

test('a mapper for a type that is not there is refused', async () => {
  await assert.rejects(resolverTypes(typeDefs, ['Modle']), /mappers\.ts maps types that the schema lacks: Modle/);
});

test('a scalar whose TypeScript type nobody has chosen is refused', async () => {
  await assert.rejects(resolverTypes(parse('scalar Url type Query { one: Url }'), []), /Unknown scalar type Url/);
});

test('mappers are the exported types that end in Mapper', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-mappers-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'mappers.ts');
  writeFileSync(
    file,
    "export type ModelMapper = { id: string };\ntype HiddenMapper = 1;\nexport interface RunMapper {}\nexport type { Version as ModelVersionMapper, Dataset } from './version.ts';\n",
  );
  assert.deepEqual(mappersIn(file), ['Model', 'ModelVersion', 'Run']);
  assert.deepEqual(mappersIn(join(folder, 'absent.ts')), []);
});
