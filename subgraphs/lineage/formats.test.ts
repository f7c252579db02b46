import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ChangeFeed } from '../kernel/ledger/feed.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { GRAPH_FORMATS } from './domain/export/formats/index.ts';
import { OPENLINEAGE } from './domain/export/formats/openlineage/testing/schema.ts';
import { EPOCH } from './domain/testing/history.ts';
import { idOf, Story, tellVersions, type Told } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const HOSTILE = `=HYPERLINK("https://evil.example","x")'"\\N]--><a href="javascript:alert(1)">&\`\n\u0000\u202e|%%{init`;
/** Longer, in bytes, than the labels that are copied as they are. */
const LOANS = `loans ü ${'模'.repeat(400)}`;
const SOURCE = idOf('DataSource', HOSTILE);
const RUN = idOf('Run', 'run');
const HUB = idOf('ModelVersion', 'hub');

let subgraph: RunningSubgraph;
let isDown = false;
const faults: unknown[] = [];

const recorded = (index: number): string => new Date(EPOCH + index).toISOString();

const held = (values: Record<string, unknown>): Told['state'] => [{ validFrom: null, validTo: null, values }];

before(async () => {
  const story = new Story();
  const version = idOf('DatasetVersion', 'v1');
  story.tell('datasets', { kind: 'DataSource', name: HOSTILE, state: held({}) });
  story.tell('datasets', {
    kind: 'DatasetVersion',
    name: 'v1',
    key: { namespace: 'warehouse', name: LOANS, versionKey: 'v1' },
    edges: [['SOURCE_OF', SOURCE, version]],
    state: [{ validFrom: '2025-12-24T00:00:00.000Z', validTo: null, values: {} }],
  });
  story.tell('models', {
    kind: 'Run',
    name: 'run',
    key: { namespace: 'default', runId: 'run' },
    edges: [['INPUT_OF', version, RUN]],
    state: held({ experiment: 'scoring', status: 'FINISHED', endedAt: '2026-01-02T03:04:05.000Z' }),
  });
  story.tell('models', {
    kind: 'ModelVersion',
    name: 'made',
    key: { namespace: 'default', model: 'scorer', version: '1.0.0' },
    edges: [['PRODUCED', RUN, idOf('ModelVersion', 'made')]],
    state: held({}),
  });
  const many = Array.from({ length: 600 }, (_, index) => [`m${index}`, ['hub']] as const);
  tellVersions(story, { hub: [], ...Object.fromEntries(many) });
  const feeds = Object.fromEntries(
    Object.entries(story.feeds).map(([name, feed]): [string, ChangeFeed] => [
      name,
      { ...feed, changesAt: (at) => (isDown ? Promise.reject(new Error('down')) : feed.changesAt(at)) },
    ]),
  );
  subgraph = await createLineageSubgraph({ feeds, log: ({ error }) => faults.push(error), interval: 3_600_000 });
});
after(() => subgraph.stop());

async function exported(format: string, query = `of=${encodeURIComponent(SOURCE)}&direction=DOWNSTREAM`) {
  const response = await subgraph.fetch!(new Request(`http://127.0.0.1/lineage?${query}&format=${format}`));
  const text = await response.text();
  assert.equal(response.status, 200, text);
  assert.match(response.headers.get('content-security-policy')!, /sandbox/);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  return text;
}

const CUT = `of=${HUB}&direction=DOWNSTREAM&limit=3`;
/** Cut off before anything that is to be shown. */
const HIDDEN = `of=${encodeURIComponent(SOURCE)}&direction=DOWNSTREAM&maxDepth=1&kinds=DEPLOYMENT`;

