import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { gatewayOver, openExported, type Exported } from './exported.ts';
import type { Installation } from './installation.ts';

const FORMATS = ['ndjson', 'json', 'csv-nodes', 'csv-edges', 'dot', 'mermaid', 'graphml', 'svg', 'openlineage'];

let exported: Exported;
let pedigree: Installation;
let url: string;
let query: string;
let version: string;
let source: string;

before(async () => {
  // Lineage elsewhere and the others here, so that both ways to a subgraph are gone.
  exported = await openExported('ELSEWHERE');
  ({ pedigree, url, query, version, source } = exported);
});
after(() => exported.stop());

test('every format comes through the gateway, from a subgraph elsewhere as from one in this process', async () => {
  const own = await gatewayOver(pedigree);
  const fields = [
    `/lineage?${query}`,
    `/lineagePaths?from=${source}&to=${version}`,
    `/impact?of=${source}`,
    `/trainingSources?of=${version}`,
    '/search?text=credit',
  ];
  const comparison = ['/compareModelVersions?model=credit-risk&from=2.0.0&to=2.1.0', 'csv-changes'] as const;
  for (const [field, format] of [...fields.flatMap((path) => FORMATS.map((name) => [path, name])), comparison]) {
    const path = `${field}&format=${format}`;
    const [there, here] = await Promise.all([
      fetch(`${url}${path}`),
      own.fetch(new Request(`http://127.0.0.1${path}`)),
    ]);
    assert.deepEqual([there.status, here.status], [200, 200], path);
    for (const name of ['content-type', 'content-disposition', 'content-security-policy', 'pedigree-answer']) {
      assert.equal(there.headers.get(name), here.headers.get(name));
      assert.ok(here.headers.get(name));
    }
    const [one, other] = [await there.text(), await here.text()];
    assert.equal(one, other);
    assert.ok(one.length > 80, path);
  }
  await own.stop();
});

test('what is wrong is told with the parameter and the remedy; HEAD has no body; a path beside it is none', async () => {
  const bad = await fetch(`${url}/lineage?${query}&format=pdf`);
  assert.deepEqual(
    [bad.status, (await bad.json()).errors[0].extensions],
    [400, { code: 'BAD_USER_INPUT', field: 'format' }],
  );
  for (let time = 0; time < 10; time += 1) {
    const head = await fetch(`${url}/lineage?${query}`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  }
  assert.equal((await fetch(`${url}/lineage/x`)).status, 404);
  assert.equal((await fetch(`${url}/lineage`, { method: 'POST' })).status, 405);
});

test('who hangs up while an export is read makes room for others', async () => {
  const { port } = new URL(url);
  for (let time = 0; time < 12; time += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`GET /lineage?${query}&format=svg HTTP/1.1\r\nHost: localhost\r\n\r\n`);
        setTimeout(() => socket.destroy(), 5);
      });
      socket.on('close', () => resolve());
    });
  }
  const statuses = [];
  for (let time = 0; time < 20; time += 1) {
    const response = await fetch(`${url}/lineage?${query}`);
    await response.text();
    statuses.push(response.status);
    if (response.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assert.equal(statuses.at(-1), 200);
});

test('a subgraph that does not answer: 503', async () => {
  const cut = await gatewayOver(pedigree, { ...pedigree.subgraphs, lineage: { url: 'http://127.0.0.1:1/graphql' } });
  const response = await cut.fetch(new Request(`http://127.0.0.1/lineage?${query}`));
  assert.deepEqual([response.status, (await response.json()).errors[0].extensions.code], [503, 'SUBGRAPH_UNAVAILABLE']);
  await cut.stop();
});
