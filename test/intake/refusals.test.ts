import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ask, dump, filesOf, openWorld, skip, WINE_DEPLOYMENT, type World } from './world.ts';

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
  ['gzip', gzipSync('{"a": 1}'), 422, 'NOT_UTF8'],
  ['numbers that no name calls metrics', '{"status": 404}', 415, 'UNRECOGNISED'],
  ['random bytes', randomBytes(2000), 422, 'NOT_UTF8'],
  ['a NUL character', '{"name": "a\u0000b"}', 422, 'FORBIDDEN_CHARACTER'],
  ['nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, 422, 'TOO_DEEP'],
  ['a key twice', '{"a": 1, "a": 2}', 422, 'DUPLICATE_KEY'],
  ['JSON of no format', '{"hello": "world"}', 415, 'UNRECOGNISED'],
  ['prose', 'Dear reader, this is a letter and nothing else.', 415, 'UNRECOGNISED'],
  ['an image index with a bad digest', '{"schemaVersion":2,"manifests":[{"digest":"sha256:abc"}]}', 422, 'INVALID'],
  [
    'a long text',
    `{"system": {}, "mlflow": {"registered_model": {"name": "m", "description": "${'x'.repeat(100_001)}"}}}`,
    422,
    'BAD_USER_INPUT',
  ],
  ['a key with a no-break space', '\u00a0artifact_path: model\nflavors: {}\n', 422, 'FORBIDDEN_KEY'],
  ['a manifest with a byte order mark', '\ufeff{"schemaVersion":2,"manifests":[]}', 422, 'MALFORMED'],
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

test(
  'every real document cut short, encoded wrongly, blown up or nested is refused',
  { skip, timeout: 120_000 },
  async () => {
    for (const file of filesOf('mlflow', 'oci', 'kubernetes', 'datasets/dvc')) {
      const bytes = readFileSync(file);
      const text = bytes.toString();
      const isJson = text.trimStart().startsWith('{');
      const refused = async (what: string, variant: string | Uint8Array, codes: readonly string[]): Promise<void> => {
        const { http, code } = await world.post(variant, { environment: 'production' });
        assert.ok([413, 415, 422].includes(http) && codes.includes(code ?? ''), `${file} ${what}: ${http} ${code}`);
      };
      await refused('in UTF-16', Buffer.from(text, 'utf16le'), ['NOT_UTF8']);
      await refused('blown up', Buffer.concat([bytes, Buffer.alloc(17 * MIB, 0x0a)]), ['TOO_LARGE']);
      if (!isJson) continue;
      for (const part of [0.1, 0.5, 0.99]) {
        await refused(`cut at ${part}`, bytes.subarray(0, Math.floor(bytes.length * part)), ['MALFORMED']);
      }
      await refused('nested', `{"deep":${'['.repeat(200)}${text}${']'.repeat(200)}}`, ['TOO_DEEP']);
    }
  },
);

test('values that no database holds are refused, not tried for ever', async () => {
  const long = Array.from({ length: 1000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
  const version = { name: long, version: '1', run_id: null };
  const exported = JSON.stringify({ system: { script: 'x', export_time: 1 }, mlflow: { model_version: version } });
  for (const bytes of [MANIFEST.replace('replicas: 2', 'replicas: 3000000000'), exported]) {
    const { http, code } = await world.post(bytes, { environment: 'production' });
    assert.deepEqual({ http, code }, { http: 422, code: 'BAD_USER_INPUT' });
  }
  assert.equal(await world.sweeper.sweep(0), 0);
});

test('what its name alone tells is read by its name, also after it was refused without', async () => {
  const sent = async (query: Record<string, string>) => (await world.post('numpy\n', query)).http;
  assert.deepEqual([await sent({}), await sent({ filename: 'requirements.txt' }), await sent({})], [415, 201, 415]);
});

test('what a subgraph does not accept is refused as a whole', async () => {
  const bytes = MANIFEST.replace(/pedigree\/version: .*/, 'pedigree/version: "1\\u200b"');
  const answer = await world.post(bytes, { environment: 'production' });
  assert.deepEqual({ http: answer.http, code: answer.code }, { http: 422, code: 'BAD_USER_INPUT' });
  await inQuarantine(answer.digest, 'BAD_USER_INPUT');
});

test('a name that white space surrounds is refused in a document too: its tools take it for another one', async () => {
  const model = { name: ' credit-risk ', version: '1', run_id: null };
  const bytes = JSON.stringify({ system: { script: 'x', export_time: 1 }, mlflow: { model_version: model } });
  const { http, code, message } = await world.post(bytes);
  assert.deepEqual({ http, code }, { http: 422, code: 'BAD_USER_INPUT' });
  assert.match(message ?? '', /^model begins or ends with white space/);
});

test('so is one with a character that nobody can see', async () => {
  const model = { name: 'credit\u200b-risk', version: '1', run_id: null };
  const bytes = JSON.stringify({ system: { script: 'x', export_time: 1 }, mlflow: { model_version: model } });
  const { http, code, message } = await world.post(bytes);
  assert.deepEqual({ http, code }, { http: 422, code: 'BAD_USER_INPUT' });
  assert.match(message ?? '', /^model contains the character U\+200B/);
});

test('parameters that make no sense are told, and nothing is kept', async () => {
  for (const query of [
    { observedAt: 'yesterday' },
    { observedAt: '2026-02-30T00:00:00Z' },
    { observedAt: '0000-01-01T00:00:00Z' },
    { confidence: 'CERTAIN' },
    { observedAt: '9000-01-01T00:00:00Z' },
    { environment: ' ' },
    { environment: 'production ' },
    { environment: 'produc\u200btion' },
    { namespace: 'https://user:password@git.example/repository' },
    { enviroment: 'production' },
  ]) {
    const url = `http://localhost/documents?${new URLSearchParams(Object.entries(query)).toString()}`;
    const response = await world.gateway.fetch(new Request(url, { method: 'POST', body: MANIFEST }));
    assert.equal(response.status, 400, JSON.stringify(query));
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    assert.equal(errors[0]?.extensions.code, 'BAD_REQUEST');
  }
});

test('a parameter that is not UTF-8, or badly encoded, is refused by name and not guessed', async () => {
  const before = await dump(world);
  for (const [search, name] of [
    ['environment=%ff', 'environment'],
    ['environment=production&collector=100%', 'collector'],
    ['filename=%C3', 'filename'],
    ['namespace=%zz', 'namespace'],
    ['%ff=x', '%ff'],
  ]) {
    const url = `http://localhost/documents?${search}`;
    const response = await world.gateway.fetch(new Request(url, { method: 'POST', body: MANIFEST }));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    assert.deepEqual([response.status, errors[0]?.extensions.code], [400, 'BAD_REQUEST'], search);
    assert.ok(errors[0]?.message.startsWith(`The parameter "${name}" is not UTF-8`), errors[0]?.message);
    assert.match(errors[0]?.message ?? '', /%C3%BC/);
  }
  assert.deepEqual(await dump(world), before);
});

test('what is packed for the way is refused with what to do', async () => {
  const headers = { 'content-encoding': 'gzip' };
  const answer = (await world.post(gzipSync(MANIFEST), {}, headers)) as unknown as { http: number; errors: object[] };
  assert.equal(answer.http, 415);
  const message =
    'Bodies are taken as they are, without Content-Encoding, but it says "gzip". Unpack it, and send it without that header.';
  assert.deepEqual(answer.errors, [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }]);
  const { message: unnamed } = await world.post(gzipSync(MANIFEST));
  assert.match(unnamed ?? '', /packed with gzip\. Unpack it first/);
  assert.equal(
    (await world.post(MANIFEST, { environment: 'production' }, { 'content-encoding': 'identity' })).http,
    201,
  );
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
  assert.equal(await get(`sha256%3A${'0'.repeat(64)}`), 404);
  assert.equal(await get('nonsense'), 400);
  assert.equal(await get('%ff'), 400);
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
