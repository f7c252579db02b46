import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { idOf, Story, tellVersions, type Told } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const version = (name: string): string => idOf('ModelVersion', name);
const deployment = (name: string): string => idOf('Deployment', name);
const SOURCE = idOf('DataSource', 'source');
const NONE = version('none');
const CROWD = 600;

let subgraph: RunningSubgraph;
let isDown = false;

before(async () => {
  const story = new Story();
  // Two ways from a to d, and one way on that no deployment is on.
  tellVersions(story, { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: ['c'], hub: [] });
  const deploy = (name: string, of: string, state: string) => {
    const states: Told['state'] = [{ validFrom: null, validTo: null, values: { state } }];
    const edges = [['DEPLOYED_AS', version(of), deployment(name)]] as const;
    story.tell('environments', { kind: 'Deployment', name, state: states, edges });
  };
  deploy('live', 'b', 'LIVE');
  deploy('retired', 'e', 'RETIRED');
  for (let index = 0; index < CROWD; index += 1) deploy(`crowd ${index}`, 'hub', 'LIVE');
  // One source by two ways, which come together, and an image that no data came by.
  const data = idOf('DatasetVersion', 'data');
  story.tell('datasets', { kind: 'DataSource', name: 'source' });
  story.tell('datasets', { kind: 'DatasetVersion', name: 'data', edges: [['SOURCE_OF', SOURCE, data]] });
  for (const run of ['one run', 'other run']) {
    const edges = [
      ['INPUT_OF', data, idOf('Run', run)],
      ['RAN_IN', idOf('ContainerImage', 'image'), idOf('Run', run)],
    ] as const;
    story.tell('models', { kind: 'Run', name: run, edges });
  }
  story.tell('environments', { kind: 'ContainerImage', name: 'image' });
  const made = ['one run', 'other run'].map((run) => ['PRODUCED', idOf('Run', run), version('trained')] as const);
  story.tell('models', { kind: 'ModelVersion', name: 'trained', edges: made });
  tellVersions(story, { tuned: ['trained', 'lost'] });
  // Made from what nobody has recorded.
  tellVersions(story, { half: ['lost'], whole: ['half'] });
  const models = { ...story.feeds.models };
  models.changes = (...asked) => (isDown ? Promise.reject(new Error('down')) : story.feeds.models.changes(...asked));
  subgraph = await createLineageSubgraph({ feeds: { ...story.feeds, models }, log: () => {}, interval: 3_600_000 });
});
after(() => subgraph.stop());

const ask = (path: string) => subgraph.fetch!(new Request(`http://127.0.0.1${path}`));

async function text(path: string): Promise<string> {
  const response = await ask(path);
  const body = await response.text();
  assert.equal(response.status, 200, body);
  return body;
}

