import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWritten, type Written } from './written.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const VERSION = { model: 'm', version: '1' };

let { ask, write, recorded, faults, stop } = {} as Written;
before(async () => {
  ({ ask, write, recorded, faults, stop } = await openWritten());
});
after(() => stop());

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
    ['registerRun', { ...run, parameters: [{ name: 'db_password', value: 'hunter2' }] }, 'parameters.0.value'],
    ['registerModel', { name: 'white', description: 'x'.repeat(100_001) }, 'description'],
    ['recordTagObservation', { ...sighting, observedAt: new Date(Date.now() + 90_000_000) }, 'observedAt'],
  ];
  for (const [mutation, input, field] of cases)
    assert.equal(await write(mutation, input), `BAD_USER_INPUT input.${field}`, mutation);
  const prose = 'https://host.example is where to write to someone@host.example';
  assert.equal(await write('registerModel', { name: 'white', description: prose }), 'CREATED');
  assert.equal(await write('registerDataSource', { name: 'white', uri: 'abfss://box@account.example/x' }), 'CREATED');
  const named = [
    { name: 'pad_token', value: '[PAD]' },
    { name: 'password', value: '${DB_PASSWORD}' },
  ];
  assert.equal(await write('registerRun', { ...run, parameters: named }), 'CREATED');
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
