import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';
import { encodeId } from '../kernel/ids/ids.ts';
import { EPOCH } from './domain/testing/history.ts';
import { idOf, Story } from './domain/testing/scripted.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { createLineageSubgraph } from './main.ts';

/** Named from the second change on, and never recorded. */
const NAMED = encodeId('ModelVersion', modelVersionUuid('default', 'm', '1'));
const CHILD = idOf('ModelVersion', 'child');
/** A time at which nobody had named it. */
const UNNAMED = new Date(EPOCH).toISOString();

let subgraph: RunningSubgraph;

before(async () => {
  const story = new Story();
  story.tell('datasets', { kind: 'DataSource', name: 's' });
  story.tell('models', { kind: 'ModelVersion', name: 'child', edges: [['DERIVED', NAMED, CHILD]] });
  subgraph = await createLineageSubgraph({ feeds: story.feeds, log: () => {}, interval: 3_600_000 });
});
after(() => subgraph.stop());

interface Answer {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

const ask = async (query: string): Promise<Answer> =>
  JSON.parse(JSON.stringify(await subgraph.execute({ query }))) as Answer;
const STATE = 'complete unresolved { reference }';
const STATED = { complete: false, unresolved: [{ reference: NAMED }] };

/** An event of a subscription, the first that is one. */
async function firstEvent(query: string): Promise<Answer> {
  const response = await subgraph.fetch!(
    new Request('http://127.0.0.1/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const data = /^data: (.*)$/m.exec(chunk)?.[1];
    if (data !== undefined) return JSON.parse(data) as Answer;
  }
  throw new Error('There was no event.');
}

test('every question starts at what only others name, and none calls what it finds complete', async () => {
  const entity = `... on ModelVersion { impact { ${STATE} } lineage(direction: UPSTREAM) { ${STATE} } }`;
  const { data, errors } = await ask(`{
    lineage(of: "${NAMED}", direction: UPSTREAM) { ${STATE} nodes { entity { ${entity} } } }
    lineagePaths(from: "${NAMED}", to: "${CHILD}") { ${STATE} paths { length } }
    back: lineagePaths(from: "${CHILD}", to: "${NAMED}") { ${STATE} paths { length } }
  }`);
  assert.equal(errors, undefined);
  assert.deepEqual(data, {
    lineage: { ...STATED, nodes: [{ entity: { impact: STATED, lineage: STATED } }] },
    lineagePaths: { ...STATED, paths: [{ length: 1 }] },
    back: { ...STATED, paths: [] },
  });
  const changed = await firstEvent(
    `subscription { lineageChanged(of: "${NAMED}", direction: DOWNSTREAM) { ${STATE} addedNodes { id } } }`,
  );
  const added = [NAMED, CHILD].map((id) => ({ id })).sort((one, other) => (one.id < other.id ? -1 : 1));
  changed.data?.['lineageChanged'].addedNodes.sort((one: any, other: any) => (one.id < other.id ? -1 : 1));
  assert.deepEqual(changed.data, { lineageChanged: { ...STATED, addedNodes: added } });
  for (const path of [
    `/impact?of=${NAMED}`,
    `/lineagePaths?from=${NAMED}&to=${CHILD}`,
    `/lineage?of=${NAMED}&direction=UPSTREAM`,
  ]) {
    const response = await subgraph.fetch!(new Request(`http://127.0.0.1${path}&format=json`));
    const { complete, unresolved } = (await response.json()) as {
      complete: boolean;
      unresolved: { reference: string }[];
    };
    assert.deepEqual([complete, unresolved.map(({ reference }) => reference)], [false, [NAMED]], path);
  }
  const sources = await ask(
    `{ lineage(of: "${NAMED}", direction: UPSTREAM) { nodes { entity { ... on ModelVersion { trainingSources { __typename } } } } } }`,
  );
  assert.deepEqual(
    sources.errors?.map(({ extensions }) => extensions['code']),
    ['INCOMPLETE'],
  );
  assert.match(sources.errors[0]!.message, /lineage\(direction: UPSTREAM, kinds: \[DATA_SOURCE\]\) tells those/);
});

test('before anybody named it, and as an entity, it is not found', async () => {
  const asOf = `asOf: { knownAt: "${UNNAMED}" }`;
  const { errors } = await ask(`{
    lineage(of: "${NAMED}", direction: UPSTREAM, ${asOf}) { complete }
    lineagePaths(from: "${NAMED}", to: "${NAMED}", ${asOf}) { complete }
    node(id: "${NAMED}") { __typename }
    compareModelVersions(model: "m", from: "1", to: "1") { complete }
  }`);
  assert.deepEqual(errors?.map(({ extensions }) => [extensions['code'], extensions['field']]).sort(), [
    ['NOT_FOUND', 'from'],
    ['NOT_FOUND', 'from'],
    ['NOT_FOUND', 'id'],
    ['NOT_FOUND', 'of.0'],
  ]);
});
