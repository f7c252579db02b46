import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import { launch, type Pedigree } from '../../cli/launcher/compose.ts';
import { withDemo } from '../../cli/launcher/demo.ts';
import { SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { compose, end, subgraphServices, type Composition, type Service } from './composition.ts';
import { ROOT } from './image.ts';

const NAMES = subgraphServices();
const OPERATIONS = new URL('../../../shared/acceptance/', import.meta.url);

/** One instance of every service. */
interface Instances {
  readonly subgraphs: Record<string, Service>;
  readonly gateway: Service;
}

let database: TestDatabase;
let composition: Composition;
let sets: Instances[];
let oneProcess: Pedigree;

before(async () => {
  database = await createTestDatabase();
  composition = compose(database.url);
  // Two instances of each on an empty database: all of them migrate it, at once.
  const subgraphs = await Promise.all([startSubgraphs(), startSubgraphs()]);
  const config = readConfig(Object.keys(SUBGRAPHS), { DATABASE_URL: database.url, PORT: '0' });
  oneProcess = await launch(config, withDemo({}, 'fail'));
  sets = await Promise.all(subgraphs.map(withGateway));
});
after(async () => {
  await oneProcess?.stop();
  await composition?.stop();
});

async function startSubgraphs(): Promise<Instances['subgraphs']> {
  const started = await Promise.all(NAMES.map((name) => composition.start(name)));
  return Object.fromEntries(started.map((service) => [service.name, service]));
}

async function withGateway(subgraphs: Instances['subgraphs']): Promise<Instances> {
  const urls = Object.values(subgraphs).map(({ name, url }) => [`${name.toUpperCase()}_URL`, url]);
  const gateway = await composition.start('gateway', { urls: Object.fromEntries(urls) as Record<string, string> });
  return { subgraphs, gateway };
}

async function ask(url: string, query: string, variables: object = {}): Promise<any> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}

/** Every acceptance operation beside this checkout, and our own. */
function operations(): { name: string; query: string; variables: object }[] {
  const read = (file: URL | string) => readFileSync(file, 'utf8');
  const names = existsSync(OPERATIONS) ? readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql')) : [];
  const given = names.map((name) => {
    const variables = JSON.parse(read(new URL(name.replace('.graphql', '.json'), OPERATIONS))) as object;
    return { name, query: read(new URL(name, OPERATIONS)), variables };
  });
  const first = /```graphql\n([^]*?)```/.exec(read(`${ROOT}README.md`))![1]!;
  return [...given, { name: 'the first question', query: first, variables: {} }];
}

test('every operation gets the same answer from the services as from the one process', async (context) => {
  let compared = 0;
  for (const { name, query, variables } of operations()) {
    const expected = await ask(oneProcess.url, query, variables);
    const codes: string[] = (expected.errors ?? []).map(({ extensions }: any) => extensions?.code);
    if (codes.includes('GRAPHQL_VALIDATION_FAILED')) {
      context.diagnostic(`${name} asks for what there is not yet`);
      continue;
    }
    assert.ok(expected.data, `${name}: ${JSON.stringify(expected.errors)}`);
    for (const { gateway } of sets) assert.deepEqual(await ask(gateway.url, query, variables), expected, name);
    compared += 1;
  }
  context.diagnostic(`${compared} operations compared`);
  assert.ok(compared > 0);
});

const OF_EACH: Readonly<Record<string, string>> = {
  models: 'models(first: 3) { totalCount nodes { name } }',
  datasets: 'dataSources(first: 3) { totalCount nodes { name } }',
  environments: 'deployments(first: 3) { totalCount nodes { name } }',
  compliance: 'principals(first: 3) { totalCount nodes { id } }',
};

