import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DATA, openWorld, skip, WINE_DEPLOYMENT, type World } from './world.ts';

const MAIN = new URL('../../cli/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'pedigree-command-'));
after(() => rmSync(folder, { recursive: true }));

let world: World;
let url: string;
before(async () => {
  world = await openWorld();
  url = (await world.gateway.listen(0)).url;
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command; with standard input where it is given. */
function pedigree(args: readonly string[], input = ''): Promise<Ended> {
  return ended(spawn(process.execPath, [MAIN, ...args], { stdio: 'pipe' }), input);
}

function ended(child: ChildProcessWithoutNullStreams, input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const result: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (result.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (result.err += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...result, code }));
    child.stdin.end(input);
  });
}

test('a directory goes in by one command, and again without a change', { skip }, async () => {
  const first = await pedigree(['ingest', join(DATA, 'mlflow/sklearn_wine'), '--url', url]);
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, /created +Run default \/ 6222162b4c7f47c2820a7e5b520f65a9/);
  assert.match(first.out, /experiment\.json: mlflow-experiment, kept/);
  assert.match(first.err, /run\.json…/);
  const second = await pedigree(['ingest', join(DATA, 'mlflow/sklearn_wine'), '--url', url]);
  assert.equal(second.code, 0);
  assert.doesNotMatch(second.out, /created|changed/);
  assert.match(second.out, /found +Run/);
});

test('what a document names and nobody knows is said to be unresolved', { skip }, async () => {
  const { out } = await pedigree([
    'ingest',
    join(DATA, 'kubernetes/kserve-hf-llama2.yaml'),
    '--environment',
    'test',
    '--url',
    url,
  ]);
  assert.match(out, /unresolved ModelVersion artifact-uri hf:\/\/meta-llama/);
});

test('a refusal is told with its reason, does not hold up the others, and is the exit code', async () => {
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, '{"a":');
  const { code, out } = await pedigree(['ingest', bad, WINE_DEPLOYMENT, '--environment', 'production', '--url', url]);
  assert.equal(code, 1);
  assert.match(out, /bad\.json: refused\n {2}MALFORMED line 1/);
  assert.match(out, /created +Deployment production \/ scoring\/wine-quality/);
});

test('standard input and JSON', async () => {
  const { code, out } = await pedigree(['ingest', '-', '--json', '--url', url], 'numpy==1.26.4\n');
  assert.equal(code, 0);
  const answer = JSON.parse(out) as { file: string; status: string; entities: { label: string; outcome: string }[] };
  assert.equal(answer.file, '-');
  assert.equal(answer.entities[0]?.label, 'pkg:pypi/numpy@1.26.4');
});

