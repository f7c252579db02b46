import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { encodeId } from '../kernel/ids/ids.ts';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { idOf, Story, type Told } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const HOSTILE = '=cmd()"\'<a href="javascript:alert(1)">&\u202e';
const COLOURS = { ADDED: '#1a7f37', REMOVED: '#b00020', CHANGED: '#9a6700' };
/** Equal packages of `wide`, more than a drawing has room for. */
const CROWD = 600;

let subgraph: RunningSubgraph;
let isDown = false;

const held = (values: Record<string, unknown>): Told['state'] => [{ validFrom: null, validTo: null, values }];
const versionId = (model: string, version: string) =>
  encodeId('ModelVersion', modelVersionUuid('default', model, version));
const parameters = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({ name, value }));

/** A version and the run that produced it, from some data in some image. */
function tellVersion(
  story: Story,
  { model, version, run, inputs }: { model: string; version: string; run: Record<string, unknown>; inputs: string[] },
): void {
  const id = versionId(model, version);
  const name = `${model} run ${version}`;
  const from = inputs.map((input) => ['INPUT_OF', input, idOf('Run', name)] as const);
  story.tell('models', { kind: 'Run', name, key: { namespace: 'lab', runId: name }, edges: from, state: held(run) });
  story.tell('models', {
    kind: 'ModelVersion',
    name: `${model} ${version}`,
    id,
    key: { namespace: 'default', model, version },
    edges: [['PRODUCED', idOf('Run', name), id]],
    state: held({}),
  });
}

function tellData(story: Story, version: string): string {
  const key = { namespace: 'warehouse', name: 'loans', versionKey: version };
  story.tell('datasets', { kind: 'DatasetVersion', name: version, key, state: held({}) });
  return idOf('DatasetVersion', version);
}

before(async () => {
  const story = new Story();
  const [may, june] = [tellData(story, 'may'), tellData(story, 'june')];
  const points = (value: number) => [{ name: 'auc', step: 1, at: '2026-01-01T00:00:00Z', value }];
  const runs = {
    '1': {
      run: { parameters: parameters({ depth: '6', seed: '1', old: 'x' }), metricPoints: points(0.7) },
      inputs: [may],
    },
    // Made again from the same: other entities that say the same.
    '1 again': {
      run: { parameters: parameters({ depth: '6', seed: '1', old: 'x' }), metricPoints: points(0.7) },
      inputs: [may],
    },
    '2': {
      run: { parameters: parameters({ depth: '4', seed: '1', [HOSTILE]: HOSTILE }), metricPoints: points(0.75) },
      inputs: [may],
    },
    '3': {
      run: { parameters: parameters({ depth: '6', seed: '1', old: 'x' }), metricPoints: points(0.7) },
      inputs: [june],
    },
  };
  for (const [version, told] of Object.entries(runs)) tellVersion(story, { model: 'm', version, ...told });
  const packages = Array.from({ length: CROWD }, (_, index) => `pkg:pypi/p${index}@1`);
  for (const purl of packages)
    story.tell('environments', { kind: 'Package', name: purl, key: { purl }, state: held({}) });
  const inputs = packages.map((purl) => idOf('Package', purl));
  for (const version of ['1', '2']) tellVersion(story, { model: 'wide', version, run: {}, inputs });
  const models = { ...story.feeds.models };
  models.changesAt = (at) => (isDown ? Promise.reject(new Error('down')) : story.feeds.models.changesAt(at));
  subgraph = await createLineageSubgraph({ feeds: { ...story.feeds, models }, log: () => {}, interval: 3_600_000 });
});
after(() => subgraph.stop());

const ask = (path: string) => subgraph.fetch!(new Request(`http://127.0.0.1${path}`));
const between = (from: string, to: string, format?: string, model = 'm') =>
  `/compareModelVersions?model=${model}&from=${from}&to=${to}${format === undefined ? '' : `&format=${format}`}`;

async function text(path: string): Promise<string> {
  const response = await ask(path);
  const body = await response.text();
  assert.equal(response.status, 200, body);
  return body;
}

