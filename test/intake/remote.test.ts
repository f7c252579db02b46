import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { compose, end, type Composition, type Service } from '../services/composition.ts';
import { SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { shuffled } from './shuffled.ts';
import { DATA, dump, filesOf, openWorld, skip, WINE_DEPLOYMENT, type Answer } from './world.ts';

const FILES = skip ? [] : [...filesOf('mlflow', 'oci', 'kubernetes', 'datasets/dvc'), WINE_DEPLOYMENT];
const QUERY = { environment: 'production', observedAt: '2026-06-01T00:00:00Z' };

let database: TestDatabase;
let composition: Composition;
const subgraphs = new Map<string, Service>();
let gateway: Service;

before(
  async () => {
    database = await createTestDatabase();
    composition = compose(database.url);
    const started = await Promise.all(Object.keys(SUBGRAPHS).map((name) => composition.start(name)));
    for (const service of started) subgraphs.set(service.name, service);
    const urls = started.map(({ name, url }) => [`${name.toUpperCase()}_URL`, url]);
    // On a busy machine, who reads and writes the largest documents may be silent for longer than usual.
    const settings = { SUBGRAPH_SILENCE_MS: '20000' };
    gateway = await composition.start('gateway', {
      urls: Object.fromEntries(urls) as Record<string, string>,
      settings,
    });
  },
  { timeout: 120_000 },
);
after(() => composition?.stop());

async function post(bytes: Buffer, query: Record<string, string> = {}): Promise<Answer> {
  const digest = createHash('sha256').update(bytes).digest('base64');
  const response = await fetch(new URL(`/documents?${new URLSearchParams(query).toString()}`, gateway.url), {
    method: 'POST',
    headers: { 'content-digest': `sha-256=:${digest}:` },
    body: new Blob([Uint8Array.from(bytes)]),
  });
  const answer = (await response.json()) as Answer;
  return { ...answer, http: response.status, retryAfter: response.headers.get('retry-after') };
}

async function postAll(files: readonly string[], atOnce: number): Promise<void> {
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const { http, status, message } = await post(readFileSync(file), { filename: basename(file), ...QUERY });
      assert.equal(http, 201, `${relative(DATA, file)}: ${status} ${message}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test(
  'every document through services of their own leaves the rows that one process leaves',
  { skip, timeout: 240_000 },
  async () => {
    const world = await openWorld();
    for (const file of FILES) assert.equal((await world.postFile(file, QUERY)).http, 201, file);
    await postAll(shuffled([...FILES, ...FILES], 3), 8);
    assert.deepEqual(await dump({ database }), await dump(world));
  },
);

test(
  'a service that is killed is waited for, and the document finished once it is back',
  { skip, timeout: 120_000 },
  async () => {
    const run = readFileSync(FILES.find((file) => file.endsWith('sklearn_wine/run.json'))!);
    const query = { ...QUERY, namespace: 'elsewhere' };
    const { child, port } = subgraphs.get('models')!;
    await end(child, 'SIGKILL');
    const waiting = await post(run, query);
    assert.deepEqual([waiting.http, waiting.status, waiting.retryAfter !== null], [503, 'RECEIVED', true]);
    assert.deepEqual(
      waiting.subgraphs.map((one) => [one.subgraph, one.status, one.error !== null]),
      [
        ['datasets', 'VALIDATED', false],
        ['models', 'PENDING', true],
      ],
    );
    subgraphs.set('models', await composition.start('models', { port }));
    const finished = await post(run, query);
    assert.deepEqual([finished.http, finished.status], [201, 'APPLIED']);
  },
);

test('a document as large as the limit goes through, comes back as it was, and what is refused is said alike', async () => {
  const note = 'a "quoted" text with \\ and ü, which is longer in JSON and in Base64. '.repeat(228_000);
  const run = { info: { run_id: 'large', status: 'FINISHED' }, tags: { 'mlflow.note.content': note } };
  const bytes = Buffer.from(JSON.stringify({ mlflow: run }));
  assert.ok(bytes.length > 15.5 * 1024 * 1024 && bytes.length <= 16 * 1024 * 1024, `${bytes.length} bytes`);
  const { http, status, message, digest } = await post(bytes);
  assert.deepEqual([http, status], [201, 'APPLIED'], message);
  const back = await fetch(new URL(`/documents/${digest}`, gateway.url));
  assert.equal(back.status, 200);
  assert.ok(Buffer.from(await back.arrayBuffer()).equals(bytes));
  for (const [refused, code] of [
    [Buffer.alloc(17 * 1024 * 1024, 0x20), 'TOO_LARGE'],
    [Buffer.from('{"a":'), 'MALFORMED'],
    [readFileSync(WINE_DEPLOYMENT), 'REQUIRED'],
  ] as const)
    assert.equal((await post(refused)).code, code);
});
