import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW } from '../kernel/time/as-of.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { ask as askGraph } from './domain/answers/question.ts';
import { everyHit } from './domain/answers/search.ts';
import { GRAPH_FORMATS } from './domain/export/formats/index.ts';
import { Owners } from './domain/search/owners.ts';
import { States } from './domain/states.ts';
import { followed, UNHURRIED } from './domain/testing/followed.ts';
import { idOf, Story, type Told } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const HOSTILE = '=credit()"\'<a href="javascript:alert(1)">&\u202e';
/** More than a page of the field, and than a drawing has room for. */
const CROWD = 600;

const story = new Story();
let subgraph: RunningSubgraph;
let isDown = false;

const held = (values: Record<string, unknown>): Told['state'] => [{ validFrom: null, validTo: null, values }];

before(async () => {
  story.tell('datasets', { kind: 'DataSource', name: 'credit', state: held({}) });
  story.tell('datasets', {
    kind: 'DataSource',
    name: 'loans',
    state: held({ tags: [{ name: 'credit', value: 'eu' }] }),
  });
  story.tell('datasets', { kind: 'DataSource', name: 'other', state: held({}) });
  const key = { namespace: 'default', runId: 'r1' };
  story.tell('models', { kind: 'Run', name: 'r1', key, state: held({ name: HOSTILE }) });
  for (let index = 0; index < CROWD; index += 1)
    story.tell('datasets', { kind: 'DataSource', name: `crowd ${index}`, state: held({}) });
  const datasets = { ...story.feeds.datasets };
  datasets.changesAt = (at) => (isDown ? Promise.reject(new Error('down')) : story.feeds.datasets.changesAt(at));
  subgraph = await createLineageSubgraph({ feeds: { ...story.feeds, datasets }, log: () => {}, interval: 3_600_000 });
});
after(() => subgraph.stop());

async function exported(query: string): Promise<string> {
  const response = await subgraph.fetch!(new Request(`http://127.0.0.1/search?${query}`));
  const body = await response.text();
  assert.equal(response.status, 200, body);
  return body;
}

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly depth: null;
  readonly matchedIn: readonly string[];
}
const json = async (query: string) =>
  JSON.parse(await exported(`${query}&format=json`)) as Record<string, unknown> & { nodes: Hit[] };

