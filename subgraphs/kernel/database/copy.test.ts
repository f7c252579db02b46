import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { copyRows, stored } from './copy.ts';
import { openDataSource } from './data-source.ts';
import { errorCode } from './failures.ts';
import { recordStatements } from './statements.ts';

let database: DataSource;

before(async () => {
  const { url } = await createTestDatabase(['things']);
  database = await openDataSource({ url, subgraph: 'things', entities: [], migrations: [], poolSize: 1 });
  await database.query('CREATE TABLE thing (number bigint PRIMARY KEY, name text, body jsonb)');
});
after(() => database.destroy());

const copy = (rows: (string | number | null)[][]) =>
  database.transaction((manager) => copyRows(manager, 'thing', ['number', 'name', 'body'], rows));

test('rows arrive as they are, whatever their texts hold', async () => {
  const names = ['', '\\N', '\\.', 'a\tb', 'a\nb', 'a\r\nb', 'c:\\new', '\b\v\u0001', '\'"{},', 'Grüße 🐘', null];
  await copy(names.map((name, number) => [number, name, JSON.stringify({ name })]));
  const rows = await database.query('SELECT number, name, body FROM thing ORDER BY number');
  assert.deepEqual(
    rows,
    names.map((name, number) => ({ number, name, body: { name } })),
  );
});

test('values of any column arrive as they are', async () => {
  await database.query(
    'CREATE TABLE other (json jsonb, list text[], flag boolean, size float8, long bigint, at timestamptz)',
  );
  const values = [
    ['"', 'jsonb'],
    [['a', 'b,{}', '"\\', '', 'NULL', 'c\nd'], 'text', true],
    [false, 'boolean'],
    [1e21, 'float8'],
    [2 ** 53 - 1, 'bigint'],
    ['infinity', 'timestamptz'],
  ] as const;
  const row = values.map(([value, type, isArray = false]) => stored(value, { type, isArray }));
  await database.transaction((manager) =>
    copyRows(manager, 'other', ['json', 'list', 'flag', 'size', 'long', 'at'], [row]),
  );
  const [found] = await database.query('SELECT * FROM other');
  assert.deepEqual(Object.values(found), [...values.map(([value]) => value).slice(0, -1), Infinity]);
});

test('what fails says why and writes nothing, and the connection is used again', async () => {
  const twice = copy([
    [100, 'a', '{}'],
    [100, 'b', '{}'],
  ]);
  await assert.rejects(twice, (error) => errorCode(error) === '23505');
  await assert.rejects(copy([[101, 'a', 'no JSON']]), (error) => errorCode(error) === '22P02');
  assert.deepEqual(await database.query('SELECT 1 FROM thing WHERE number > 99'), []);
});

test('so does what fails while most of it has yet to be sent, and what is cut off', async () => {
  const many = Array.from({ length: 200_000 }, (_, index) => [300 + (index % 100), 'name '.repeat(10), '{}']);
  await assert.rejects(copy(many), (error) => errorCode(error) === '23505');
  const cut = database.transaction(async (manager) => {
    const [{ pid }] = await manager.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
    await Promise.all([
      copyRows(manager, 'thing', ['number', 'name', 'body'], many.toSpliced(100)),
      manager.query('SELECT pg_terminate_backend($1)', [pid]),
    ]);
  });
  await assert.rejects(cut);
  assert.deepEqual(await database.query('SELECT 1 FROM thing WHERE number > 99'), []);
});

test('it is one statement that whoever listens is told of; no rows are none', async () => {
  using recorded = recordStatements('things');
  await copy([]);
  const before = recorded.statements.length;
  await copy([
    [200, 'a', '{}'],
    [201, 'b', '{}'],
  ]);
  const copies = recorded.statements.slice(before).filter(({ text }) => text.startsWith('COPY'));
  assert.deepEqual(
    copies.map(({ text, rows }) => [text, rows]),
    [['COPY thing (number, name, body) FROM STDIN', 2]],
  );
});
