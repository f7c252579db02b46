import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ask, DATA, dump, openWorld, skip, WINE_DEPLOYMENT, type World } from './world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});

const MANIFEST = readFileSync(WINE_DEPLOYMENT, 'utf8');
const MIB = 1024 * 1024;

/** What is wrong with it, its bytes, and how it is answered. */
const REFUSED: readonly [string, string | Uint8Array, number, string][] = [
  ['nothing', '', 422, 'EMPTY'],
  ['white space', ' \n\t\n', 422, 'EMPTY'],
  ['half a document', '{"schemaVersion": 2, "manifests": [', 422, 'MALFORMED'],
  ['UTF-16', Buffer.from(`\ufeff${MANIFEST}`, 'utf16le'), 422, 'NOT_UTF8'],
  ['Latin-1', Buffer.from('{"name": "Müller"}', 'latin1'), 422, 'NOT_UTF8'],
  ['random bytes', randomBytes(2000), 422, 'NOT_UTF8'],
  ['a NUL character', '{"name": "a\u0000b"}', 422, 'FORBIDDEN_CHARACTER'],
  ['nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, 422, 'TOO_DEEP'],
  ['a key twice', '{"a": 1, "a": 2}', 422, 'DUPLICATE_KEY'],
  ['JSON of no format', '{"hello": "world"}', 415, 'UNRECOGNISED'],
  ['prose', 'Dear reader, this is a letter and nothing else.', 415, 'UNRECOGNISED'],
  ['an image index with a bad digest', '{"schemaVersion":2,"manifests":[{"digest":"sha256:abc"}]}', 422, 'INVALID'],
  ['17 MiB', Buffer.alloc(17 * MIB, 0x20), 413, 'TOO_LARGE'],
];

for (const [what, bytes, http, code] of REFUSED) {
  test(`${what} is refused, and leaves nothing but a quarantine record`, async () => {
    const before = (await dump(world)).filter((line) => !line.startsWith('compliance.'));
    const answer = await world.post(bytes, { filename: 'sent.txt', environment: 'production' });
    assert.deepEqual(
      { http: answer.http, code: answer.code, status: answer.status },
      { http, code, status: 'REFUSED' },
    );
    assert.ok((answer.message ?? '').length > 20, 'the message says too little');
    await inQuarantine(answer.digest, code);
    assert.deepEqual(
      (await dump(world)).filter((line) => !line.startsWith('compliance.')),
      before,
    );
  });
}

test('real documents cut short are refused or, where they are whole YAML, taken', { skip }, async () => {
  const files = [
    'mlflow/sklearn_wine/run.json',
    'oci/ghcr-example/image-config.json',
    'kubernetes/kserve-hf-llama2.yaml',
  ];
  for (const file of files) {
    const bytes = readFileSync(join(DATA, file));
    for (const part of [0.1, 0.5, 0.9]) {
      const { http } = await world.post(bytes.subarray(0, Math.floor(bytes.length * part)), {
        environment: 'production',
      });
      const expected = file.endsWith('.json') ? [422] : [201, 415, 422];
      assert.ok(expected.includes(http), `${file} cut at ${part}: ${http}`);
    }
  }
});

test('what a subgraph does not accept is refused as a whole', async () => {
  const long = 'x'.repeat(600);
  const bytes = MANIFEST.replace('name: wine-quality\n', `name: ${long}\n`);
  const answer = await world.post(bytes, { environment: 'production' });
  assert.deepEqual({ http: answer.http, code: answer.code }, { http: 422, code: 'BAD_USER_INPUT' });
  await inQuarantine(answer.digest, 'BAD_USER_INPUT');
});

test('parameters that make no sense are told, and nothing is kept', async () => {
  for (const query of [
    { observedAt: 'yesterday' },
    { confidence: 'CERTAIN' },
    { environment: ' ' },
    { enviroment: 'production' },
  ]) {
    const url = `http://localhost/documents?${new URLSearchParams(Object.entries(query)).toString()}`;
    const response = await world.gateway.fetch(new Request(url, { method: 'POST', body: MANIFEST }));
    assert.equal(response.status, 400, JSON.stringify(query));
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    assert.equal(errors[0]?.extensions.code, 'BAD_REQUEST');
  }
});

test('a page of another origin cannot post', async () => {
  const headers = { origin: 'https://elsewhere.example', host: 'localhost' };
  const response = await world.gateway.fetch(
    new Request('http://localhost/documents', { method: 'POST', headers, body: MANIFEST }),
  );
  assert.equal(response.status, 403);
});

test('bytes that nobody keeps are not found', async () => {
  const get = async (name: string): Promise<number> =>
    (await world.gateway.fetch(new Request(`http://localhost/documents/${name}`))).status;
  assert.equal(await get(`sha256:${'0'.repeat(64)}`), 404);
  assert.equal(await get('nonsense'), 400);
});

async function inQuarantine(digest: string, code: string): Promise<void> {
  const query =
    'query ($digest: String!) { document(digest: $digest) { status contentPath refusal { code message } } }';
  const { document } = await ask<{ document: { status: string; contentPath: null; refusal: { code: string } } }>(
    world,
    query,
    { digest },
  );
  assert.equal(document.status, 'REFUSED');
  assert.equal(document.contentPath, null);
  assert.equal(document.refusal.code, code);
  const bytes = await world.database.query('SELECT 1 FROM compliance.document_content WHERE digest = $1', [digest]);
  assert.deepEqual(bytes, []);
}
