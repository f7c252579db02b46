import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createGateway } from '../../gateway/main.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { createEnvironmentsSubgraph } from '../../subgraphs/environments/main.ts';
import { createModelsSubgraph } from '../../subgraphs/models/main.ts';
import { createTestDatabase } from '../support/database.ts';

interface Answer {
  // Answers are read as they come.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string | null };
  }[];
}

const OPEN = [createModelsSubgraph, createDatasetsSubgraph, createEnvironmentsSubgraph, createComplianceSubgraph];
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);
const DIGEST = `sha256:${'a'.repeat(64)}`;
const VERSION = { model: 'm', version: '1' };

const faults: unknown[] = [];
let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
let recorded: () => Promise<string[]>;
let stop: () => Promise<void>;

before(async () => {
  const database = await createTestDatabase(['models', 'datasets', 'environments', 'compliance']);
  const log = ({ error }: { error: unknown }): void => void faults.push(error);
  const subgraphs = await Promise.all(OPEN.map((open) => open({ databaseUrl: database.url, log })));
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
  });
  ask = async (query, variables = {}) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
    return (await (await gateway.fetch(new Request('http://127.0.0.1/graphql', request))).json()) as Answer;
  };
  recorded = async () => {
    const ofAll = ['models', 'datasets', 'environments', 'compliance'].map(async (schema) =>
      database.query<{ action: string }>(`SELECT DISTINCT record::jsonb->>'action' AS action FROM "${schema}".change`),
    );
    return (await Promise.all(ofAll)).flat().map(({ action }) => action);
  };
  stop = async () => {
    await gateway.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  };
});
after(() => stop());

