import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSchema, print } from 'graphql';
import { defaultLimits } from '../../gateway/main.ts';
import { OperationStore } from '../../gateway/operation/prepare.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { compose, inProcess, toyGateway, toySubgraphs } from './gateway-toys.ts';
import { noTrouble, troubledResolver, worldParts } from './gateway-world.ts';

let subgraphs: Record<string, RunningSubgraph>;
let toy: Awaited<ReturnType<typeof toyGateway>>;

before(async () => {
  subgraphs = await toySubgraphs(
    worldParts,
    troubledResolver(() => noTrouble),
  );
  toy = await toyGateway({ supergraphSdl: compose(worldParts), subgraphs: inProcess(subgraphs) });
  await toy.ask('{ frameworks }');
});
after(async () => {
  await toy.gateway.stop();
  await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
});

describe('limits', () => {
  it('on fragments in a circle: the validation names them', async () => {
    const answer = await toy.ask(
      '{ modelVersions { ...A } } fragment A on ModelVersion { parents { ...B } } fragment B on ModelVersion { parents { ...A } }',
    );
    assert.equal(answer.errors?.[0]?.extensions['code'], 'GRAPHQL_VALIDATION_FAILED');
  });

  it('on what is compared, of fields that repeat within fields that repeat', async () => {
    const answer = await toy.ask(`{ ${`modelVersion(id: "1") { ${'id '.repeat(35)}} `.repeat(50)} }`);
    assert.deepEqual(answer.errors?.[0]?.extensions, {
      code: 'LIMIT_EXCEEDED',
      limit: 'comparisons',
      allowed: 500_000,
    });
  });

  it('on nothing that a user needs: the longest refusals stay, and large variables pass', async () => {
    const answer = await toy.ask('query Q($id: ID!) { modelVersion(id: $id) { id } }', {
      id: 'x'.repeat(3 * 1024 * 1024),
    });
    assert.deepEqual(answer.data, { modelVersion: null });
  });
});

describe('what is kept of queries', () => {
  const schema = buildSchema(`
    input Filter { name: String size: Int tags: [String!] }
    enum Kind { BASE TUNED }
    type Query { things(first: Int = 5, filter: Filter, kind: Kind): [Query!] name: String }
  `);

  it('is one plan for queries that differ in literals, names of fragments or conditions that are constant', () => {
    const store = new OperationStore(schema, defaultLimits);
    const shapes = new Set([
      store.prepare('{ things(first: 1, kind: BASE) { name } }', null).under({}).shape,
      store.prepare('{ things(first: 2, kind: TUNED) { name } }', null).under({}).shape,
      store.prepare('{ things(first: 3, kind: BASE) { ...F } } fragment F on Query { name }', null).under({}).shape,
      store.prepare('{ things(first: 4, kind: BASE) { ... { name @include(if: true) } } }', null).under({}).shape,
    ]);
    assert.equal(shapes.size, 1);
  });

  it('has one variable for what a field is given each time that it is asked for, and others for others', () => {
    const store = new OperationStore(schema, defaultLimits);
    const { literals, shape } = store
      .prepare(
        `{ ...A things(filter: { size: 3, name: "a" }) { name } other: things(filter: { size: 3, name: "a" }) { name } }
         fragment A on Query { things(filter: { name: "a", size: 3 }) { __typename } }`,
        null,
      )
      .under({});
    assert.equal(Object.keys(literals).length, 2);
    assert.match(print(shape.document!), /(things\(filter: \$literal0\).*){2}other: things\(filter: \$literal1\)/s);
  });

  it('lets a field be asked for in parts', async () => {
    const parts = await toy.ask(
      '{ modelVersion(id: "1") { id } ...P } fragment P on Query { modelVersion(id: "1") { __typename } }',
    );
    assert.deepEqual(parts, await toy.ask('{ modelVersion(id: "1") { id __typename } }'));
  });

  it('keeps variables inside literals, and numbers that JSON would round', () => {
    const store = new OperationStore(schema, defaultLimits);
    const { literals } = store
      .prepare('query Q($name: String) { things(filter: { name: $name, size: 3, tags: ["a"] }) { name } }', null)
      .under({});
    assert.deepEqual(Object.values(literals), [3, ['a']]);
  });

  it('holds nothing that a condition leaves out, and is one for all conditions that come to the same', () => {
    const store = new OperationStore(schema, defaultLimits);
    const skip = store.prepare('query Q($no: Boolean!) { name things @skip(if: $no) { name } }', null);
    const include = store.prepare('query Q($no: Boolean!) { name things @include(if: $no) { name } }', null);
    const without = skip.under({ no: true }).shape;
    assert.doesNotMatch(print(without.document!), /things|skip/);
    assert.equal(include.under({ no: false }).shape, without);
    assert.notEqual(skip.under({ no: false }).shape, without);
  });

  it('is bounded by size, however many queries come', () => {
    const store = new OperationStore(schema, defaultLimits);
    const filler = 'x'.repeat(50_000);
    for (let n = 0; n < 100; n += 1) store.prepare(`{ a${n}: name } #${filler}`, null);
    assert.ok(store.sizes.texts <= 20, `${store.sizes.texts}`);
  });
});
