import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import { launch, type Pedigree } from '../../cli/launcher/compose.ts';
import { withDemo } from '../../cli/launcher/demo.ts';
import { FOLLOWERS, SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { assertFeedWhole } from './feeds.ts';
import { compose, end, urlsOf, type Composition, type Service } from './composition.ts';
import { allOperations, ask, caughtUp, LAGGING, OF_EACH, REGISTER, statusFor } from './operations.ts';

/** Those that keep data, and those that follow them. */
const OWNERS = Object.keys(SUBGRAPHS);
const FOLLOWING = Object.keys(FOLLOWERS);

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
  const owners = await Promise.all([startAll(OWNERS), startAll(OWNERS)]);
  const config = readConfig(OWNERS, { DATABASE_URL: database.url, PORT: '0' });
  // The story is told before anyone follows: whoever reads a feed numbers what waits in it, as of now.
  oneProcess = await launch(config, withDemo({}, 'fail'));
  sets = await Promise.all(owners.map(withTheOthers));
  // Those that follow the others have read what was told by then.
  for (const { gateway } of sets) while (!(await fetch(new URL('/readyz', gateway.url))).ok) await pause(50);
});
after(async () => {
  await oneProcess?.stop();
  await composition?.stop();
});

type Services = Instances['subgraphs'];

async function startAll(names: readonly string[], asked: Services = {}): Promise<Services> {
  const started = await Promise.all(names.map((name) => composition.start(name, { urls: urlsOf(asked) })));
  return Object.fromEntries(started.map((service) => [service.name, service]));
}

async function withTheOthers(owners: Services): Promise<Instances> {
  const subgraphs = { ...owners, ...(await startAll(FOLLOWING, owners)) };
  return { subgraphs, gateway: await composition.start('gateway', { urls: urlsOf(subgraphs) }) };
}

test('every operation gets the same answer from the services as from the one process', async (context) => {
  const answered: string[] = [];
  const operations = await allOperations(oneProcess.url);
  for (const { name, query, variables } of operations) {
    const expected = await ask(oneProcess.url, query, variables);
    for (const { gateway } of sets) assert.deepEqual(await ask(gateway.url, query, variables), expected, name);
    const codes = (expected.errors ?? []).map(({ extensions }: any) => extensions.code);
    // What the schema does not have yet is refused by both.
    if (codes.includes('GRAPHQL_VALIDATION_FAILED')) context.diagnostic(`${name} asks for what there is not yet`);
    else {
      assert.deepEqual(codes, [], JSON.stringify(expected.errors));
      answered.push(name);
    }
  }
  context.diagnostic(`answered: ${answered.join(', ')}`);
  if (operations.length > 1)
    for (const name of ['lineage-graph', 'impact', 'version-diff'])
      assert.ok(answered.includes(`${name}.graphql`), name);
});

test('any one killed leaves the data of the others, with path, subgraph and code, and comes back by itself', async () => {
  const { gateway, subgraphs } = sets[0]!;
  const names = [...OWNERS, ...FOLLOWING];
  const query = `query ($of: [ID!]!) { ${names.map((name) => `${name}: ${OF_EACH[name]}`).join('\n')} }`;
  const found = await ask(gateway.url, '{ modelVersion(model: "credit-risk", version: "2.1.0") { id } }');
  const variables = { of: [found.data.modelVersion.id as string] };
  const readiness = async () => {
    const response = await fetch(new URL('/readyz', gateway.url));
    const { subgraphs: states } = await response.json();
    return [response.status, names.filter((name) => !states[name].ready)];
  };
  const whole = await ask(gateway.url, query, variables);
  assert.equal(whole.errors, undefined, JSON.stringify(whole.errors));
  assert.equal(whole.data.lineage.complete, true);
  for (const name of names) {
    const { child, port } = subgraphs[name]!;
    await end(child, 'SIGKILL');
    const { data, errors } = await ask(gateway.url, query, variables);
    const told = errors.map(({ path, extensions }: any) => [path, extensions.code, extensions.subgraph]);
    assert.deepEqual(told, [[[name], 'SUBGRAPH_UNAVAILABLE', name]]);
    const lineage = { ...whole.data.lineage, ...(OWNERS.includes(name) && LAGGING) };
    assert.deepEqual(data, { ...whole.data, lineage, [name]: null });
    assert.deepEqual(await readiness(), [503, [name]]);
    subgraphs[name] = await composition.start(name, { port, urls: urlsOf(subgraphs) });
    assert.deepEqual(await caughtUp(() => ask(gateway.url, query, variables)), whole);
    assert.deepEqual(await readiness(), [200, []]);
  }
});