/** Calls one mutation; what came of it, as `CREATED` or `BAD_USER_INPUT input.name`. */
async function write(mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { result userErrors { code field } } }`;
  const { data, errors } = await ask(query, { input });
  if (errors) return errors.map(({ extensions }) => extensions.code).join();
  const { result, userErrors } = data[mutation];
  return userErrors.length === 0 ? result : userErrors.map((each: any) => `${each.code} ${each.field}`).join();
}

/** Texts that no compression makes fit into a row of an index, with few and with many bytes in a character. */
function longText(length: number, first: number, many: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(first + (state % many));
  }).join('');
}

test('Texts too long for an index are refused, whatever they are written in', async () => {
  for (const text of [longText(3000, 97, 26), longText(200_000, 97, 26), longText(700, 0x4e00, 20_000)]) {
    const results = [
      await write('registerModel', { name: text }),
      await write('registerModel', { name: 'm', owner: text }),
      await write('registerModelVersion', { namespace: text, model: text, version: text }),
      await write('registerModelVersion', { model: 'm', version: '1', authors: [text] }),
      await write('setModelAlias', { model: text, alias: text, version: '1' }),
      await write('registerRun', { runId: text }),
      await write('registerRun', { runId: 'r', executedBy: text }),
      await write('registerEvaluation', {
        modelVersion: VERSION,
        name: text,
        kind: 'DRIFT',
        metrics: [{ name: 'm', value: 1 }],
      }),
      await write('registerDataSource', { name: text }),
      await write('registerDataset', { namespace: 'n', name: text }),
      await write('registerDatasetVersion', { namespace: 'n', name: 'd', version: text }),
      await write('registerTransformation', { namespace: text, name: 't' }),
      await write('registerTransformationRun', { namespace: 'n', name: 't', runId: text }),
      await write('registerPackage', { purl: `pkg:pypi/${text}@1` }),
      await write('registerDeployment', { environment: text, name: 'd', rollout: '1' }),
      await write('registerPrincipal', { issuer: text, subject: 's' }),
      await write('registerPrincipal', { issuer: 'i', subject: 's', gitNames: [text] }),
    ];
    // Of 700 characters of three bytes each, every one is beyond the bound in bytes or in characters.
    for (const result of results) assert.match(result, /^BAD_USER_INPUT input/, JSON.stringify(results));
  }
});

test('A key of several parts, each within its bound, is written or refused, never a fault', async () => {
  const text = longText(500, 0x4e00, 20_000);
  const long = { namespace: text, model: text, version: text };
  assert.match(await write('registerModelVersion', long), /^BAD_USER_INPUT/);
  assert.match(
    await write('setModelAlias', { namespace: text, model: text, alias: text, version: '1' }),
    /^BAD_USER_INPUT/,
  );
  assert.match(await write('registerPrincipal', { issuer: text, subject: text }), /^BAD_USER_INPUT/);
  const numeric = `1.0.0-${Array.from({ length: 400 }, (_, index) => index * 7919).join('.')}`;
  assert.match(await write('registerModelVersion', { model: 'm', version: numeric }), /^(CREATED|BAD_USER_INPUT)/);
  assert.deepEqual(faults, []);
});

test('Counts below zero, doubled entries and self-reference are refused, naming the field', async () => {
  const evaluation = { modelVersion: VERSION, name: 'e', kind: 'DRIFT' };
  const metric = { name: 'auc', value: 1 };
  const slice = { attribute: 'a', group: 'g', metric: 'm', value: 1 };
  const cases: [string, object, string][] = [
    ['registerRun', { runId: 'r', hardware: { cpuCount: -1 } }, 'hardware.cpuCount'],
    ['registerRun', { runId: 'r', hardware: { memoryBytes: -1 } }, 'hardware.memoryBytes'],
    ['registerRun', { runId: 'r', hardware: { acceleratorCount: -1 } }, 'hardware.acceleratorCount'],
    ['registerRun', { runId: 'r', metrics: [metric, { ...metric, value: 2 }] }, 'metrics.1'],
    ['registerModelVersion', { ...VERSION, artifacts: [{ uri: 's3://m', sizeBytes: -1 }] }, 'artifacts.0.sizeBytes'],
    [
      'registerModelVersion',
      { ...VERSION, parents: [{ relation: 'OTHER', modelVersion: VERSION }] },
      'parents.0.modelVersion',
    ],
    ['registerEvaluation', { ...evaluation, metrics: [metric, { ...metric, value: 2 }] }, 'metrics.1'],
    ['registerEvaluation', { ...evaluation, metrics: [metric], slices: [slice, slice] }, 'slices.1'],
    ['registerContainerImage', { digest: DIGEST, sizeBytes: -1 }, 'sizeBytes'],
    ['registerContainerImage', { digest: DIGEST, baseImageDigest: DIGEST }, 'baseImageDigest'],
    ['registerDeployment', { environment: 'e', name: 'n', rollout: '1', replicas: -1 }, 'replicas'],
    ['registerDatasetVersion', { namespace: 'n', name: 'd', version: '1', rowCount: -1 }, 'rowCount'],
  ];
  for (const [mutation, input, field] of cases)
    assert.equal(await write(mutation, input), `BAD_USER_INPUT input.${field}`, mutation);
});

test('Names that white space surrounds, credentials in a URL, endless texts and sightings of the future are refused, naming the field', async () => {
  const padded = ' credit-risk ';
  const metrics = [{ name: 'auc', value: 1 }];
  const deployment = { environment: 'e', name: 'd', rollout: '1' };
  const run = { runId: 'white', name: 'r' };
  const secret = 'https://user:password@host.example/path';
  const version = { model: 'white', version: '1' };
  const sighting = { repository: 'ghcr.io/acme/scorer', tag: '1', digest: DIGEST };
  const cases: [string, object, string][] = [
    ['registerModel', { name: padded }, 'name'],
    ['registerModelVersion', { namespace: 'n\n', model: 'm', version: '1' }, 'namespace'],
    ['setModelAlias', { model: 'm', alias: '\u00a0champion', version: '1' }, 'alias'],
    [
      'registerEvaluation',
      { modelVersion: { ...VERSION, model: padded }, name: 'e', kind: 'DRIFT', metrics },
      'modelVersion.model',
    ],
    ['registerDataSource', { name: padded }, 'name'],
    ['registerDatasetVersion', { namespace: 'n', name: 'white', version: '1', sources: [padded] }, 'sources.0'],
    ['registerDeployment', { ...deployment, name: padded }, 'name'],
    ['registerDeployment', { ...deployment, modelVersion: { ...VERSION, version: padded } }, 'modelVersion.version'],
    ['registerPrincipal', { issuer: 'i', subject: padded }, 'subject'],
    ['registerDataSource', { name: 'white', uri: secret }, 'uri'],
    ['registerModelVersion', { ...version, artifacts: [{ uri: secret }] }, 'artifacts.0.uri'],
    ['registerModelVersion', { ...version, documentation: [{ uri: `${secret}?a` }] }, 'documentation.0.uri'],
    ['registerRun', { ...run, codeRevision: { repository: 'git+https://token@host/repo' } }, 'codeRevision.repository'],
    ['registerDeployment', { ...deployment, endpoint: secret }, 'endpoint'],
    ['registerModel', { name: 'white', description: 'x'.repeat(100_001) }, 'description'],
    ['recordTagObservation', { ...sighting, observedAt: new Date(Date.now() + 90_000_000) }, 'observedAt'],
  ];
  for (const [mutation, input, field] of cases)
    assert.equal(await write(mutation, input), `BAD_USER_INPUT input.${field}`, mutation);
  const prose = 'https://host.example is where to write to someone@host.example';
  assert.equal(await write('registerModel', { name: 'white', description: prose }), 'CREATED');
  assert.equal(await write('registerDataSource', { name: 'white', uri: 'abfss://box@account.example/x' }), 'CREATED');
  assert.equal(
    await write('recordTagObservation', { ...sighting, observedAt: new Date(Date.now() + 60_000) }),
    'CREATED',
  );
});

test('What is named twice is told in the words of the caller', async () => {
  const metrics = [
    { name: 'auc', value: 0.9, step: 3 },
    { name: 'auc', value: 0.91, step: 3 },
  ];
  const slice = { attribute: 'age', group: '18-25', metric: 'auc', value: 1 };
  const at = '2026-06-01T00:00:00Z';
  const cases: [string, object, string][] = [
    ['registerRun', { runId: 'twice', metrics }, "metrics.1 names 'auc' at step 3 a second time; name each once."],
    [
      'registerRun',
      { runId: 'twice', metrics: metrics.map(({ name, value }) => ({ name, value, at })) },
      "metrics.1 names 'auc' without a step and 2026-06-01T00:00:00.000Z a second time; name each once.",
    ],
    [
      'registerEvaluation',
      {
        modelVersion: VERSION,
        name: 'e',
        kind: 'FAIRNESS',
        metrics: [{ name: 'auc', value: 1 }],
        slices: [slice, slice],
      },
      "slices.1 names 'auc' of 'age' = '18-25' a second time; name each once.",
    ],
  ];
  for (const [mutation, input, message] of cases) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { w: ${mutation}(input: $input) { userErrors { message } } }`;
    assert.deepEqual((await ask(query, { input })).data.w.userErrors, [{ message }]);
  }
});

