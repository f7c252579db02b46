import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { openDataSource } from './data-source.ts';
import { DatabaseFailure } from './failures.ts';
import { namesOf } from './names.ts';
import { provision } from './provision.ts';

const NAMES = ['alpha', 'beta', 'gamma'];
const bare = { entities: [], migrations: [] };

const SCHEMAS = `SELECT nspname AS schema, nspowner::regrole::text AS owner FROM pg_namespace
                  WHERE nspname = ANY($1) ORDER BY 1`;

test('each subgraph gets a schema owned by a role of its own, however often it is asked for', async () => {
  const database = await createTestDatabase();
  for (let time = 0; time < 3; time += 1) await provision(database.url, NAMES);
  const expected = NAMES.map((name) => ({ schema: name, owner: `pedigree_${name}` }));
  assert.deepEqual(await database.query(SCHEMAS, [NAMES]), expected);
  const roles = await database.query(
    `SELECT bool_or(rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb) AS powerful FROM pg_roles WHERE rolname LIKE 'pedigree\\_%'`,
  );
  assert.deepEqual(roles, [{ powerful: false }]);
});

test('instances that start at once, on one database and on several of one cluster, do not disturb each other', async () => {
  // Names that no other test has used, so that the roles are created here.
  const names = ['one', 'two', 'three'].map((name) => `race_${process.pid}_${name}`);
  const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
  await Promise.all([...databases, ...databases, ...databases].map(({ url }) => provision(url, names)));
  for (const database of databases) {
    const found = await database.query<{ schema: string; owner: string }>(SCHEMAS, [names]);
    assert.deepEqual(
      found.map(({ owner }) => owner),
      [...names].sort().map((name) => `pedigree_${name}`),
    );
  }
});

test('no subgraph can read, write or even see into the schema of another', async () => {
  const database = await createTestDatabase(['alpha', 'beta']);
  const alpha = await openDataSource({ ...bare, url: database.url, subgraph: 'alpha' });
  const beta = await openDataSource({ ...bare, url: database.url, subgraph: 'beta' });
  await alpha.query('CREATE TABLE secret AS SELECT 1 AS value');
  assert.deepEqual(await alpha.query('SELECT current_user::text AS actor, value FROM secret'), [
    { actor: 'pedigree_alpha', value: 1 },
  ]);
  for (const statement of [
    'SELECT * FROM alpha.secret',
    'INSERT INTO alpha.secret VALUES (2)',
    'CREATE TABLE alpha.intruder ()',
    'DROP TABLE alpha.secret',
    'CREATE TABLE public.intruder ()',
    'CREATE SCHEMA intruder',
  ]) {
    await assert.rejects(beta.query(statement), { code: '42501' }, statement);
  }
  await assert.rejects(beta.query('SELECT * FROM secret'), { code: '42P01' });
  await alpha.destroy();
  await beta.destroy();
});

test('a login that may not create roles gets schemas of its own', async () => {
  const database = await createTestDatabase();
  const name = `plain_${process.pid}`;
  await database.query(`CREATE ROLE ${name} NOLOGIN`);
  await database.query(`GRANT ${name} TO CURRENT_USER`);
  const url = new URL(database.url);
  // As good as a login of its own, which the embedded server would not let in.
  url.searchParams.set('options', `-c role=${name}`);
  await assert.rejects(provision(url.href, [name]), /may not create the schema plain_.*GRANT CREATE ON DATABASE/);
  await database.query(`GRANT CREATE ON DATABASE ${url.pathname.slice(1)} TO ${name}`);
  await provision(url.href, [name]);
  await provision(url.href, [name]);
  assert.deepEqual(await database.query(SCHEMAS, [[name]]), [{ schema: name, owner: name }]);
  const dataSource = await openDataSource({ ...bare, url: url.href, subgraph: name });
  await dataSource.query('CREATE TABLE own ()');
  assert.deepEqual(await dataSource.query(`SELECT current_user::text AS actor, 'own'::regclass::text AS found`), [
    { actor: name, found: 'own' },
  ]);
  await dataSource.destroy();
});

test('names that would need quoting are refused', () => {
  for (const name of ['', 'Models', 'a-b', 'a;drop', '1a', 'pg_x', 'a'.repeat(42)])
    assert.throws(() => namesOf(name), name);
});

test('a database that is not there is reported with what to do, and without the password', async () => {
  const database = await createTestDatabase();
  const closing = createServer((socket) => void socket.destroy()).listen(0, '127.0.0.1');
  await once(closing, 'listening');
  after(() => closing.close());
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };
  for (const [url, message] of [
    [wrong((u) => (u.port = '1')), /127\.0\.0\.1:1\/test_\w+ cannot be used\. Nothing listens there/],
    [wrong((u) => (u.password = 'secret')), /The password is wrong/],
    [wrong((u) => (u.pathname = '/nowhere')), /There is no such database|no such|cannot be used/],
    [wrong((u) => (u.hostname = 'nowhere.invalid')), /cannot be used/],
    [wrong((u) => (u.port = String((closing.address() as AddressInfo).port))), /It broke off the connection\. Correct/],
  ] as const) {
    const attempts = [() => provision(url, ['alpha']), () => openDataSource({ ...bare, url, subgraph: 'alpha' })];
    for (const attempt of attempts) {
      await assert.rejects(attempt, (error: unknown) => {
        assert.ok(error instanceof DatabaseFailure, String(error));
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  }
  await assert.rejects(
    openDataSource({ ...bare, url: database.url, subgraph: 'alpha' }),
    /schema alpha does not exist/,
  );
});

test('a database that accepts connections and then says nothing is reported in time', async (t) => {
  const asked = new EventEmitter();
  const mute = createServer((socket) => {
    const authenticationOk = [0x52, 0, 0, 0, 8, 0, 0, 0, 0];
    const readyForQuery = [0x5a, 0, 0, 0, 5, 0x49];
    socket.once('data', () => {
      socket.write(Uint8Array.from([...authenticationOk, ...readyForQuery]));
      socket.once('data', () => asked.emit('statement'));
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  after(() => mute.close());
  const url = `postgres://me@127.0.0.1:${(mute.address() as AddressInfo).port}/somewhere`;
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const attempt of [() => provision(url, ['alpha']), () => openDataSource({ ...bare, url, subgraph: 'alpha' })]) {
    const statement = once(asked, 'statement');
    const failing = assert.rejects(attempt(), {
      name: 'DatabaseFailure',
      message: /127\.0\.0\.1:\d+\/somewhere cannot be used\. It did not answer in time/,
    });
    await statement;
    t.mock.timers.tick(30_000);
    await failing;
  }
});