/** Rows and cells by RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/g)!;
  assert.equal(rows.join(''), csv);
  return rows.map((row) =>
    row
      .slice(0, -2)
      .match(/"(?:[^"]|"")*"|[^",]+|(?<=^|,)(?=,|$)/g)!
      .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
  );
}

/** Checks that elements nest and what stands between them is escaped, and returns all texts and attributes, decoded. */
function textsOfXml(xml: string): { texts: string[]; elements: string[] } {
  const open: string[] = [];
  const [texts, elements]: [string[], string[]] = [[], []];
  const parts = xml.match(/<\?xml [^>]*\?>|<\/?[A-Za-z][^<>]*>|[^<>]+/g)!;
  assert.equal(parts.join(''), xml);
  const decode = (text: string): string => {
    assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#\d+);)/);

    assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    return text.replaceAll(/&(?:#(\d+)|\w+);/g, (entity, code: string | undefined) =>
      code === undefined ? named[entity]! : String.fromCodePoint(Number(code)),
    );
  };
  for (const part of parts) {
    if (part.startsWith('<?')) continue;
    if (!part.startsWith('<')) texts.push(decode(part));
    else if (part.startsWith('</')) assert.equal(part.slice(2, -1), open.pop());
    else {
      const name = /^<([\w:]+)/.exec(part)![1]!;
      elements.push(name);
      texts.push(...[...part.matchAll(/ [\w.:-]+="([^"]*)"/g)].map(([, value]) => decode(value!)));
      if (!part.endsWith('/>')) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return { texts, elements };
}

test('json is one object, with what GraphQL says of the answer', async () => {
  const { nodes, edges, complete, totalNodes } = JSON.parse(await exported('json')) as Record<string, unknown[]>;
  assert.deepEqual([complete, totalNodes, nodes?.length, edges?.length], [true, 4, 4, 3]);
  assert.deepEqual(nodes?.[0], { id: SOURCE, kind: 'DATA_SOURCE', label: HOSTILE, depth: 0 });
  assert.equal((JSON.parse(await exported('json', CUT)) as { complete: boolean }).complete, false);
});

test('ndjson has in lines what json has in one object', async () => {
  for (const query of [
    `of=${encodeURIComponent(SOURCE)}&direction=DOWNSTREAM`,
    `of=${HUB}&direction=DOWNSTREAM`,
    CUT,
  ]) {
    const whole = JSON.parse(await exported('json', query)) as { nodes: unknown[]; edges: unknown[] };
    const lines = (await exported('ndjson', query))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { node?: unknown; edge?: unknown });
    assert.deepEqual(
      lines.flatMap(({ node }) => node ?? []),
      whole.nodes,
    );
    assert.deepEqual(
      lines.flatMap(({ edge }) => edge ?? []),
      whole.edges,
    );
    assert.deepEqual(lines.at(-1), { end: { nodes: whole.nodes.length, edges: whole.edges.length } });
  }
});

test('csv: every cell is what it was, but for an apostrophe before what would be a formula', async () => {
  const [header, first, ...rest] = cellsOf(await exported('csv-nodes'));
  assert.deepEqual(header, ['id', 'kind', 'label', 'depth', 'answer']);
  assert.deepEqual(first, [SOURCE, 'DATA_SOURCE', `'${HOSTILE}`, '0', 'Complete']);
  assert.equal(rest.length, 3);
  const [columns, ...edges] = cellsOf(await exported('csv-edges'));
  assert.deepEqual(columns!.slice(0, 3), ['from', 'to', 'kind']);
  assert.deepEqual(
    edges.map(([from, to, kind]) => [from, to, kind]),
    [
      [SOURCE, idOf('DatasetVersion', 'v1'), 'SOURCE_OF'],
      [idOf('DatasetVersion', 'v1'), RUN, 'INPUT_OF'],
      [RUN, idOf('ModelVersion', 'made'), 'PRODUCED'],
    ],
  );
  for (const format of ['csv-nodes', 'csv-edges']) {
    const [, row] = cellsOf(await exported(format, CUT));
    assert.equal(row?.at(-1), 'Incomplete: cut off by NODES');
  }
  // Also where nothing is shown that could say it.
  const [, only] = cellsOf(await exported('csv-edges', `of=${HUB}&direction=DOWNSTREAM&limit=1`));
  assert.match(only!.at(-1)!, /^Incomplete/);
});

test('dot: a text is a text, and nothing but a label or a name', async () => {
  const text = await exported('dot');
  const plain = text.replaceAll(/"(?:[^"\\]|\\["\\])*"/g, '""');
  assert.equal(plain.match(/^ {2}"" \[label="", kind=""\];$/gm)?.length, 4);
  assert.equal(plain.match(/^ {2}"" -> "" \[label=""\];$/gm)?.length, 3);
  assert.equal(plain.split('\n').length, 3 + 4 + 3 + 2);
  assert.doesNotMatch(text, /URL|href=(?!\\")/);
  assert.match(await exported('dot', CUT), /label="Incomplete: cut off by NODES"/);
});

test('mermaid: a text has neither markup nor a link nor an end', async () => {
  const text = await exported('mermaid');
  const lines = text.trimEnd().split('\n');
  assert.equal(lines.length, 1 + 4 + 3);
  for (const line of lines.slice(1, 5)) assert.match(line, /^ {2}n\d+\["(?:[\p{L}\p{N} .,_-]|#\d+;)*"\]$/u);
  for (const line of lines.slice(5)) assert.match(line, /^ {2}n\d+ -->\|[A-Z_]+\| n\d+$/);
  assert.match(await exported('mermaid', CUT), /incomplete\[\["Incomplete#58; cut off by NODES"\]\]/);
});

test('graphml is well-formed, and texts come back', async () => {
  const { texts, elements } = textsOfXml(await exported('graphml'));
  assert.ok(texts.includes(HOSTILE.replace('\0', '\ufffd')));
  assert.ok(texts.includes(recorded(2)) && texts.includes('test'), 'since when edges are recorded, and who says so');
  assert.deepEqual(
    [elements.filter((name) => name === 'node').length, elements.filter((name) => name === 'edge').length],
    [4, 3],
  );
  assert.ok(textsOfXml(await exported('graphml', CUT)).texts.includes('Incomplete: cut off by NODES'));
});

test('svg is well-formed, draws every node and edge, and has neither script nor link', async () => {
  const { texts, elements } = textsOfXml(await exported('svg'));
  assert.ok(texts.some((text) => text.startsWith('=HYPERLINK(')));
  assert.deepEqual([...new Set(elements)].sort(), ['defs', 'g', 'marker', 'path', 'rect', 'svg', 'text', 'title']);
  assert.equal(elements.filter((name) => name === 'title').length, 4 + 3);
  assert.ok(textsOfXml(await exported('svg', CUT)).texts.includes('Incomplete: cut off by NODES'));
});

test('svg draws at most 500 entities, and says so', async () => {
  const { texts } = textsOfXml(await exported('svg', `of=${HUB}&direction=DOWNSTREAM`));
  assert.ok(texts.includes('Incomplete: cut off by NODES'));
  const refused = await subgraph.fetch!(
    new Request(`http://127.0.0.1/lineage?of=${HUB}&direction=DOWNSTREAM&limit=501&format=svg`),
  );
  assert.deepEqual([refused.status, await codeOf(refused)], [400, 'BAD_USER_INPUT']);
});

test('openlineage: events are valid; runs have what they used and made; the answer says how far it can be trusted', async () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(OPENLINEAGE);
  const eventsOf = async (query?: string) => {
    const events = (await exported('openlineage', query)).trimEnd().split('\n');
    return events.map((line) => {
      const event = JSON.parse(line) as Record<string, { name?: string; facets?: Record<string, { answer?: object }> }>;
      assert.ok(validate(event), JSON.stringify([event, validate.errors]));
      return event;
    });
  };
  const events = await eventsOf();
  const run = events.find(({ run: told }) => told !== undefined)!;
  assert.deepEqual(
    { ...run, run: null },
    {
      eventType: 'COMPLETE',
      eventTime: '2026-01-02T03:04:05.000Z',
      producer: 'urn:pedigree:lineage',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
      run: null,
      job: { namespace: 'default', name: 'scoring' },
      inputs: [{ namespace: 'warehouse', name: LOANS }],
      outputs: [{ namespace: 'pedigree:MODEL_VERSION', name: 'scorer 1.0.0' }],
    },
  );
  const job = events.find((event) => event['job'] !== undefined && event['run'] === undefined)!;
  assert.deepEqual(job['outputs'], [{ namespace: 'warehouse', name: LOANS }]);
  const times = events.flatMap(({ dataset, eventTime }) => (dataset ? [[dataset.name!, eventTime] as const] : []));
  // Since when it holds; where nobody said, since when it was recorded: the first and fourth thing that was, and an edge of the second.
  const since = { [HOSTILE]: recorded(0), [LOANS]: '2025-12-24T00:00:00.000Z', 'scorer 1.0.0': recorded(3) };
  assert.deepEqual(Object.fromEntries(times), since);
  assert.equal(job['eventTime'], recorded(1));
  const [none, ...others] = await eventsOf(HIDDEN);
  assert.equal(others.length, 0);
  const answer = { complete: false, truncatedBy: ['DEPTH'], unresolvedCount: 0 };
  const facet = { _producer: 'urn:pedigree:lineage', _schemaURL: 'urn:pedigree:openlineage:AnswerFacet:1', ...answer };
  assert.deepEqual(none?.['job'], { namespace: 'pedigree', name: 'lineage', facets: { pedigree_answer: facet } });
  const [first] = await eventsOf(CUT);
  assert.deepEqual(first?.['dataset']?.facets?.['pedigree_node']?.answer, {
    complete: false,
    truncatedBy: ['NODES'],
    unresolvedCount: 0,
  });
});

test('an answer that is cut off says so in every format, though it shows nothing', async () => {
  for (const { name } of GRAPH_FORMATS) assert.match(await exported(name, HIDDEN), /Incomplete|"complete":false/, name);
});

test('openlineage, where a subgraph does not answer: 503, before anything is told', async () => {
  isDown = true;
  const response = await subgraph.fetch!(
    new Request(`http://127.0.0.1/lineage?of=${HUB}&direction=UPSTREAM&format=openlineage`),
  );
  isDown = false;
  assert.deepEqual([response.status, await codeOf(response)], [503, 'UNAVAILABLE']);
});

async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
  return errors[0].extensions.code;
}
