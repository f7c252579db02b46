import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BOUNDS } from '../../subgraphs/environments/domain/image.ts';
import { documentLimits } from '../../subgraphs/kernel/formats/index.ts';
import { MAXIMUM_ITEMS } from '../../subgraphs/kernel/writing/mutations.ts';

const page = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');

test('the documentation states each limit of a document as it is', () => {
  const rows = page.matchAll(/^\| `(\w+)` +\|[^|]+\| (\d+) +\| (?:`[A-Z_]+`|[a-z ]+) *\|$/gm);
  const stated = Object.fromEntries([...rows].map(([, name, limit]) => [name, Number(limit)]));
  const { platformImages, containers, labels } = BOUNDS;
  assert.deepEqual(stated, { ...documentLimits, platformImages, containers, labels });
});

test('and that of a bulk mutation', () => {
  assert.match(
    page,
    new RegExp(`^\\| a bulk mutation +\\| 1 to ${MAXIMUM_ITEMS.toLocaleString('en')} items +\\|$`, 'm'),
  );
});