test('any one killed leaves the data of the others, with path, subgraph and code, and comes back by itself', async () => {
  const { gateway, subgraphs } = sets[0]!;
  const query = `{ ${NAMES.map((name) => `${name}: ${OF_EACH[name]}`).join('\n')} }`;
  const whole = await ask(gateway.url, query);
  assert.equal(whole.errors, undefined, JSON.stringify(whole.errors));
  for (const name of NAMES) {
    const { child, port } = subgraphs[name]!;
    await end(child, 'SIGKILL');
    const { data, errors } = await ask(gateway.url, query);
    const told = errors.map(({ path, extensions }: any) => [path, extensions.code, extensions.subgraph]);
    assert.deepEqual(told, [[[name], 'SUBGRAPH_UNAVAILABLE', name]]);
    assert.deepEqual(data, { ...whole.data, [name]: null });
    const readiness = await fetch(new URL('/readyz', gateway.url));
    const { subgraphs: states } = await readiness.json();
    assert.deepEqual([readiness.status, states[name].ready], [503, false]);
    subgraphs[name] = await composition.start(name, { port });
    assert.deepEqual(await ask(gateway.url, query), whole);
    assert.equal((await fetch(new URL('/readyz', gateway.url))).status, 200);
  }
});

const REGISTER = `mutation ($model: String!, $version: String!) {
  registerModelVersion(input: { model: $model, version: $version }) { result userErrors { message } }
}`;

test('writers through two instances at once lose and double nothing', async () => {
  await ask(sets[0]!.gateway.url, 'mutation { registerModel(input: { name: "contended" }) { result } }');
  const shared = Array.from({ length: 30 }, (_, index) => `shared-${index}`);
  const written = await Promise.all(
    sets.flatMap(({ gateway }, set) =>
      [...shared, ...shared.map((version) => `own-${set}-${version}`)].map(async (version) => {
        const { data, errors } = await ask(gateway.url, REGISTER, { model: 'contended', version });
        assert.equal(errors, undefined, JSON.stringify(errors));
        assert.deepEqual(data.registerModelVersion.userErrors, []);
        return { version, result: data.registerModelVersion.result as string };
      }),
    ),
  );
  const versions = Map.groupBy(written, ({ version }) => version);
  assert.equal(versions.size, 90);
  for (const [version, results] of versions) {
    assert.equal(results.filter(({ result }) => result === 'CREATED').length, 1, `${version} was created once`);
  }
  const query = '{ model(name: "contended") { versions(first: 1) { totalCount } } }';
  for (const { gateway } of sets) assert.equal((await ask(gateway.url, query)).data.model.versions.totalCount, 90);
  await assertFeedWhole('models');
  const [twice] = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT subject_id FROM models.claim GROUP BY subject_id, body_hash, valid_from, valid_to, collector HAVING count(*) > 1) d`,
  );
  assert.equal(twice!.count, 0, 'a claim stands twice');
});

/** Positions 1, 2, 3, … in the order of time; every change once; none left without a number. */
async function assertFeedWhole(schema: string): Promise<void> {
  const [feed] = await database.query(
    `SELECT count(*) = max(position) AND min(position) = 1 AS gapless, count(*) = (SELECT count(*) FROM ${schema}.change) AS complete,
            (SELECT count(*)::int FROM ${schema}.outbox) AS waiting,
            NOT EXISTS (SELECT FROM (SELECT recorded_at < lag(recorded_at) OVER (ORDER BY position) AS back FROM ${schema}.feed) b WHERE back) AS ordered
       FROM ${schema}.feed`,
  );
  assert.deepEqual(feed, { gapless: true, complete: true, waiting: 0, ordered: true }, schema);
}

test('two gateways that sweep at once finish every document once', async () => {
  const at = (set: Instances, down?: string) =>
    Object.fromEntries(
      NAMES.map((name) => [name, { url: name === down ? 'http://127.0.0.1:1/graphql' : set.subgraphs[name]!.url }]),
    );
  const manifest = readFileSync(new URL('../intake/fixtures/wine-deployment.yaml', import.meta.url), 'utf8');
  const cutOff = createDocumentIntake({ subgraphs: at(sets[0]!, 'environments') });
  const route = cutOff.routes.find(({ method, path }) => method === 'POST' && path === '/documents')!;
  for (let index = 0; index < 8; index += 1) {
    const body = manifest.replaceAll('wine-quality', `wine-${index}`);
    const url = 'http://localhost/documents?environment=staging';
    const answer = await route.handle(new Request(url, { method: 'POST', body }));
    assert.equal(answer.status, 503, await answer.text());
  }
  const sweepers = sets.map((set) => createDocumentIntake({ subgraphs: at(set) }).sweeper);
  await Promise.all(sweepers.map((sweeper) => sweeper.sweep(0)));
  assert.equal(await sweepers[0]!.sweep(0), 0, 'something was left to do');
  const [documents] = await database.query(
    `SELECT count(*)::int AS applied FROM compliance.document_intake WHERE status = 'APPLIED'`,
  );
  assert.deepEqual(documents, { applied: 8 });
  const [twice] = await database.query(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM environments.claim WHERE document IS NOT NULL GROUP BY subject_id, document, body_hash, valid_from, valid_to HAVING count(*) > 1) d`,
  );
  assert.deepEqual(twice, { count: 0 });
  const query = '{ deployments(filter: { environment: "staging", name: "scoring/wine-3" }, first: 5) { totalCount } }';
  assert.equal((await ask(sets[1]!.gateway.url, query)).data?.deployments.totalCount, 1);
  for (const schema of NAMES) await assertFeedWhole(schema);
});

