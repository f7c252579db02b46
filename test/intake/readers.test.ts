import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readers } from '../../gateway/intake/readers.ts';
import { mappers as datasets } from '../../subgraphs/datasets/ingest/index.ts';
import { mappers as environments } from '../../subgraphs/environments/ingest/index.ts';
import { mappers as models } from '../../subgraphs/models/ingest/index.ts';
import { documentFormats } from '../../subgraphs/kernel/formats/index.ts';

test('the gateway hands each format to exactly the subgraphs that map it', () => {
  const subgraphs = { datasets, environments, models };
  for (const { name } of documentFormats) {
    const mapping = Object.entries(subgraphs).flatMap(([subgraph, mappers]) => (mappers[name] ? [subgraph] : []));
    assert.deepEqual(readers[name] ?? [], mapping.sort(), name);
  }
});
