import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createGateway } from '../../gateway/main.ts';
import type { Gateway } from '../../gateway/main.ts';
import { buildBundle, type Bundle } from '../../portal/bundle/build.ts';
import { openPlayground, type PlaygroundRoute } from '../../portal/bundle/routes.ts';

const SDL = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }
enum join__Graph { TOY @join__graph(name: "toy", url: "http://toy") }
type Query @join__type(graph: TOY) { a: Int }`;

/** What never ends fails its test. */
const BOUND = { timeout: 60_000 };

let gateway: Gateway;
let base: string;
let asset: string;

before(async () => {
  const { routes, made } = await openPlayground(() => undefined);
  await made;
  gateway = await createGateway({
    supergraphSdl: SDL,
    subgraphs: { toy: { execute: async () => ({ data: { a: 1 } }) } },
    routes,
  });
  base = (await gateway.listen(0)).url;
  const html = (await get('/', { accept: 'text/html' })).body.toString();
  asset = `/${/src="(assets\/[\da-f]+\/main\.js)"/.exec(html)![1]}`;
});
after(() => gateway.stop());

/** As sent: fetch would decompress, and tidy the path. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const sent = request(`${base}/`, { path, headers, method }, (response) => {
      const { statusCode, headers: received } = response;
      void response.toArray().then((chunks: Buffer[]) => {
        resolve({ status: statusCode!, headers: received, body: Buffer.concat(chunks) });
      }, reject);
    });
    sent.on('error', reject).end();
  });
}

test('a browser gets the page at /, others a line that says where the API is', async () => {
  const page = await get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
  assert.equal(page.status, 200);
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.headers['cache-control'], 'no-cache');
  assert.match(page.body.toString(), /<title>Pedigree playground<\/title>/);
  const other = await get('/', { accept: '*/*' });
  assert.equal(other.headers['content-type'], 'text/plain; charset=utf-8');
  assert.match(other.body.toString(), /GraphQL at \/graphql/);
  assert.match(String(other.headers.vary), /Accept/);
});

test('the page lets scripts come from files of this server only, and has none inside', async () => {
  const page = await get('/', { accept: 'text/html' });
  const policy = String(page.headers['content-security-policy']).split('; ');
  assert.ok(policy.includes("default-src 'self'"));
  assert.ok(
    !policy.some((rule) => /^(script|connect|worker)-src|unsafe-eval|https?:|\*/.test(rule)),
    policy.join('\n'),
  );
  assert.equal(page.headers['x-content-type-options'], 'nosniff');
  for (const [tag] of page.body.toString().matchAll(/<script[^>]*>/g)) assert.match(tag, / src="assets\//);
  assert.doesNotMatch(page.body.toString(), /https?:\/\/| on\w+=|<style/);
});

test('what the page loads is compressed where that is understood, and never asked for again', async () => {
  const zipped = await get(asset, { 'accept-encoding': 'br, gzip;q=0.5' });
  assert.equal(zipped.headers['content-encoding'], 'gzip');
  assert.equal(zipped.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(zipped.headers['cache-control'], 'public, max-age=31536000, immutable');
  for (const encoding of ['identity', 'gzip;q=0', '']) {
    const plain = await get(asset, encoding === '' ? {} : { 'accept-encoding': encoding });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.ok(plain.body.equals(gunzipSync(zipped.body)), encoding);
  }
});

test('who has the page already is told so', async () => {
  for (const [path, accept] of [
    ['/', 'text/html'],
    [asset, '*/*'],
  ] as const) {
    const etag = String((await get(path, { accept })).headers.etag);
    assert.match(etag, /^W\/"[\da-f]+"$/);
    const again = await get(path, { accept, 'if-none-match': `"other", ${etag}` });
    assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag]);
    assert.equal((await get(path, { accept, 'if-none-match': '"other"' })).status, 200);
  }
});

test('HEAD answers as GET does, without the body', async () => {
  for (const path of ['/', asset]) {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
    const [whole, head] = [await get(path, headers), await get(path, headers, 'HEAD')];
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.equal(head.headers['content-length'], String(whole.body.length));
    assert.equal(head.headers.etag, whole.headers.etag);
  }
});

test('there is nothing at other paths, whichever way they are written', async () => {
  const folder = asset.replace('/main.js', '');
  const paths = ['/assets/', '/assets/main.js', folder, `${folder}/none.js`, `${folder}/index.html`, '/package.json'];
  const climbing = [
    '../../package.json',
    '..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%2e%2e/%2e%2e/package.json',
  ];
  for (const path of [...paths, ...climbing.map((rest) => `${folder}/${rest}`), '//etc/passwd']) {
    const { status, body } = await get(path, { accept: 'text/html' });
    assert.equal(status, 404, path);
    assert.match(body.toString(), /"NOT_FOUND"/, path);
  }
  assert.equal((await get(asset, {}, 'POST')).status, 405);
});

test('GraphQL is where it was, whatever the caller accepts beside JSON', async () => {
  const { status, body } = await get('/graphql?query={a}', { accept: 'application/json, text/html' });
  assert.deepEqual([status, JSON.parse(body.toString())], [200, { data: { a: 1 } }]);
});

test('while the page is being made another stands there and asks for it again; what becomes of it is shown', async () => {
  for (const [outcome, expected] of [
    ['made', /^made$/],
    ['failed', /^Pedigree answers GraphQL at \/graphql\. The playground could not be bundled; the log/],
  ] as const) {
    const { promise, resolve, reject } = Promise.withResolvers<Bundle>();
    const said: string[] = [];
    const { routes, made } = await openPlayground(
      (line) => said.push(line),
      () => promise,
    );
    const [page, again, files] = routes as [PlaygroundRoute, PlaygroundRoute, PlaygroundRoute];
    const ask = (accept: string) => page.handle(new Request('http://127.0.0.1/', { headers: { accept } }));
    const waiting = ask('text/html');
    assert.equal(waiting.headers.get('cache-control'), 'no-store');
    assert.match(await waiting.text(), /<script src="waiting.js"><\/script>[^]*opens here by itself/);
    assert.equal(again.path, '/waiting.js');
    assert.match(await again.handle(new Request('http://127.0.0.1/waiting.js')).text(), /location\.reload\(\)/);
    assert.match(await ask('*/*').text(), /^Pedigree answers GraphQL at \/graphql\.\n$/);
    const asset = () => files.handle(new Request(new URL(files.path.replace('*', 'a.js'), 'http://127.0.0.1')));
    assert.equal(asset().status, 404);
    const file = (name: string) => ({ name, type: 'text/plain', gzip: gzipSync(outcome) });
    if (outcome === 'made') resolve({ page: file('index.html'), assets: [file('a.js')] });
    else reject(new Error('There is no space left.'));
    await made;
    assert.match(await ask('text/html').text(), expected);
    assert.equal(asset().status, outcome === 'made' ? 200 : 404);
    assert.deepEqual(said, outcome === 'made' ? [] : [`${SAID} There is no space left.`]);
  }
});

test('a bundling that is given up ends, whether or not it has begun to work, without a word', BOUND, async () => {
  for (const milliseconds of [0, 100, 300]) {
    const said: string[] = [];
    const { stop } = await openPlayground(
      (line) => said.push(line),
      (version, _progress, signal) => buildBundle(version, signal),
    );
    await pause(milliseconds);
    await stop();
    assert.deepEqual(said, []);
  }
  await assert.rejects(buildBundle('any', AbortSignal.timeout(300)), { name: 'TimeoutError' });
});

const SAID = 'There is no playground, as it could not be bundled:';
