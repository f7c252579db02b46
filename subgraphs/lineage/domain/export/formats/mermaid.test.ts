import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mermaid } from './mermaid.ts';

type Exported = Parameters<typeof mermaid.write>[0];

test('a label that begins as an item of a list does is none: Mermaid shows lists as unsupported', async () => {
  const labels = ['1. x', ' 12. x', '- x', '1.0.0', 'a-b 1. x'];
  const nodes = labels.map((label, number) => ({ number, label }));
  const head = { complete: true, truncatedBy: [], unresolvedCount: 0 };
  const exported = { head, nodes: () => nodes, edges: () => [] } as unknown as Exported;
  let text = '';
  for await (const part of mermaid.write(exported)) text += String(part);
  assert.deepEqual(
    [...text.matchAll(/\["(.*)"\]/g)].map(([, label]) => label),
    ['1#46; x', ' 12#46; x', '#45; x', '1#46;0.0', 'a-b 1. x'],
  );
});