test('Every bulk mutation says of an empty list that it is empty', async () => {
  const { data } = await ask(
    `{ __schema { mutationType { fields { name args { name type { ofType { kind } } } } } } }`,
  );
  const fields: { name: string; args: { type: { ofType: { kind: string } | null } }[] }[] =
    data.__schema.mutationType.fields;
  const bulk = fields.filter(({ args }) => args[0]?.type.ofType?.kind === 'LIST').map(({ name }) => name);
  assert.ok(bulk.length > 25, `${bulk.length} of ${fields.length}`);
  const empty = { code: 'REQUIRED', field: 'input', message: 'input is empty; give 1 to 1000 items.' };
  for (const name of bulk) {
    const { data: answer } = await ask(
      `mutation { w: ${name}(input: []) { summary { created } userErrors { code field message } } }`,
    );
    assert.deepEqual(answer.w, { summary: { created: 0 }, userErrors: [empty] }, name);
  }
});

test('What can be written in bulk can be written singly', async () => {
  const of = 'kind ofType { kind name ofType { ofType { name } } }';
  const { data } = await ask(`{ __schema { mutationType { fields { name args { type { ${of} } } } } } }`);
  const types: any[] = data.__schema.mutationType.fields.map(({ args }: any) => args[0].type.ofType);
  const single = new Set(types.map(({ name }) => name));
  const bulk = types.filter(({ kind }) => kind === 'LIST').map(({ ofType }) => ofType.ofType.name);
  assert.deepEqual(
    bulk.filter((name) => !single.has(name)),
    [],
  );
  const input = { digest: DIGEST, labels: [{ name: 'a', value: '1' }] };
  assert.equal(await write('registerImageConfiguration', input), 'CREATED');
  assert.equal(await write('registerImageConfiguration', input), 'FOUND');
});

