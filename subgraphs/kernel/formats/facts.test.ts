import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from './facts.ts';
import { DocumentRefused, readDocument } from './index.ts';

const run = (params: object) =>
  Buffer.from(JSON.stringify({ mlflow: { info: { run_id: 'r', status: 'FINISHED' }, data: { params } } }));
const params = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, `value ${index}`]));

test('a large document is read while the event loop goes on', async () => {
  let turns = 0;
  let isRead = false;
  const turn = (): void => {
    turns += 1;
    if (!isRead) setImmediate(turn);
  };
  setImmediate(turn);
  const bytes = run(params);
  const found = await readFacts(bytes, null);
  isRead = true;
  assert.ok(turns > 0, 'nothing else was done meanwhile');
  const { value: _value, ...rest } = readDocument(bytes);
  assert.deepEqual(found, rest);
});

test('a refusal is the same from another thread', async () => {
  const large = ' '.repeat(100_000);
  for (const text of [
    `{"mlflow": {"info": {"run_id": 7, "status": "FINISHED"}, "data": {}}${large}}`,
    `{"a": 1,${large}"a": 2}`,
    `{"a":${large}`,
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {}\n#${large}\n`,
  ]) {
    const direct = refusalOf(() => readDocument(Buffer.from(text), { filename: 'sent.txt' }));
    await assert.rejects(readFacts(Buffer.from(text), 'sent.txt'), (refusal) => {
      assert.ok(refusal instanceof DocumentRefused);
      const { code, message, problem, place, remedy } = refusal;
      const { code: c, message: m, problem: p, place: at, remedy: r } = direct;
      assert.deepEqual([code, message, problem, place, remedy], [c, m, p, at, r]);
      return true;
    });
  }
});

function refusalOf(work: () => unknown): DocumentRefused {
  try {
    work();
  } catch (error) {
    if (error instanceof DocumentRefused) return error;
  }
  throw new Error('It was not refused.');
}