/** The status of an answer to a request that carries a Host header. */
async function statusFor(url: string, host: string): Promise<number> {
  const sent = request(new URL('/healthz', url), { headers: { host } });
  sent.end();
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

test('each answers to its name in the network and to loopback names, and to no other', async () => {
  const { subgraphs, gateway } = sets[1]!;
  for (const service of [...Object.values(subgraphs), gateway]) {
    for (const host of [service.name, `${service.name}:4000`, 'localhost'])
      assert.equal(await statusFor(service.url, host), 200, `${service.name} as ${host}`);
    assert.equal(await statusFor(service.url, 'page.example'), 421, service.name);
  }
});

test('a running instance goes on beside a newer database; one that starts then refuses, and says so', async () => {
  await database.query('ALTER TABLE models.model ADD COLUMN invented_later text');
  await database.query(
    `INSERT INTO models.schema_migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
  );
  try {
    const { data, errors } = await ask(
      sets[0]!.gateway.url,
      `mutation { registerModel(input: { name: "beside" }) { result model { name } } }`,
    );
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.deepEqual(data.registerModel, { result: 'CREATED', model: { name: 'beside' } });
    await assert.rejects(
      composition.start('models'),
      /written by a newer Pedigree.*Later9999999999999.*Start the newer version/s,
    );
  } finally {
    await database.query(`DELETE FROM models.schema_migration WHERE name = 'Later9999999999999'`);
    await database.query('ALTER TABLE models.model DROP COLUMN invented_later');
  }
});

test('a first signal lets the request under way finish, and nothing else begins', async () => {
  const service = sets[1]!.subgraphs['models']!;
  const lock = await database.query(
    `SELECT count(*)::int AS found FROM models.entity WHERE kind = 'Model' AND natural_key->>0 = 'contended'`,
  );
  assert.equal(lock.length, 1);
  const asked = ask(
    service.url,
    `mutation { ${Array.from({ length: 40 }, (_, index) => `r${index}: registerModel(input: { name: "drained-${index}" }) { result }`).join(' ')} }`,
  );
  // Serial mutations: when the first is there, the others are under way.
  const first = `SELECT 1 FROM models.entity WHERE natural_key @> '["drained-0"]'`;
  while ((await database.query(first)).length === 0);
  const ended = once(service.child, 'exit');
  service.child.kill('SIGTERM');
  const { data, errors } = await asked;
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.equal(Object.keys(data).length, 40);
  assert.deepEqual(await ended, [0, null]);
  assert.match(service.stderr(), /Stopping…\nStopped\.\n$/);
  await assert.rejects(fetch(service.url));
});
