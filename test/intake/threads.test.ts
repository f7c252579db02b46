import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as datasets from '../../subgraphs/datasets/ingest/index.ts';
import * as environments from '../../subgraphs/environments/ingest/index.ts';
import * as models from '../../subgraphs/models/ingest/index.ts';
import { heard } from '../../subgraphs/kernel/threads/told.ts';
import { openWorld, WINE_DEPLOYMENT } from './world.ts';

const PADDING = ' '.repeat(100_000);
const MANIFEST = `${readFileSync(WINE_DEPLOYMENT, 'utf8')}\n#${PADDING}\n`;
const run = (rest: object): string =>
  JSON.stringify({ mlflow: { info: { run_id: 'r', status: 'FINISHED', start_time: 1_700_000_000_000 }, ...rest } }) +
  PADDING;
const data = { params: { depth: '3' }, metrics: { auc: 0.9 }, tags: { 'mlflow.note.content': 'x' } };

for (const [name, reading, content] of [
  ['models', models, run({ data })],
  ['datasets', datasets, run({ data })],
  ['environments', environments, MANIFEST],
] as const) {
  test(`what ${name} understands of a document is the same from another thread`, async () => {
    const input = { content, context: { environment: 'production', observedAt: '2026-06-01T00:00:00Z' } };
    assert.deepEqual(await reading.reader.understand(input), structuredClone(heard(reading.understand(input))));
    assert.deepEqual(await reading.reader.validate(input), heard(reading.validate(input)));
  });
}

test('a refusal of a subgraph has its code, message and field from another thread', async () => {
  await assert.rejects(environments.reader.validate({ content: MANIFEST, context: {} }), {
    name: 'PedigreeError',
    code: 'REQUIRED',
    field: 'environment',
    message: /environment=production/,
  });
});

test('/healthz is answered while a large document is being read', async () => {
  const world = await openWorld();
  const { url } = await world.gateway.listen(0);
  const params = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`p${index}`, `value ${index}`]));
  const content = Buffer.from(run({ data: { ...data, params } }));
  const order: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(content);
      controller.close();
      order.push('sent');
    },
  });
  world.down.add('compliance');
  const request = new Request('http://localhost/documents', { method: 'POST', body, duplex: 'half' } as RequestInit);
  const posted = world.gateway.fetch(request).then(({ status }) => order.push(`read ${status}`));
  const health = await fetch(`${url}/healthz`);
  order.push(`healthy ${health.status}`);
  await posted;
  assert.deepEqual(order, ['sent', 'healthy 200', 'read 503']);
});