test('Times that PostgreSQL or the calendar does not know are refused, naming the field', async () => {
  for (const time of [
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
  ]) {
    const query = 'mutation ($time: DateTime) { registerModel(input: { name: "timed", createdAt: $time }) { result } }';
    const { errors } = await ask(query, { time });
    assert.match(errors?.[0]?.message ?? '', /is not a time/, time);
    assert.equal(errors?.[0]?.extensions.code, 'BAD_USER_INPUT');
  }
  assert.equal(await write('registerModel', { name: 'first', createdAt: '0001-01-01T00:00:00Z' }), 'CREATED');
  assert.equal(
    await write('registerModel', { name: 'last', createdAt: '9999-12-31T23:59:59.999Z' }),
    'BAD_USER_INPUT input.createdAt',
    'what is created has been created',
  );
});

test('A fault in a value that is written into the query is told where it is written', async () => {
  const bad = '"2026-02-30T00:00:00Z"';
  const cases: [string, RegExp][] = [
    [
      `mutation { a: registerModel(input: { name: "x", createdAt: ${bad} }) { result } }`,
      /^Argument "input" of a got .* at "input\.createdAt"; /,
    ],
    [`{ models(asOf: { validAt: ${bad} }) { totalCount } }`, /^Argument "asOf" of models got .* at "asOf\.validAt"; /],
    [`query ($n: String!) { model(name: $n, asOf: { validAt: ${bad} }) { id } }`, /^Argument "asOf" of model got/],
    [
      `mutation ($n: String!) { registerModel(input: { name: $n, createdAt: ${bad} }) { result } }`,
      /^Argument "input\.createdAt" of registerModel got/,
    ],
    ['{ models(first: 3000000000) { totalCount } }', /^Argument "first" of models: Int cannot represent non 32-bit/],
    [
      'mutation { registerRun(input: { runId: "r", metrics: [{ name: "a", value: 1, step: 3 }], hardware: { cpuCount: 3000000000 } }) { result } }',
      /^Argument "input\.hardware\.cpuCount" of registerRun: Int/,
    ],
    [
      'mutation { registerModels(input: [{ name: "a" }, { name: 7 }]) { summary { created } } }',
      /^Argument "input\.1\.name" of registerModels: String/,
    ],
    [
      'mutation { registerRun(input: { runId: "r", seed: 99999999999999999999 }) { result } }',
      /^Argument "input\.seed" of registerRun: 9+ is a whole number/,
    ],
  ];
  for (const [query, expected] of cases) {
    const { errors } = await ask(query, query.includes('$n') ? { n: 'x' } : {});
    assert.match(errors?.[0]?.message ?? '', expected, query);
  }
});

