import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openWorld, type World } from '../intake/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});

async function warnings(query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
  const response = await world.gateway.fetch(new Request('http://127.0.0.1/graphql', request));
  const { errors, extensions } = (await response.json()) as {
    errors?: unknown;
    extensions?: { pedigree?: { warnings?: unknown } };
  };
  assert.equal(errors, undefined);
  return extensions?.pedigree?.warnings;
}

const REGISTER = 'mutation ($input: [RegisterRunInput!]!) { registerRuns(input: $input) { summary { refused } } }';

test('a time without a zone is read as UTC, and whoever wrote it is told where', async () => {
  const zoneless = '2026-05-01T12:00:00';
  const input = [
    { runId: 'a', startedAt: '2026-05-01T12:00:00+02:00' },
    { runId: 'b', startedAt: zoneless, metrics: [{ name: 'auc', value: 1, at: zoneless }] },
  ];
  assert.deepEqual(await warnings(REGISTER, { input }), [
    `Variable "$input.1.metrics.0.at" is '${zoneless}', which names no time zone: it was read as UTC.`,
    `Variable "$input.1.startedAt" is '${zoneless}', which names no time zone: it was read as UTC.`,
  ]);
  assert.deepEqual(await warnings(`{ then: runs(asOf: { validAt: "${zoneless}" }) { totalCount } }`), [
    `Argument "asOf.validAt" of then is '${zoneless}', which names no time zone: it was read as UTC.`,
  ]);
  assert.equal(await warnings(`{ runs(asOf: { validAt: "${zoneless}Z" }) { totalCount } }`), undefined);
  assert.equal(await warnings('{ runs { totalCount } }'), undefined);
});

test('what is no time is refused, not warned of', async () => {
  const body = JSON.stringify({ query: '{ runs(asOf: { validAt: "2026-05-01" }) { totalCount } }' });
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body });
  const answer = (await (await world.gateway.fetch(request)).json()) as Record<string, unknown>;
  assert.deepEqual([answer['extensions'], (answer['errors'] as unknown[]).length], [undefined, 1]);
});

test('of many such times some are told, and how many others there are', async () => {
  const input = Array.from({ length: 25 }, (_, index) => ({ runId: `${index}`, startedAt: '2026-05-01T12:00:00' }));
  const told = (await warnings(REGISTER, { input })) as string[];
  assert.deepEqual([told.length, told.at(-1)], [11, 'So were 15 other times.']);
});

test('so is the sender of a document', async () => {
  const run = { info: { run_id: 'z', status: 'RUNNING' }, params: {}, metrics: {}, tags: {} };
  const text = JSON.stringify({ system: {}, mlflow: run });
  const { notices } = await world.post(text, { observedAt: '2026-05-01T12:00:00' });
  const notice = 'observedAt states no time zone and was read as UTC';
  assert.equal(notices[0], notice);
  assert.ok(!(await world.post(text, { observedAt: '2026-05-01T12:00:00Z' })).notices.includes(notice));
});
