import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { buildSchema, print } from 'graphql';
import { defaultLimits } from '../../gateway/main.ts';
import { OperationStore } from '../../gateway/operation/prepare.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { randomFrom } from './gateway-queries.ts';
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

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `{ modelVersions ${'{ parents '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;

const oversized: Record<string, { limit: string | RegExp; query: string }> = {
  text: { limit: 'queryCharacters', query: `{ frameworks } #${'x'.repeat(defaultLimits.queryCharacters)}` },
  tokens: { limit: 'tokens', query: `{ ${'frameworks '.repeat(defaultLimits.tokens)} }` },
  depth: { limit: 'depth', query: nested(60) },
  'the depth of the parser': { limit: /depth|tokens/, query: '{a'.repeat(20_000) },
  'a deep list literal': { limit: /depth|tokens/, query: `{ modelVersion(id: ${'['.repeat(20_000)}` },
  aliases: { limit: 'aliases', query: `{ ${repeat(defaultLimits.aliases + 1, (n) => `a${n}: frameworks`)} }` },
  'aliases through fragments': {
    limit: 'aliases',
    query: `{ ${repeat(30, (n) => `b${n}: modelVersions { ...F }`)} } fragment F on ModelVersion { ${repeat(20, (n) => `a${n}: id`)} }`,
  },
  directives: {
    limit: 'directives',
    query: `{ frameworks ${'@include(if: true) '.repeat(defaultLimits.directives + 1)} }`,
  },
  'fields of one name': { limit: 'repeats', query: `{ ${'frameworks '.repeat(defaultLimits.repeats + 1)} }` },
  'fragments that multiply': {
    limit: 'fields',
    query: `{ modelVersions { ...F0 } } ${repeat(20, (n) => `fragment F${n} on ModelVersion { id ...F${n + 1} ...F${n + 1} }`)} fragment F20 on ModelVersion { id }`,
  },
};

describe('limits', () => {
  for (const [name, { limit, query }] of Object.entries(oversized)) {
    it(`on ${name}: an answer with a code, within 50 ms`, async () => {
      await toy.post({ query });
      const start = performance.now();
      const response = await toy.post({ query });
      const elapsed = performance.now() - start;
      assert.equal(response.status, 400);
      const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
      assert.equal(errors[0]?.extensions['code'], 'LIMIT_EXCEEDED');
      assert.match(String(errors[0]?.extensions['limit']), new RegExp(limit));
      assert.ok(elapsed < 50, `${elapsed} ms`);
    });
  }

  it('on fragments in a circle: the validation names them', async () => {
    const answer = await toy.ask(
      '{ modelVersions { ...A } } fragment A on ModelVersion { parents { ...B } } fragment B on ModelVersion { parents { ...A } }',
    );
    assert.equal(answer.errors?.[0]?.extensions['code'], 'GRAPHQL_VALIDATION_FAILED');
  });

  it('on the depth of variables', async () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const response = await toy.post(
      `{"query":"query Q($id: ID!) { modelVersion(id: $id) { id } }","variables":{"id":${deep}}}`,
    );
    assert.equal(response.status, 400);
    assert.match(await response.text(), /variableDepth/);
  });

  it('on the body: 413, whether or not its length is declared', async () => {
    const { url } = await toy.gateway.listen(0);
    const body = JSON.stringify({ query: '{ frameworks }', variables: { blob: 'x'.repeat(10 * 1024 * 1024) } });
    const declared = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(declared.status, 413);
    assert.match(await declared.text(), /PAYLOAD_TOO_LARGE/);
    assert.equal(await streamed(`${url}/graphql`, body), 413);
  });

  it('on nothing that a user needs: the longest refusals stay, and large variables pass', async () => {
    const answer = await toy.ask('query Q($id: ID!) { modelVersion(id: $id) { id } }', {
      id: 'x'.repeat(3 * 1024 * 1024),
    });
    assert.deepEqual(answer.data, { modelVersion: null });
  });

  it('leave no query within them that takes long to check', async () => {
    const pairs = (depth: number): string =>
      depth === 0 ? '{ id }' : `{ parents ${pairs(depth - 1)} parents ${pairs(depth - 1)} }`;
    const heavy = [
      `{ ${repeat(40, (n) => `a${n}: modelVersions { ${'id '.repeat(45)} }`)} }`,
      `{ modelVersions ${pairs(8)} }`,
      `{ modelVersions { ${repeat(45, (n) => `...F${n}`)} } } ${repeat(45, (n) => `fragment F${n} on ModelVersion { ${repeat(30, (m) => (m % 2 ? 'id' : 'version'))} }`)}`,
    ];
    for (const query of heavy) {
      const start = performance.now();
      await toy.ask(query);
      assert.ok(performance.now() - start < 1_000, `${performance.now() - start} ms for ${query.slice(0, 60)}`);
    }
  });
});

/** Sends a body in chunks without telling its length, and gives the status. */
function streamed(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = httpRequest(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
      (response) => {
        resolve(response.statusCode);
        response.resume();
      },
    );
    // The server may close the connection while the rest is still on its way.
    sent.on('error', () => resolve(undefined));
    sent.write(body.slice(0, body.length / 2));
    sent.end(body.slice(body.length / 2));
  });
}

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

describe('malformed requests', () => {
  it('never meet a fault of ours', async () => {
    const random = randomFrom(7);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
    const queries = [
      '{ frameworks }',
      '{',
      '',
      '{ __proto__ }',
      '\u0000',
      '{ frameworks @skip }',
      'query ($a: Nope) { frameworks }',
      'subscription { x }',
      'fragment F on Query { frameworks }',
      '{ ...F }',
      nested(3),
      '{ modelVersion(id: {a: 1}) { id } }',
      '{ modelVersion { id } }',
      'query A { frameworks } query B { frameworks }',
      '{ __proto__: frameworks }',
      '{ constructor: frameworks }',
    ];
    const variables: unknown[] = [
      undefined,
      null,
      [],
      'x',
      1,
      {},
      { id: null },
      { id: [[]] },
      JSON.parse('{"__proto__":{"x":1},"constructor":1}'),
    ];
    const names: unknown[] = [undefined, null, '', 'A', 'Nope', 1, {}, ['A']];
    const types = [
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'application/graphql',
      '',
      'application/json;charset=utf-8',
    ];
    const accepts = [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'text/event-stream',
      'nonsense',
      '',
    ];
    for (let n = 0; n < 2_000; n += 1) {
      const text = JSON.stringify({
        query: pick<unknown>([...queries, 1, null, {}, []]),
        variables: pick(variables),
        operationName: pick(names),
        extensions: pick(variables),
      });
      const cut = random() < 0.2 ? text.slice(0, Math.floor(random() * text.length)) : text;
      const headers = { 'content-type': random() < 0.7 ? 'application/json' : pick(types), accept: pick(accepts) };
      const method = pick(['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']);
      const search =
        method === 'GET'
          ? `?query=${encodeURIComponent(pick(queries))}&variables=${encodeURIComponent(pick(['', '{}', '{', '[]', 'null', '1']))}`
          : '';
      const bodied = !['GET', 'HEAD'].includes(method);
      const response = await toy.gateway.fetch(
        new Request(`http://localhost/graphql${search}`, { method, headers, ...(bodied ? { body: cut } : {}) }),
      );
      const answer = await response.text();
      assert.ok(
        response.status < 500,
        `${response.status} to ${method} ${JSON.stringify(headers)} ${cut}${search}: ${answer}`,
      );
      assert.doesNotMatch(answer, /node_modules|\.ts:\d|at .*\(/, answer);
    }
  });
});