test('what it sends says its digest, and what is refused while it is applied is told', async () => {
  let header: string | undefined;
  const server = createServer((request, response) => {
    header = request.headers['content-digest'] as string | undefined;
    const answer = {
      status: 'FAILED',
      code: 'REFUSED_WHILE_APPLYING',
      message: 'models refused it while applying: No.',
    };
    request.resume().on('end', () => response.writeHead(409).end(JSON.stringify(answer)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const { code, out } = await pedigree(['ingest', WINE_DEPLOYMENT, '--url', `http://127.0.0.1:${port}`]);
  server.close();
  assert.equal(code, 1);
  assert.match(out, /refused by a part of the server.*\n {2}REFUSED_WHILE_APPLYING models refused it/);
  const digest = createHash('sha256').update(readFileSync(WINE_DEPLOYMENT)).digest('base64');
  assert.equal(header, `sha-256=:${digest}:`);
});

test('what cannot be read is told with what to do, and does not hold up the others', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const nothing = await pedigree(['ingest', empty, '--url', url]);
  assert.deepEqual([nothing.code, nothing.out.split('\n')[0]], [1, `${empty}: not sent`]);
  assert.match(nothing.out, /UNREADABLE .*there is no file to send in it/);
  const absent = join(folder, 'absent.json');
  const mixed = await pedigree(['ingest', absent, WINE_DEPLOYMENT, '--environment', 'production', '--url', url]);
  assert.equal(mixed.code, 1);
  assert.match(mixed.out, /absent\.json': there is no such file or directory \(looked for .*\)\. Check the path\./);
  assert.match(mixed.out, /wine-deployment\.yaml: kubernetes-manifest, taken in/);
  const json = await pedigree(['ingest', absent, '--json', '--url', url]);
  const { message, ...answer } = JSON.parse(json.out) as Record<string, string>;
  assert.deepEqual(answer, { file: absent, status: 'UNREADABLE', code: 'UNREADABLE' });
  for (const args of [[absent], ['-', '--variables', absent]]) {
    const query = await pedigree(['query', ...args, '--url', url], '{ __typename }');
    assert.deepEqual([query.code, query.err], [1, `${message}\n`]);
  }
  const directory = await pedigree(['query', folder, '--url', url]);
  assert.match(directory.err, /^'.*': it is a directory\. Name a file in it\.\n$/);
});

test('a pipe of the shell is read', async () => {
  const command = `exec "${process.execPath}" "${MAIN}" ingest <(echo numpy==1.26.4) --url ${url}`;
  const { code, out } = await ended(spawn('bash', ['-c', command], { stdio: 'pipe' }));
  assert.equal(code, 0, out);
  assert.match(out, /pkg:pypi\/numpy@1\.26\.4/);
});

test('a command whose reader has read enough ends quietly', async () => {
  const file = join(folder, 'typename.graphql');
  writeFileSync(file, '{ __typename }');
  for (const args of [
    ['ingest', WINE_DEPLOYMENT, '--environment', 'production'],
    ['query', file],
  ]) {
    const child = spawn(process.execPath, [MAIN, ...args, '--url', url], { stdio: 'pipe' });
    child.stdout.destroy();
    const { code, err } = await ended(child);
    assert.equal(code, 141, err);
    assert.doesNotMatch(err, /EPIPE|Error|at /);
  }
});

test('a name that the file does not have can be given', async () => {
  const numbers = '{"accuracy": 0.9}';
  assert.equal((await pedigree(['ingest', '-', '--url', url], numbers)).code, 1);
  const named = await pedigree(['ingest', '-', '--filename', 'metrics.json', '--url', url], numbers);
  assert.deepEqual([named.code, named.out.split('\n')[0]], [0, '-: dvc-metrics, taken in'], named.err);
});

test('a server that is not there', async () => {
  const nobody = await pedigree(['ingest', WINE_DEPLOYMENT, '--url', 'http://127.0.0.1:9']);
  assert.equal(nobody.code, 2);
  assert.match(nobody.err, /No answer from http:\/\/127\.0\.0\.1:9/);
});

test('a query from a file, with variables', async () => {
  const file = join(folder, 'query.graphql');
  writeFileSync(file, 'query ($type: String) { packages(filter: { type: $type }) { totalCount } }');
  const good = await pedigree(['query', file, '--variables', '{"type":"pypi"}', '--url', url]);
  assert.equal(good.code, 0, good.err);
  assert.ok((JSON.parse(good.out) as { packages: { totalCount: number } }).packages.totalCount > 0);
  writeFileSync(join(folder, 'query.json'), '{"type":"nothing"}');
  const beside = await pedigree(['query', file, '--url', url]);
  assert.deepEqual(JSON.parse(beside.out), { packages: { totalCount: 0 } }, beside.err);
  assert.match(beside.err, /^variables: .*query\.json/m);
  const told = await pedigree(['query', file, '--variables', '{"type":"pypi"}', '--url', url]);
  assert.equal(told.out, good.out, 'what is given counts');
  const list = await pedigree(['query', file, '--variables', '[]', '--url', url]);
  assert.deepEqual([list.code, /no JSON object/.test(list.err)], [1, true], list.err);
  const bad = await pedigree(['query', '-', '--url', url], '{ nothing }');
  assert.equal(bad.code, 1);
  assert.match(bad.err, /GRAPHQL_VALIDATION_FAILED/);
  assert.equal((await pedigree(['query', file, '--url', 'http://127.0.0.1:9'])).code, 2);
});