interface Exported {
  readonly [name: string]: unknown;
  readonly nodes: readonly { readonly id: string; readonly depth: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

const json = async (path: string): Promise<Exported> => JSON.parse(await text(`${path}&format=json`)) as Exported;
const depths = ({ nodes }: Exported) => Object.fromEntries(nodes.map(({ id, depth }) => [id, depth]));
const ends = ({ edges }: Exported) => edges.map(({ from, to }) => `${from} ${to}`).sort();
const steps = (...names: (readonly [string, string])[]) => names.map((pair) => pair.map(version).join(' ')).sort();

const PATHS = `/lineagePaths?from=${version('a')}&to=${version('d')}`;
const IMPACT = `/impact?of=${version('a')}`;
const SOURCES = `/trainingSources?of=${version('trained')}`;

test('paths are exported as one graph, as many as are asked for', async () => {
  const both = await json(PATHS);
  assert.deepEqual(
    [both['from'], both['to'], both['maxPaths'], both['complete'], both['totalNodes'], both['totalEdges']],
    [version('a'), version('d'), 10, true, 4, 4],
  );
  assert.deepEqual(depths(both), { [version('a')]: 0, [version('b')]: 1, [version('c')]: 1, [version('d')]: 2 });
  assert.deepEqual(ends(both), steps(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']));
  const one = await json(`${PATHS}&maxPaths=1`);
  assert.deepEqual([one.nodes.length, one.edges.length, one['complete']], [3, 2, true]);
  const none = await json(`/lineagePaths?from=${version('d')}&to=${version('a')}`);
  assert.deepEqual([none.nodes, none.edges, none['complete'], none['totalNodes']], [[], [], true, 0]);
});

test('an impact is exported as the live deployments and how each is reached, at the time asked about', async () => {
  const impact = await json(IMPACT);
  assert.deepEqual([impact['of'], impact['complete'], impact['totalNodes']], [version('a'), true, 3]);
  assert.deepEqual(depths(impact), { [version('a')]: 0, [version('b')]: 1, [deployment('live')]: 2 });
  assert.deepEqual(ends(impact), [...steps(['a', 'b']), `${version('b')} ${deployment('live')}`].sort());
  assert.deepEqual((await json(`/impact?of=${version('e')}`)).nodes, []);
  const then = await json(`${IMPACT}&validAt=2026-01-01T00:00:00Z&consistency=EVENTUAL`);
  assert.deepEqual(then['asOf'], { validAt: '2026-01-01T00:00:00.000Z', knownAt: null });
});

test('training sources are exported with every way from them, and nothing that no data came by', async () => {
  const sources = await json(SOURCES);
  assert.deepEqual([sources['of'], sources['complete'], sources['totalNodes']], [version('trained'), true, 5]);
  const data = idOf('DatasetVersion', 'data');
  const runs = [idOf('Run', 'one run'), idOf('Run', 'other run')] as const;
  assert.deepEqual(depths(sources), {
    [version('trained')]: 0,
    [runs[0]]: 1,
    [runs[1]]: 1,
    [data]: 2,
    [SOURCE]: 3,
  });
  const ways = runs.flatMap((run) => [`${data} ${run}`, `${run} ${version('trained')}`]);
  assert.deepEqual(ends(sources), [...ways, `${SOURCE} ${data}`].sort());
  assert.deepEqual((await json(`/trainingSources?of=${version('a')}`)).nodes, []);
  const then = await json(`${SOURCES}&validAt=2026-01-01T00:00:00Z&consistency=EVENTUAL`);
  assert.deepEqual(then['asOf'], { validAt: '2026-01-01T00:00:00.000Z', knownAt: null });
  // Where the field is null.
  const tuned = await json(`/trainingSources?of=${version('tuned')}`);
  assert.deepEqual([tuned['complete'], tuned['unresolvedCount'], tuned.nodes.length], [false, 1, 6]);
});

for (const [field, path, nodes, edges] of [
  ['lineagePaths', PATHS, 4, 4],
  ['impact', IMPACT, 3, 2],
  ['trainingSources', SOURCES, 5, 5],
] as const) {
  test(`${field} in every format, stored under the name of the field`, async () => {
    assert.match(
      await text(`${path}&format=csv-edges`),
      new RegExp(`^from,to,kind,.*\r\n(.*,Complete\r\n){${edges}}$`),
    );
    assert.match(await text(`${path}&format=csv-nodes`), new RegExp(`^id,.*\r\n(.*,Complete\r\n){${nodes}}$`));
    const dot = await text(`${path}&format=dot`);
    assert.deepEqual([dot.match(/\[label=".*", kind/g)?.length, dot.match(/ -> /g)?.length], [nodes, edges]);
    const ndjson = await text(path);
    assert.ok(ndjson.endsWith(`{"end":{"nodes":${nodes},"edges":${edges}}}\n`));
    for (const [format, file] of Object.entries({
      mermaid: `${field}.mmd`,
      graphml: `${field}.graphml`,
      svg: `${field}.svg`,
      openlineage: `${field}.openlineage.ndjson`,
      'csv-edges': `${field}-edges.csv`,
    })) {
      const response = await ask(`${path}&format=${format}`);
      assert.equal(response.headers.get('content-disposition'), `inline; filename="${file}"`);
      assert.equal(response.status, 200, await response.text());
    }
  });
}

test('nothing found is an empty drawing, not an error', async () => {
  for (const format of ['svg', 'mermaid', 'graphml', 'openlineage', 'csv-edges']) {
    await text(`/impact?of=${version('e')}&format=${format}`);
  }
});

test('an answer that is cut off says so, in each format', async () => {
  const crowd = `/impact?of=${version('hub')}`;
  const whole = await json(crowd);
  assert.deepEqual([whole['complete'], whole['totalNodes']], [true, CROWD + 1]);
  assert.match(await text(`${crowd}&format=svg`), />Incomplete: cut off by NODES</);
  const lost = `/lineagePaths?from=${version('half')}&to=${version('whole')}`;
  const half = await json(lost);
  assert.deepEqual([half['complete'], half['unresolvedCount'], half.nodes.length], [false, 1, 2]);
  assert.match(await text(`${lost}&format=csv-edges`), /,Incomplete: 1 name leads nowhere\r\n$/);
  isDown = true;
  try {
    for (const path of [PATHS, IMPACT, SOURCES]) {
      const late = await json(path);
      assert.deepEqual([late['complete'], late['truncatedBy'], late['totalNodes']], [false, ['LAG'], null]);
      assert.match(await text(`${path}&format=csv-edges`), /,Incomplete: cut off by LAG\r\n$/);
      assert.match(await text(`${path}&format=dot`), /label="Incomplete: cut off by LAG"/);
    }
  } finally {
    isDown = false;
  }
});

for (const [path, status, code, message] of [
  [`/lineagePaths?from=${version('a')}`, 400, 'REQUIRED', /parameter to is missing/],
  [`/lineagePaths?to=${version('a')}`, 400, 'REQUIRED', /parameter from is missing/],
  [`${PATHS}&to=${version('c')}`, 400, 'BAD_USER_INPUT', /parameter to is given twice; it takes one/],
  [`${PATHS}&maxPaths=0`, 400, 'BAD_USER_INPUT', /maxPaths is 0; it must be from 1 to 100/],
  [`${PATHS}&maxPaths=101`, 400, 'BAD_USER_INPUT', /maxPaths is 101/],
  [`${PATHS}&maxPaths=many`, 400, 'BAD_USER_INPUT', /maxPaths: /],
  [
    `${PATHS}&direction=UPSTREAM`,
    400,
    'BAD_USER_INPUT',
    /no parameter 'direction'\. There are from, to, maxPaths, validAt/,
  ],
  [`/lineagePaths?from=${version('a')}&to=${NONE}`, 404, 'NOT_FOUND', /Nobody has recorded/],
  [`/lineagePaths?from=x&to=${version('a')}`, 400, 'INVALID_ID', /'x' is not an id/],
  ['/impact', 400, 'REQUIRED', /parameter of is missing/],
  [`${IMPACT}&of=${version('b')}`, 400, 'BAD_USER_INPUT', /parameter of is given twice/],
  [`/impact?of=${version('a')},${version('b')}`, 400, 'INVALID_ID', /is not an id/],
  [`/impact?of=${NONE}`, 404, 'NOT_FOUND', /Nobody has recorded/],
  [`/impact?of=${deployment('live')}`, 400, 'INVALID_ID', /names a Deployment; an id of DataSource or .* is needed/],
  [
    `${IMPACT}&first=1`,
    400,
    'BAD_USER_INPUT',
    /no parameter 'first'\. There are of, validAt, knownAt, consistency, format/,
  ],
  [`/trainingSources?of=${SOURCE}`, 400, 'INVALID_ID', /names a DataSource; an id of ModelVersion is needed/],
  [`${IMPACT}&id=x`, 400, 'BAD_USER_INPUT', /no parameter 'id'/],
  [`${IMPACT}&knownAt=2999-01-01T00:00:00Z`, 400, 'INVALID_AS_OF', /future/],
  [`${IMPACT}&format=pdf`, 400, 'BAD_USER_INPUT', /no format 'pdf'/],
  ['/node?id=x', 404, 'NOT_FOUND', /there are \/graphql, \/lineage, \/lineagePaths, \/impact/],
] as const) {
  test(`refused with ${code}: ${path.slice(0, 14)}…${path.slice(-30)}`, async () => {
    const response = await ask(path);
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    assert.deepEqual([response.status, errors[0].extensions.code], [status, code]);
    assert.match(errors[0].message, message);
  });
}
