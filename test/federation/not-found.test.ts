import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { buildSchema, isObjectType } from 'graphql';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

/** What names nothing, for each root field that looks one thing up. */
const UNKNOWN: Record<string, [args: string, subgraph: string]> = {
  model: ['name: "m"', 'models'],
  modelVersion: ['model: "m", version: "1"', 'models'],
  modelAlias: ['model: "m", alias: "champion"', 'models'],
  run: ['runId: "r"', 'models'],
  evaluation: ['model: "m", version: "1", name: "holdout"', 'models'],
  dataSource: ['name: "s"', 'datasets'],
  dataset: ['namespace: "n", name: "d"', 'datasets'],
  datasetVersion: ['namespace: "n", name: "d", version: "1"', 'datasets'],
  transformation: ['namespace: "n", name: "t"', 'datasets'],
  transformationRun: ['namespace: "n", name: "t", runId: "1"', 'datasets'],
  image: [`digest: "${DIGEST}"`, 'environments'],
  package: ['purl: "pkg:pypi/numpy@1"', 'environments'],
  deployment: ['environment: "e", name: "d", rollout: "1"', 'environments'],
  document: [`digest: "${DIGEST}"`, 'compliance'],
  principal: ['issuer: "i", subject: "s"', 'compliance'],
};

let installation: Installation;

before(async () => {
  installation = await openInstallation();
});
after(() => installation.stop());

async function errorsOf(query: string) {
  const { data, errors = [] } = await installation.ask(query);
  const told = errors.map(({ path, message, extensions }) => ({ path, message, ...extensions }));
  return { data, errors: told as { path: unknown; message: string; code: string; subgraph: string }[] };
}

test('every field of the schema that looks one entity up is among those asked here', () => {
  const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
  const fields = Object.values(api.getQueryType()!.getFields()).filter(
    ({ type }) => isObjectType(type) && 'id' in type.getFields(),
  );
  assert.deepEqual(fields.map(({ name }) => name).sort(), Object.keys(UNKNOWN).sort());
});

test('what nobody recorded is null with an error at its path, which names the subgraph, the arguments and a remedy', async () => {
  const names = Object.keys(UNKNOWN);
  const query = `{ ${names.map((name) => `a_${name}: ${name}(${UNKNOWN[name]![0]}) { id }`).join('\n')} models { totalCount } }`;
  const { data, errors } = await errorsOf(query);
  assert.deepEqual(data, {
    ...Object.fromEntries(names.map((name) => [`a_${name}`, null])),
    models: { totalCount: 0 },
  });
  assert.deepEqual(
    errors.map(({ path, code, subgraph }) => [path, code, subgraph]).sort(),
    names.map((name) => [[`a_${name}`], 'NOT_FOUND', UNKNOWN[name]![1]]).sort(),
  );
  const { message } = errors.find(({ path }) => String(path) === 'a_modelVersion')!;
  assert.match(message, /^modelVersion\(.*model: "m".*version: "1".*\) names nothing .*record it first\.$/);
});

test('lists filtered by what names nothing are empty', async () => {
  const id = 'ModelVersion:00000000-0000-5000-8000-000000000000';
  const { data, errors } = await errorsOf(`{
    models(filter: { name: "m" }) { totalCount }
    deployments(filter: { modelVersion: "${id}" }) { totalCount }
    datasetVersions(filter: { source: "s" }) { totalCount }
  }`);
  assert.deepEqual(errors, []);
  assert.deepEqual(data, {
    models: { totalCount: 0 },
    deployments: { totalCount: 0 },
    datasetVersions: { totalCount: 0 },
  });
});

test('what was not there yet at the time asked about is told from what never was', async () => {
  await installation.ask(`mutation {
    registerModel(input: { name: "late" }) { result }
    setModelAlias(input: { model: "late", alias: "champion", version: "1", validFrom: "2026-02-01T00:00:00Z" }) { result }
  }`);
  const ask = (field: string, asOf: string) => errorsOf(`{ ${field.replace(')', `, asOf: { ${asOf} })`)} { id } }`);
  await installation.ask(`mutation { setModelAlias(input: {
    model: "late", alias: "next", version: "2", validFrom: "9000-01-01T00:00:00Z" }) { result } }`);
  const planned = await ask('modelAlias(model: "late", alias: "next")', 'validAt: "2026-01-01T00:00:00Z"');
  assert.match(planned.errors[0]!.message, /"next".* is recorded as something to come: nothing of it holds yet/);
  const known = await ask('model(name: "late")', 'knownAt: "2020-01-01T00:00:00Z"');
  assert.equal(known.errors[0]!.code, 'NOT_FOUND');
  assert.match(
    known.errors[0]!.message,
    /"late".* is recorded, but was not there as known at 2020-01-01T00:00:00\.000Z/,
  );
  const valid = await ask('modelAlias(model: "late", alias: "champion")', 'validAt: "2026-01-01T00:00:00Z"');
  assert.match(valid.errors[0]!.message, /is recorded, but was not there at 2026-01-01/);
  const never = await ask('model(name: "never")', 'knownAt: "2020-01-01T00:00:00Z"');
  assert.match(never.errors[0]!.message, /names nothing that has been recorded/);
  assert.deepEqual((await ask('model(name: "late")', 'validAt: "2020-01-01T00:00:00Z"')).errors, []);
});

test('an id in a filter that is none is refused at the path of the filter', async () => {
  const { errors } = await errorsOf('{ deployments(filter: { modelVersion: "Model:1" }) { totalCount } }');
  assert.deepEqual(
    errors.map(({ code, ...rest }) => [code, (rest as { field?: string }).field]),
    [['INVALID_ID', 'filter.modelVersion']],
  );
});

test('a variable that does not fit is repeated up to a bound', async () => {
  const query = 'query ($first: Int) { models(first: $first) { totalCount } }';
  const { errors } = await installation.ask(query, { first: 'x'.repeat(500_000) });
  assert.equal(errors![0]!.extensions['code'], 'BAD_USER_INPUT');
  assert.match(errors![0]!.message, /^Variable "\$first" got invalid value "x+…"; Int cannot represent/);
  assert.ok(errors![0]!.message.length < 1_000);
});
