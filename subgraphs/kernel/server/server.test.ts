import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { parse, type ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { noneLeft } from '../../../test/support/connections.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { PedigreeError } from '../errors/errors.ts';
import { Recorder } from '../ledger/recorder.ts';
import { about, api, openThings, thing } from '../ledger/testing/things.ts';
import { databaseClock } from '../time/clock.ts';
import { writeMany, writeOne } from '../writing/mutations.ts';
import { stateLoader } from '../reading/state-loader.ts';
import { queryOn } from '../reading/query.ts';
import type { Listening } from './http.ts';
import { createSubgraph, type RunningSubgraph } from './subgraph.ts';

const typeDefs = parse(`
  scalar DateTime
  scalar Long
  scalar JSON
  type Query {
    fault: String!
    refused: String
    sql(text: String!, values: [String!]): String
    time(at: DateTime): DateTime
    long(value: Long): Long
  }
  type Mutation { register(name: String!, owner: String, serial: JSON): String, registerMany(names: [String!]!): [String] }
`);

let admin: TestDatabase;
let database: DataSource;
let subgraph: RunningSubgraph;
let listening: Listening;
let faults: { correlationId: string; error: unknown }[] = [];

before(async () => {
  admin = await createTestDatabase(['things']);
  database = await openThings(admin.url, 4);
  const recorder = new Recorder(database, [thing], databaseClock);
  const write = {
    recorder,
    mode: 'REGISTER' as const,
    origin: api(),
    toAssertions: ({ name, ...values }: { name: string; owner?: string; serial?: unknown }) => [about(name, values)],
  };
  const loader = () => stateLoader<{ name: string }>(queryOn(database), 'thing', ['name']);
  subgraph = await createSubgraph({
    name: 'things',
    typeDefs,
    resolvers: {
      Query: {
        fault: () => {
          throw new Error('secret of the house');
        },
        refused: () => {
          throw new PedigreeError('NOT_FOUND', 'There is no such thing.', 'name');
        },
        sql: async (_: unknown, { text, values }: { text: string; values?: string[] }) =>
          JSON.stringify(await database.query(text, values)),
        time: (_: unknown, { at }: { at: Date }) => at,
        long: (_: unknown, { value }: { value: number }) => value,
      },
      Mutation: {
        register: async (_: unknown, input: { name: string }) => {
          const { result, userErrors } = await writeOne(input, write, loader());
          return [result, ...userErrors.map(({ code, field }) => `${code} ${field}`)].join(' ');
        },
        registerMany: async (_: unknown, { names }: { names: string[] }) => {
          const inputs = names.map((name) => ({ name }));
          const { read, userErrors } = await writeMany<{ name: string }, { name: string }>(inputs, write, loader());
          return [
            ...(await read()).map((node) => node?.name ?? null),
            ...userErrors.map(({ code, field }) => `${code} ${field}`),
          ];
        },
      },
    },
    createContext: () => ({}),
    isReady: async () => true,
    close: () => database.destroy(),
    log: (fault) => faults.push(fault),
  });
  listening = await subgraph.listen(0, '127.0.0.1');
});
beforeEach(() => (faults = []));
after(() => subgraph.stop());

/** Asks in process and over HTTP; both must say the same. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
  const local = await subgraph.execute({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const posted = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
  const body = (await (await fetch(listening.url, posted)).json()) as ExecutionResult;
  const bare = (result: ExecutionResult): unknown =>
    JSON.parse(JSON.stringify(result).replaceAll(/"correlationId":"[^"]*"/g, '"correlationId":""'));
  assert.deepEqual(bare(body), bare(local));
  return body;
}

const codeOf = (result: ExecutionResult): unknown => result.errors?.[0]?.extensions?.['code'];

test('an unknown error is masked, and logged with the correlation id that the caller sees', async () => {
  const result = await ask('{ fault }');
  assert.equal(JSON.stringify(result).includes('secret'), false);
  assert.equal(codeOf(result), 'INTERNAL_SERVER_ERROR');
  assert.deepEqual(result.errors![0]!.path, ['fault']);
  assert.equal(faults.length, 2);
  assert.equal(result.errors![0]!.extensions['correlationId'], faults[1]!.correlationId);
  assert.match(String(faults[1]!.error), /secret/);
});

test('a refusal keeps its code, message and field, and is no fault', async () => {
  const result = await ask('{ refused }');
  assert.deepEqual(result.errors![0]!.extensions, { code: 'NOT_FOUND', field: 'name' });
  assert.equal(faults.length, 0);
});

test('errors of PostgreSQL: of values the caller hears, of the rest only that there was a fault', async () => {
  const sql = 'query($text: String!, $values: [String!]) { sql(text: $text, values: $values) }';
  const codes: [string, string[], string][] = [
    ['SELECT $1::uuid', ['x'], 'BAD_USER_INPUT'],
    ['SELECT $1::text', ['\u0000'], 'BAD_USER_INPUT'],
    ['SELECT $1::timestamptz', ['2026-13-01'], 'BAD_USER_INPUT'],
    ['SELECT secret FROM nowhere', [], 'INTERNAL_SERVER_ERROR'],
    [`SET statement_timeout = 20; SELECT pg_sleep(2)`, [], 'UNAVAILABLE'],
    [`DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$`, [], 'UNAVAILABLE'],
  ];
  for (const [text, values, code] of codes) {
    const result = await ask(sql, { text, values });
    assert.equal(codeOf(result), code, text);
    assert.equal(JSON.stringify(result.errors).includes('nowhere'), false);
  }
});

test('a connection that is cut off is UNAVAILABLE, and the next request is answered', async () => {
  const cut = subgraph.execute({ query: '{ sql(text: "SELECT pg_sleep(20)") }' });
  for (;;) {
    const ended = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(20)' AND datname = current_database()`,
    );
    if (ended.length > 0) break;
    await pause(10);
  }
  assert.equal(codeOf(await cut), 'UNAVAILABLE');
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await noneLeft(database);
  assert.deepEqual((await ask('{ sql(text: "SELECT 1 AS one") }')).data, { sql: '[{"one":1}]' });
});

test('times and whole numbers: what is none is refused', async () => {
  const time = async (at: unknown): Promise<unknown> => {
    const result = await ask('query($at: DateTime) { time(at: $at) }', { at });
    return codeOf(result) ?? result.data!['time'];
  };
  assert.equal(await time('2026-06-12T02:00:00.1239+02:00'), '2026-06-12T00:00:00.123Z');
  assert.equal(await time('2026-06-12T00:00:00'), '2026-06-12T00:00:00.000Z');
  assert.equal(await time('2024-02-29T00:00:00Z'), '2024-02-29T00:00:00.000Z');
  for (const bad of [
    '2026-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-06-12',
    '2026-13-01T00:00:00Z',
    '2026-06-12T00:00:00+99:00',
    '',
    'now',
    5,
    {},
    [],
  ])
    assert.equal(await time(bad), 'BAD_USER_INPUT', JSON.stringify(bad));
  const long = async (value: unknown): Promise<unknown> => {
    const result = await ask('query($value: Long) { long(value: $value) }', { value });
    return codeOf(result) ?? result.data!['long'];
  };
  assert.equal(await long(2 ** 53 - 1), 2 ** 53 - 1);
  assert.equal(await long('-12'), -12);
  for (const bad of [2 ** 53, 1.5, '', 'x', '9007199254740993', true])
    assert.equal(await long(bad), 'BAD_USER_INPUT', String(bad));
});

test('what cannot be stored is a user error of its item, never a fault', async () => {
  const register =
    'mutation($name: String!, $owner: String, $serial: JSON) { register(name: $name, owner: $owner, serial: $serial) }';
  const result = async (variables: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await subgraph.execute({ query: register, variables });
    return errors ?? data!['register'];
  };
  const long = randomBytes(6000).toString('base64');
  let nested: unknown = 1;
  for (let level = 0; level < 5000; level += 1) nested = [nested];
  assert.equal(await result({ name: '' }), 'REFUSED BAD_USER_INPUT input.name');
  assert.equal(await result({ name: 'a\u0000' }), 'REFUSED BAD_USER_INPUT input.name');
  assert.equal(await result({ name: '\ud800' }), 'REFUSED BAD_USER_INPUT input.name');
  assert.equal(await result({ name: long }), 'REFUSED BAD_USER_INPUT input.name');
  assert.equal(await result({ name: 'a', owner: long }), 'REFUSED BAD_USER_INPUT input.owner');
  assert.equal(await result({ name: 'a', serial: nested }), 'REFUSED BAD_USER_INPUT input.serial');
  assert.equal(await result({ name: 'a', serial: { n: Infinity } }), 'REFUSED BAD_USER_INPUT input.serial.n');
  assert.equal(await result({ name: 'a', serial: { long } }), 'CREATED');
  const many = 'mutation($names: [String!]!) { registerMany(names: $names) }';
  const bulk = await subgraph.execute({ query: many, variables: { names: ['m1', long, 'm2', ' '] } });
  assert.deepEqual(bulk.data!['registerMany'], [
    'm1',
    null,
    'm2',
    null,
    'BAD_USER_INPUT input.1.name',
    'BAD_USER_INPUT input.3.name',
  ]);
  const none = await subgraph.execute({ query: many, variables: { names: [] } });
  assert.deepEqual(none.data!['registerMany'], ['REQUIRED input']);
  const tooMany = await subgraph.execute({ query: many, variables: { names: Array.from({ length: 1001 }, String) } });
  assert.deepEqual(tooMany.data!['registerMany'], ['TOO_MANY_ITEMS input']);
  assert.equal(faults.length, 0);
});