test('A cursor is good for its own list only, and claims can be paged', async () => {
  await write('registerModel', { name: 'paged', owner: 'a' });
  await write('updateModel', { name: 'paged', owner: 'b' });
  await write('registerDataset', { namespace: 'n', name: 'paged' });
  await write('registerDeployment', { environment: 'e', name: 'paged', rollout: '1' });
  const cursors: string[] = [];
  for (const list of ['models', 'datasets', 'deployments']) {
    const { data } = await ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`);
    cursors.push(data[list].pageInfo.endCursor);
  }
  const codes: string[] = [];
  for (const list of ['models', 'datasets', 'deployments'])
    for (const cursor of cursors) {
      const { errors } = await ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, {
        after: cursor,
      });
      codes.push(errors?.[0]?.extensions.code ?? 'OK');
    }
  const bad = 'INVALID_CURSOR';
  assert.deepEqual(codes, ['OK', bad, bad, bad, 'OK', bad, bad, bad, 'OK']);

  const claims = `query ($after: String) { model(name: "paged") { claims(first: 1, after: $after) { nodes { values } pageInfo { endCursor } } } }`;
  const first = (await ask(claims)).data.model.claims;
  const second = (await ask(claims, { after: first.pageInfo.endCursor })).data.model.claims;
  assert.deepEqual(
    [...first.nodes, ...second.nodes].map(({ values }: any) => values.owner),
    ['b', 'a'],
  );
});

test('Odd texts, ids and times in queries are told apart from faults', async () => {
  const cases: [string, unknown, string][] = [
    ['query ($v: String!) { model(name: $v) { id } }', 'a\u0000b', 'BAD_USER_INPUT'],
    ['query ($v: String!) { model(name: $v) { id } }', 'a\ud800b', 'BAD_USER_INPUT'],
    ['query ($v: String!) { runs(filter: { experiment: $v }) { totalCount } }', '', 'BAD_USER_INPUT'],
    ['query ($v: String!) { datasets(filter: { nameContains: $v }) { totalCount } }', '\udc00', 'BAD_USER_INPUT'],
    ['query ($v: ID!) { deployments(filter: { modelVersion: $v }) { totalCount } }', 'ModelVersion:x', 'INVALID_ID'],
    ['query ($v: Int) { models(first: $v) { totalCount } }', 1000, 'INVALID_PAGE_SIZE'],
    ['query ($v: String) { models(after: $v) { totalCount } }', 'bm90IGE', 'INVALID_CURSOR'],
    ['query ($v: DateTime) { models(asOf: { knownAt: $v }) { totalCount } }', '9000-01-01T00:00:00Z', 'INVALID_AS_OF'],
    ['query ($v: RunStatus) { runs(filter: { status: $v }) { totalCount } }', 'NOPE', 'BAD_USER_INPUT'],
  ];
  for (const [query, v, code] of cases) {
    const { errors } = await ask(query, { v });
    assert.equal(errors?.[0]?.extensions.code, code, query);
  }
  for (const name of ['__proto__', 'constructor', "'; DROP TABLE model; --"]) {
    assert.equal(await write('registerModel', { name }), 'CREATED');
    assert.equal((await ask('query ($name: String!) { model(name: $name) { name } }', { name })).data.model.name, name);
  }
  assert.deepEqual(faults, []);
});

test('An id that is none is told with its field, and a long value of a variable only in part', async () => {
  const query = 'query ($v: ID!) { deployments(filter: { modelVersion: $v }) { totalCount } }';
  for (const v of ['ModelVersion:x', 'x'.repeat(100_000), `Run:${'0'.repeat(8)}-0000-5000-8000-${'0'.repeat(12)}`]) {
    const [error] = (await ask(query, { v })).errors!;
    assert.deepEqual(
      [error!.extensions.code, error!.extensions.field],
      ['INVALID_ID', 'filter.modelVersion'],
      v.slice(0, 40),
    );
    assert.ok(error!.message.length < 300, error!.message.slice(0, 400));
  }
  const long = 'x'.repeat(1_000_000);
  const variables: readonly [string, string, unknown][] = [
    ['RunStatus', 'runs(filter: { status: $v })', long],
    ['Int', 'models(first: $v)', long],
    ['DateTime', 'models(asOf: { validAt: $v })', long],
    ['ModelFilter', 'models(filter: $v)', { [long]: 1 }],
    ['ModelFilter', 'models(filter: $v)', { name: [long, long] }],
  ];
  for (const [type, list, v] of variables) {
    const [error] = (await ask(`query ($v: ${type}) { ${list} { totalCount } }`, { v })).errors!;
    assert.equal(error!.extensions.code, 'BAD_USER_INPUT', error!.message.slice(0, 200));
    assert.ok(error!.message.length <= 2_100, `${type}: ${error!.message.length}`);
  }
  assert.deepEqual(faults, []);
});

test('A bulk mutation is recorded as its singular one, item by item', async () => {
  await ask(
    'mutation { a: registerModels(input: [{ name: "of many" }]) { summary { created } } b: registerModel(input: { name: "of one" }) { result } }',
  );
  await ask('mutation { a: registerPackages(input: [{ purl: "pkg:pypi/many@1" }]) { summary { created } } }');
  await ask('mutation { a: registerDataSources(input: [{ name: "of many" }]) { summary { created } } }');
  await ask('mutation { a: registerPrincipals(input: [{ issuer: "i", subject: "of many" }]) { summary { created } } }');
  const actions = await recorded();
  assert.deepEqual(
    actions.filter((action) => /s$/.test(action)),
    [],
  );
  for (const action of ['registerModel', 'registerPackage', 'registerDataSource', 'registerPrincipal'])
    assert.ok(actions.includes(action), action);
});

test('Fifty callers at once write the same once, and of contradicting values one', async () => {
  const tally = async (input: (index: number) => object): Promise<Record<string, number>> => {
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => write('registerModel', input(index))));
    return Object.fromEntries(
      [...Map.groupBy(results, (result) => result)].map(([result, all]) => [result, all.length]),
    );
  };
  assert.deepEqual(await tally(() => ({ name: 'same', owner: 'a' })), { CREATED: 1, FOUND: 49 });
  assert.deepEqual(await tally((index) => ({ name: 'torn', owner: `owner-${index}` })), {
    CREATED: 1,
    'CONFLICT input.owner': 49,
  });
});