interface Exported {
  readonly [name: string]: unknown;
  readonly nodes: readonly { id: string; label: string; versions: string; change: string | null }[];
  readonly edges: readonly { from: string; to: string; versions: string }[];
}

const json = async (path: string): Promise<Exported> => JSON.parse(await text(path)) as Exported;

test('json, unless another is asked for: what GraphQL answers, and what both were made from with what differs', async () => {
  const { changes, metrics, unchanged, nodes, edges, ...head } = await json(between('1', '2'));
  const { data } = await subgraph.execute({
    query: `{ compareModelVersions(model: "m", from: "1", to: "2") {
      changes { area path before after node { id kind label } } metrics { name before after delta } unchanged { area count }
    } }`,
  });
  assert.deepEqual({ changes, metrics, unchanged }, JSON.parse(JSON.stringify(data!['compareModelVersions'])));
  assert.deepEqual(
    [
      head['namespace'],
      head['model'],
      head['from'],
      head['to'],
      head['complete'],
      head['totalNodes'],
      head['totalEdges'],
    ],
    ['default', 'm', '1', '2', true, 5, 4],
  );
  assert.deepEqual(Object.fromEntries(nodes.map(({ id, versions, change }) => [id, [versions, change]])), {
    [versionId('m', '1')]: ['BEFORE', null],
    [versionId('m', '2')]: ['AFTER', null],
    [idOf('Run', 'm run 1')]: ['BEFORE', 'CHANGED'],
    [idOf('Run', 'm run 2')]: ['AFTER', 'CHANGED'],
    [idOf('DatasetVersion', 'may')]: ['BOTH', null],
  });
  assert.deepEqual(edges.map(({ versions }) => versions).sort(), ['AFTER', 'AFTER', 'BEFORE', 'BEFORE']);
});

test('csv-changes: a row for each difference, metrics too, and none where other entities say the same', async () => {
  const rows = (await text(between('1', '2', 'csv-changes'))).split('\r\n');
  assert.equal(rows[0], 'area,path,change,before,after,delta,id,kind,label,answer');
  const [was, is] = ['1', '2'].map((version) => `${idOf('Run', `m run ${version}`)},RUN,lab/m run ${version},Complete`);
  const hostile = HOSTILE.replaceAll('"', '""');
  assert.deepEqual(rows.slice(1), [
    `PARAMETERS,"run.parameters.${hostile}",ADDED,,"'${hostile}",,${is}`,
    `PARAMETERS,run.parameters.depth,CHANGED,6,4,,${is}`,
    `PARAMETERS,run.parameters.old,REMOVED,x,,,${was}`,
    `METRICS,auc,CHANGED,0.7,0.75,0.05,${is}`,
    '',
  ]);
  assert.equal((await text(between('1', '1 again', 'csv-changes'))).split('\r\n').length, 2);
  assert.ok((await json(between('1', '1 again'))).nodes.every(({ change }) => change === null));
});

test('one injected change is the only one that is marked', async () => {
  const { nodes } = await json(between('1', '3'));
  const marked = nodes.filter(({ change }) => change !== null).map(({ id, versions }) => [versions, id]);
  assert.deepEqual(marked.sort(), [
    ['AFTER', idOf('DatasetVersion', 'june')],
    ['BEFORE', idOf('DatasetVersion', 'may')],
  ]);
});

