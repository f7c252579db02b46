import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openExported, type Exported } from './exported.ts';
import type { Installation } from './installation.ts';

const CLI = new URL('../../cli/main.ts', import.meta.url).pathname;

let exported: Exported;
let pedigree: Installation;
let url: string;
let query: string;
let version: string;
let source: string;

before(async () => {
  exported = await openExported('HERE');
  ({ pedigree, url, query, version, source } = exported);
});
after(() => exported.stop());

/** Runs the command; resolves to its exit code and output. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'lineage', '--url', url, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('pedigree lineage writes the answer, of what is named by an id or by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pedigree-exports-'));
  try {
    const file = join(folder, 'a.dot');
    const written = await run('credit-risk 2.1.0', '--format', 'dot', '--output', file);
    assert.deepEqual(written, { code: 0, stdout: '', stderr: '' });
    assert.match(await readFile(file, 'utf8'), /^digraph lineage \{[^]*credit-risk 2\.1\.0[^]*\}\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
  const id = new URLSearchParams(query).get('of')!;
  const near = JSON.parse((await run(id, '--max-depth', '1', '--direction', 'downstream')).stdout);
  assert.deepEqual([near.direction, near.of], ['DOWNSTREAM', [id]]);
  assert.ok(near.nodes.every(({ depth }: { depth: number }) => depth <= 1));
});

test('pedigree lineage says what is missing; only what was not asked to be left out is a failure', async () => {
  const limited = await run('credit-risk 2.1.0', '--limit', '3', '--format', 'csv-nodes');
  assert.deepEqual([limited.code, limited.stderr], [0, 'Incomplete: cut off by NODES, as asked.\n']);
  const near = await run('credit-risk 2.1.0', '--max-depth', '1', '--limit', '2');
  assert.deepEqual([near.code, near.stderr], [0, 'Incomplete: cut off by DEPTH and NODES, as asked.\n']);
  await pedigree.measure(`mutation { registerRun(input: { runId: "tagged",
    imageReference: { scheme: "image-tag", text: "ghcr.io/acme/nowhere:1" } }) { run { id } } }`);
  const { data } = await pedigree.measure('{ run(runId: "tagged") { id } }');
  for (const options of [[], ['--limit', '9'], ['--format', 'svg']]) {
    const { code, stdout, stderr } = await run(data.run.id, ...options);
    assert.deepEqual([code, stderr], [3, 'Incomplete: names that lead nowhere: 1.\n']);
    assert.match(stdout, /\}\n$|<\/svg>\n$/);
  }
  const head = await fetch(`${url}/lineage?of=${data.run.id}&direction=UPSTREAM`, { method: 'HEAD' });
  const answer = { complete: false, truncatedBy: [], unresolvedCount: 1 };
  assert.deepEqual(JSON.parse(head.headers.get('pedigree-answer')!), answer);
});

test('pedigree lineage walks until something, in either case of letters, without waiting', async () => {
  const until = ['--until-kinds', 'RUN', '--direction', 'UPSTREAM', '--consistency', 'EVENTUAL'];
  const { nodes } = JSON.parse((await run('credit-risk 2.1.0', ...until)).stdout);
  const kinds = new Set(nodes.map(({ kind }: { kind: string }) => kind));
  assert.ok(kinds.has('RUN') && !kinds.has('DATASET_VERSION'));
  const { code, stderr } = await run('credit-risk 2.1.0', '--direction', 'sideways');
  assert.deepEqual([code, stderr.includes('There are UPSTREAM, DOWNSTREAM, BOTH.')], [1, true]);
});

test('every parameter of an export is an option of pedigree lineage', async () => {
  const { stdout } = await run('--help');
  const asked = {
    lineage: query,
    lineagePaths: `from=${source}&to=${version}`,
    impact: `of=${source}`,
    trainingSources: `of=${version}`,
    search: 'text=a',
    compareModelVersions: 'model=credit-risk&from=1&to=2',
  };
  // What is asked of is an argument, or belongs to `--compare`.
  const others = ['of', 'from', 'to', 'model', 'text'];
  for (const [field, parameters] of Object.entries(asked)) {
    const response = await fetch(`${url}/${field}?${parameters}&unknown=1`);
    const [{ message }] = (await response.json()).errors;
    const known: string[] = message.replace(/^.*There are (.*)\.$/, '$1').split(', ');
    assert.ok(known.includes('validAt'), message);
    for (const name of known.filter((one) => !others.includes(one))) {
      const option = name.replace(/\.?([A-Z])|\./g, (_, letter?: string) => `-${letter?.toLowerCase() ?? ''}`);
      assert.ok(stdout.includes(`--${option} `), `${field}: ${name}`);
    }
  }
});

test('pedigree lineage writes the paths to something, and the impact', async () => {
  const name = 'core-banking/loan_applications';
  const paths = JSON.parse((await run(name, '--to', 'credit-risk 2.1.0', '--max-paths', '1')).stdout);
  assert.deepEqual([paths.from, paths.to, paths.maxPaths, paths.complete], [source, version, 1, true]);
  assert.equal(paths.edges.length, paths.nodes.length - 1);
  const impact = JSON.parse((await run(name, '--impact')).stdout);
  assert.deepEqual([impact.of, impact.complete], [source, true]);
  const { data } = await pedigree.measure(`{ dataSource(name: "${name}") { impact { totalCount } } }`);
  const deployments = impact.nodes.filter(({ kind }: { kind: string }) => kind === 'DEPLOYMENT');
  assert.equal(deployments.length, data.dataSource.impact.totalCount);
});

test('pedigree lineage writes the sources of a version that GraphQL tells, and how they came to it', async () => {
  const { nodes, edges, complete } = JSON.parse((await run('credit-risk 2.1.0', '--training-sources')).stdout);
  const { data } = await pedigree.measure(`{ modelVersion(model: "credit-risk", version: "2.1.0") {
    trainingSources(consistency: EVENTUAL) { name }
  } }`);
  const sources = nodes.filter(({ kind }: { kind: string }) => kind === 'DATA_SOURCE');
  const names = sources.map(({ label }: { label: string }) => label).sort();
  assert.deepEqual(
    [complete, names],
    [true, data.modelVersion.trainingSources.map(({ name }: { name: string }) => name)],
  );
  for (const { id } of nodes) assert.ok(id === version || edges.some(({ from }: { from: string }) => from === id), id);
});

test('pedigree lineage writes what a text is found in, as many words as are given', async () => {
  const { text, complete, nodes } = JSON.parse(
    (await run('credit', 'risk', '--search', '--kinds', 'MODEL,RUN')).stdout,
  );
  const { data } = await pedigree.measure(`{ search(text: "credit risk", kinds: [MODEL, RUN], first: 100) {
    nodes { matchedIn node { id label kind depth } }
  } }`);
  const found = data.search.nodes.map(({ node, matchedIn }: { node: object; matchedIn: string[] }) => ({
    ...node,
    matchedIn,
  }));
  assert.deepEqual([text, complete, nodes], ['credit risk', true, found]);
  assert.ok(nodes.length > 3);
});

test('pedigree lineage writes what differs between two versions: what GraphQL tells', async () => {
  const written = await run('credit-risk', '--compare', '2.0.0', '2.1.0');
  const { changes, metrics, unchanged, ...head } = JSON.parse(written.stdout);
  assert.deepEqual([head.model, head.from, head.to, head.complete], ['credit-risk', '2.0.0', '2.1.0', true]);
  const { data } = await pedigree.measure(`{
    compareModelVersions(model: "credit-risk", from: "2.0.0", to: "2.1.0") {
      changes { area path before after node { id kind label } }
      metrics { name before after delta }
      unchanged { area count }
    }
  }`);
  assert.deepEqual({ changes, metrics, unchanged }, data.compareModelVersions);
  const { stdout } = await run('credit-risk', '--compare', '2.0.0', '2.1.0', '--format', 'csv-changes');
  assert.match(stdout, /\r\nPARAMETERS,run\.parameters\.max_depth,CHANGED,6,5,,Run:[^,]*,RUN,[^,]*,Complete\r\n/);
});

test('pedigree lineage refuses what the field that is asked for does not take, and a name that is none', async () => {
  for (const [args, message] of [
    [['--to', version, '--impact'], /'--to <name>' cannot be used with option '--impact'/],
    [['--to', version, '--direction', 'both'], /no parameter 'direction'/],
    [['--impact', '--max-paths', '2'], /no parameter 'maxPaths'/],
    [['--max-paths', '2'], /no parameter 'maxPaths'/],
    [['--training-sources', '--impact'], /'--training-sources' cannot be used with option '--impact'/],
    [['--search', '--compare', '1', '2'], /'--search' cannot be used with option '--compare <versions...>'/],
    [['--search', '--limit', '2'], /no parameter 'limit'\. There are text, kinds/],
    [['--training-sources'], /names a DataSource; an id of ModelVersion is needed/],
    [['--compare', '1', '2', '--impact'], /'--compare <versions...>' cannot be used with option '--impact'/],
    [['--compare', '2.0.0'], /Two versions of one model are compared: write it like `credit-risk --compare/],
    [['--compare', '2.0.0', '2.1.0', '--limit', '5'], /no parameter 'limit'/],
    [['--compare', '2.0.0', '2.1.0'], /Nobody has recorded .* 2\.0\.0/],
    [['--namespace', 'x'], /no parameter 'namespace'/],
    [['--to', 'credit-risk 9.9.9x'], /Nothing is called 'credit-risk 9\.9\.9x'/],
    [[version, '--to', version], /parameter from is given twice; it takes one/],
  ] as const) {
    const { code, stdout, stderr } = await run(source, ...args);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, message);
  }
});

test('pedigree lineage says what it was refused, and what else is called so', async () => {
  const unknown = await run('credit-risk 9.9.9x');
  assert.deepEqual([unknown.code, unknown.stdout], [1, '']);
  assert.match(unknown.stderr, /Nothing is called 'credit-risk 9\.9\.9x'/);
  const half = await run('credit-risk 2.1');
  assert.match(half.stderr, /Name one of these by its id:\n[^]* {2}MODEL_VERSION credit-risk 2\.1\.0: ModelVersion:/);
  const format = await run('credit-risk 2.1.0', '--format', 'pdf');
  assert.deepEqual([format.code, format.stderr.slice(0, 43)], [1, "BAD_USER_INPUT: There is no format 'pdf' of"]);
});