test('one that is paused while it is asked leaves the data of the others, in time, and goes on by itself', async () => {
  const { gateway, subgraphs } = sets[0]!;
  const query = `query ($of: [ID!]!) {
    lineage(of: $of, direction: BOTH) { complete truncatedBy nodes { label entity { ... on ModelVersion { version } } } }
    ${OF_EACH['compliance']}
  }`;
  const found = await ask(gateway.url, '{ modelVersion(model: "credit-risk", version: "2.1.0") { id } }');
  const question = () => ask(gateway.url, query, { of: [found.data.modelVersion.id] });
  const whole = await question();
  assert.equal(whole.errors, undefined, JSON.stringify(whole.errors));
  const { subgraphTimeoutMs } = readConfig(OWNERS, {});
  const paused = async (name: string) => {
    const { child } = subgraphs[name]!;
    const underWay = question();
    child.kill('SIGSTOP');
    try {
      const began = performance.now();
      const answers = [await underWay, await question()];
      // Each takes a few seconds; one fetch that is waited for to its end would take longer than both.
      assert.ok(performance.now() - began < subgraphTimeoutMs, name);
      return answers[1];
    } finally {
      child.kill('SIGCONT');
    }
  };
  const codes = ({ errors }: any) =>
    new Set(errors.map(({ extensions }: any) => `${extensions.code} ${extensions.subgraph}`));
  const withoutModels = await paused('models');
  assert.deepEqual([...codes(withoutModels)], ['SUBGRAPH_UNAVAILABLE models']);
  const { lineage, ...others } = withoutModels.data;
  assert.deepEqual(others, { principals: whole.data.principals });
  assert.deepEqual({ ...lineage, nodes: undefined }, { ...LAGGING, nodes: undefined });
  const labels = (nodes: any) => nodes.map(({ label }: any) => label);
  assert.deepEqual(labels(lineage.nodes), labels(whole.data.lineage.nodes));
  assert.deepEqual(await caughtUp(question), whole);
  const withoutLineage = await paused('lineage');
  assert.deepEqual([...codes(withoutLineage)], ['SUBGRAPH_UNAVAILABLE lineage']);
  assert.deepEqual(withoutLineage.data, { ...whole.data, lineage: null });
  assert.deepEqual(await caughtUp(question), whole);
});

test('writers through two instances at once lose and double nothing', async () => {
  const begin = `mutation {
    registerModel(input: { name: "contended" }) { result }
    registerModelVersion(input: { model: "contended", version: "0" }) { result }
  }`;
  assert.equal((await ask(sets[0]!.gateway.url, begin)).errors, undefined);
  const shared = Array.from({ length: 12 }, (_, index) => `shared-${index}`);
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
  assert.equal(versions.size, 36);
  for (const [version, results] of versions) {
    assert.equal(results.filter(({ result }) => result === 'CREATED').length, 1, `${version} was created once`);
  }
  const query = `{ modelVersion(model: "contended", version: "0") {
    model { versions(first: 1) { totalCount } }
    lineage(direction: DOWNSTREAM) { complete totalNodes totalEdges nodes { label } edges { from to } }
  } }`;
  const answers = await Promise.all(sets.map(({ gateway }) => ask(gateway.url, query)));
  for (const { data } of answers) {
    const { model, lineage } = data.modelVersion;
    assert.equal(model.versions.totalCount, 37);
    assert.deepEqual([lineage.complete, lineage.totalNodes, lineage.totalEdges], [true, 37, 36]);
    assert.deepEqual(data, answers[0].data);
  }
  await assertFeedWhole(database, 'models');
  const [twice] = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT subject_id FROM models.claim GROUP BY subject_id, body_hash, valid_from, valid_to, collector HAVING count(*) > 1) d`,
  );
  assert.equal(twice!.count, 0, 'a claim stands twice');
});

test('two gateways that sweep at once finish every document once', async () => {
  const at = (set: Instances, down?: string) =>
    Object.fromEntries(
      OWNERS.map((name) => [name, { url: name === down ? 'http://127.0.0.1:1/graphql' : set.subgraphs[name]!.url }]),
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
  const applied = async () => {
    const counted = `SELECT count(*)::int AS applied FROM compliance.document_intake WHERE status = 'APPLIED'`;
    return (await database.query<{ applied: number }>(counted))[0]!.applied;
  };
  // What did not answer in time is gone on with by a later sweep.
  for (let round = 0; round < 10 && (await applied()) < 8; round += 1)
    await Promise.all(sweepers.map((sweeper) => sweeper.sweep(0)));
  assert.equal(await applied(), 8);
  assert.equal(await sweepers[0]!.sweep(0), 0, 'something was left to do');
  const [twice] = await database.query(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM environments.claim WHERE document IS NOT NULL GROUP BY subject_id, document, body_hash, valid_from, valid_to HAVING count(*) > 1) d`,
  );
  assert.deepEqual(twice, { count: 0 });
  const query = '{ deployments(filter: { environment: "staging", name: "scoring/wine-3" }, first: 5) { totalCount } }';
  assert.equal((await ask(sets[1]!.gateway.url, query)).data?.deployments.totalCount, 1);
  for (const schema of OWNERS) await assertFeedWhole(database, schema);
});

test('each answers to its name in the network and to loopback names, and to no other', async () => {
  const { subgraphs, gateway } = sets[1]!;
  for (const service of [...Object.values(subgraphs), gateway]) {
    for (const host of [service.name, `${service.name}:4000`, 'localhost'])
      assert.equal(await statusFor(service.url, host), 200, `${service.name} as ${host}`);
    assert.equal(await statusFor(service.url, 'page.example'), 421, service.name);
  }
});

test('a running instance only reads beside a newer database; one that starts then refuses; both say so', async () => {
  const name = (label: string) => `mutation { registerModel(input: { name: "${label}" }) { result } }`;
  assert.equal((await ask(sets[0]!.gateway.url, name('before'))).errors, undefined);
  await database.query('ALTER TABLE models.model ADD COLUMN invented_later text');
  await database.query(
    `INSERT INTO models.schema_migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
  );
  try {
    const { errors } = await ask(sets[0]!.gateway.url, name('beside'));
    assert.equal(errors[0].extensions.code, 'UNAVAILABLE');
    assert.match(errors[0].message, /A newer Pedigree has migrated this database/);
    assert.deepEqual(await ask(sets[0]!.gateway.url, '{ model(name: "before") { name } }'), {
      data: { model: { name: 'before' } },
    });
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