test('every graph says which version has what, and what differs; other answers say nothing of it', async () => {
  const rows = (await text(between('1', '2', 'csv-nodes'))).split('\r\n');
  assert.equal(rows[0], 'id,kind,label,depth,versions,change,answer');
  assert.equal(rows.filter((row) => row.endsWith(',AFTER,CHANGED,Complete')).length, 1);
  assert.match(await text(between('1', '2', 'csv-edges')), /,versions,answer\r\n(.*,(BEFORE|AFTER),Complete\r\n){4}$/);
  const dot = await text(between('1', '2', 'dot'));
  const colour = `color="${COLOURS.CHANGED}"`;
  assert.match(dot, new RegExp(`"lab/m run 1", kind="RUN", versions=BEFORE, style=dashed, change=CHANGED, ${colour}`));
  assert.equal(dot.match(/ -> .*versions=BEFORE, style=dashed/g)?.length, 2);
  const mermaid = await text(between('1', '2', 'mermaid'));
  assert.match(mermaid, new RegExp(`classDef CHANGED stroke:${COLOURS.CHANGED}`));
  assert.deepEqual(
    [/class n\d+ CHANGED/g, /class n\d+ BEFORE/g, / -\.->\|/g, / -->\|/g].map((each) => mermaid.match(each)?.length),
    [2, 2, 2, 2],
  );
  const graphml = await text(between('1', '2', 'graphml'));
  assert.match(graphml, /<key id="node-change" for="node"/);
  assert.equal(graphml.match(/<data key="node-change">CHANGED<\/data>/g)?.length, 2);
  assert.equal(graphml.match(/<data key="edge-versions">AFTER<\/data>/g)?.length, 2);
  const svg = await text(between('1', '2', 'svg'));
  assert.deepEqual(
    [svg.match(/>run · changed · only before</g)?.length, svg.match(/>dataset version</g)?.length],
    [1, 1],
  );
  assert.equal(svg.match(new RegExp(`stroke="${COLOURS.CHANGED}"`, 'g'))?.length, 2);
  assert.equal(svg.match(/<path [^>]*stroke-dasharray/g)?.length, 2);
  for (const format of ['json', 'csv-nodes', 'csv-edges', 'dot', 'mermaid', 'graphml', 'svg']) {
    const lineage = await text(`/lineage?of=${versionId('m', '2')}&direction=UPSTREAM&format=${format}`);
    assert.doesNotMatch(lineage, /versions|change|BEFORE|AFTER|only /i, format);
  }
});

test('of too much to draw, what differs is drawn', async () => {
  const svg = await text(between('1', '2', 'svg', 'wide'));
  assert.match(svg, />Incomplete: cut off by NODES</);
  assert.equal(svg.match(/<rect .*rx="4"/g)?.length, 4);
  assert.equal((await json(between('1', '2', 'json', 'wide'))).nodes.length, CROWD + 4);
});

test('files are called after the field', async () => {
  for (const [format, file] of [
    ['json', 'compareModelVersions.json'],
    ['csv-changes', 'compareModelVersions-changes.csv'],
    ['svg', 'compareModelVersions.svg'],
  ]) {
    const { headers } = await ask(between('1', '2', format));
    assert.equal(headers.get('content-disposition'), `inline; filename="${file}"`);
  }
});

test('a subgraph that does not tell what it has recorded: 503, before anything is told', async () => {
  isDown = true;
  const response = await ask(between('1', '2'));
  isDown = false;
  assert.equal(response.status, 503, await response.text());
});

for (const [path, status, code, message] of [
  [
    between('1', '2', 'openlineage'),
    400,
    'BAD_USER_INPUT',
    /no format 'openlineage' of compareModelVersions\. There are json, csv-changes, csv-nodes, csv-edges, dot/,
  ],
  [between('1', '2', 'ndjson'), 400, 'BAD_USER_INPUT', /no format 'ndjson' of compareModelVersions/],
  [`/lineage?of=${versionId('m', '1')}&format=csv-changes`, 400, 'BAD_USER_INPUT', /'csv-changes' of lineage\. There/],
  ['/compareModelVersions?model=m&from=1', 400, 'REQUIRED', /parameter to is missing/],
  [between('1', '9'), 404, 'NOT_FOUND', /Nobody has recorded m 9/],
  [
    `${between('1', '2')}&limit=5`,
    400,
    'BAD_USER_INPUT',
    /no parameter 'limit'\. There are namespace, model, from, to/,
  ],
] as const) {
  test(`refused with ${code}: ${path.slice(0, 70)}`, async () => {
    const response = await ask(path);
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    assert.deepEqual([response.status, errors[0].extensions.code], [status, code]);
    assert.match(errors[0].message, message);
  });
}