/** All pages of the field. */
async function asked(args: string): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { data } = await subgraph.execute({
      query: `{ search(${args}, first: 100${after && `, after: "${after}"`}) {
        nodes { matchedIn node { id kind label depth } } pageInfo { hasNextPage endCursor }
      } }`,
    });
    const { nodes, pageInfo } = data!['search'] as any;
    hits.push(...nodes.map(({ node, matchedIn }: { node: object; matchedIn: string[] }) => ({ ...node, matchedIn })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return hits;
}

test('a search is exported as all pages of the field together, in that order, without edges', async () => {
  const { nodes, edges, ...head } = await json('text=credit');
  assert.deepEqual(
    nodes.map(({ label, matchedIn }) => [label, ...matchedIn]),
    [
      ['credit', 'NAME'],
      [HOSTILE, 'NAME'],
      ['loans', 'TAG'],
    ],
  );
  assert.deepEqual(
    [head['text'], head['complete'], head['totalNodes'], head['totalEdges'], head['shownNodes'], edges],
    ['credit', true, 3, 0, 3, []],
  );
  assert.deepEqual(nodes, JSON.parse(JSON.stringify(await asked('text: "credit"'))));
  const crowd = await json('text=crowd&consistency=EVENTUAL');
  assert.deepEqual([crowd['totalNodes'], crowd.nodes.length], [CROWD, CROWD]);
  assert.deepEqual(crowd.nodes, JSON.parse(JSON.stringify(await asked('text: "crowd"'))));
  const runs = await json('text=credit&kinds=RUN,MODEL');
  assert.deepEqual(
    runs.nodes.map(({ kind }) => kind),
    ['RUN'],
  );
  const [before] = [story.history.find(({ record }) => record.includes('loans'))!];
  const then = await json(`text=credit&knownAt=${new Date(before.recordedAt.getTime() - 1).toISOString()}`);
  assert.deepEqual(
    then.nodes.map(({ label }) => label),
    ['credit'],
  );
});

test('a search in every format: nodes with where they matched, and a name that was given is escaped', async () => {
  const rows = (await exported('text=credit&format=csv-nodes')).split('\r\n');
  assert.equal(rows[0], 'id,kind,label,depth,matchedIn,answer');
  assert.equal(rows[1], `${idOf('DataSource', 'credit')},DATA_SOURCE,credit,,NAME,Complete`);
  assert.match(rows[2]!, /,RUN,"'=credit\(\)""/);
  assert.match(await exported('text=credit&format=csv-edges'), /^from,[^\n]*\r\n$/);
  const lines = (await exported('text=credit'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { node?: Hit });
  assert.deepEqual(
    lines.flatMap(({ node }) => node ?? []),
    (await json('text=credit')).nodes,
  );
  assert.deepEqual(lines.at(-1), { end: { nodes: 3, edges: 0 } });
  assert.match(await exported('text=credit&format=graphml'), /<data key="node-matchedIn">TAG<\/data>/);
  for (const format of ['svg', 'graphml']) {
    const drawn = await exported(`text=credit&format=${format}`);
    assert.ok(drawn.includes('=credit()&quot;') && !drawn.includes('<a '), format);
  }
  for (const { name } of GRAPH_FORMATS) {
    const response = await subgraph.fetch!(new Request(`http://127.0.0.1/search?text=nowhere&format=${name}`));
    assert.equal(response.status, 200, name);
    assert.match(response.headers.get('content-disposition')!, /filename="search[.-]/);
    await response.body!.cancel();
  }
});

test('a search that is not whole says so: of owners that do not answer, of a drawing that has no more room', async () => {
  assert.match(await exported('text=crowd&format=svg'), />Incomplete: cut off by NODES</);
  isDown = true;
  try {
    const { complete, truncatedBy, totalNodes, nodes } = await json('text=credit');
    assert.deepEqual([complete, truncatedBy, totalNodes], [false, ['LAG'], null]);
    assert.deepEqual(
      nodes.map(({ kind }) => kind),
      ['RUN'],
    );
    assert.match(await exported('text=credit&format=csv-nodes'), /,Incomplete: cut off by LAG\r\n$/);
  } finally {
    isDown = false;
  }
  using following = followed(story.feeds);
  const question = await askGraph(following, NOW, 'STRONG', UNHURRIED);
  const states = new States(following.graph, story.feeds, () => undefined);
  const sources = { states, owners: new Owners(following.graph, states) };
  const two = await everyHit(question, sources, { text: 'credit' }, 2);
  assert.deepEqual([two.hits.size, [...two.limits]], [2, ['NODES']]);
  const three = await everyHit(question, sources, { text: 'credit' }, 3);
  assert.deepEqual([three.hits.size, [...three.limits]], [3, []]);
});

for (const [query, status, code, message] of [
  ['', 400, 'REQUIRED', /parameter text is missing/],
  ['text=!', 400, 'REQUIRED', /letter/],
  [
    'text=a&first=1',
    400,
    'BAD_USER_INPUT',
    /no parameter 'first'\. There are text, kinds, validAt, knownAt, consistency/,
  ],
  ['text=a&kinds=THING', 400, 'BAD_USER_INPUT', /kinds: .*There are|kinds: /],
] as const) {
  test(`refused with ${code}: ${query}`, async () => {
    const response = await subgraph.fetch!(new Request(`http://127.0.0.1/search?${query}`));
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    assert.deepEqual([response.status, errors[0].extensions.code], [status, code]);
    assert.match(errors[0].message, message);
  });
}
