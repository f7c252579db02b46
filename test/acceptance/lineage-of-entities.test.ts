import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from './installation.ts';

let pedigree: Installation;

before(async () => {
  pedigree = await openInstallation();
  await pedigree.loadDemo();
});

after(() => pedigree.stop());

test('the lineage of an entity is of the time that the entity was asked for with, however it was reached, and says so', async () => {
  const query = `query ($of: [ID!]!, $asOf: AsOf) {
    modelVersion(model: "credit-risk", version: "2.1.0", asOf: $asOf) { ...Told run { inputs { datasetVersion { ...Told } } } }
    lineage(of: $of, direction: UPSTREAM, maxDepth: 1, asOf: $asOf) { nodes { entity { ...Told } } }
    search(text: "credit-risk 2.1.0", kinds: [MODEL_VERSION], asOf: $asOf) { nodes { node { entity { ...Told } } } }
  }
  fragment Told on LineageEntity {
    ... on ModelVersion { lineage(direction: DOWNSTREAM) { ...State } }
    ... on DatasetVersion { lineage(direction: DOWNSTREAM) { ...State } }
    ... on Run { lineage(direction: DOWNSTREAM) { ...State } }
  }
  fragment State on Lineage { asOf { validAt knownAt } nodes { kind } }`;
  const { id } = (await pedigree.measure('{ modelVersion(model: "credit-risk", version: "2.1.0") { id } }')).data
    .modelVersion;
  const counts: number[] = [];
  for (const asOf of [
    { validAt: '2026-06-12T00:00:00.000Z', knownAt: null },
    { validAt: '2026-06-12T00:00:00.000Z', knownAt: '2026-06-01T00:00:00.000Z' },
  ]) {
    const { data } = await pedigree.measure(query, { of: [id], asOf });
    const told = JSON.stringify(data).match(/"asOf":\{[^}]*\}/g)!;
    assert.ok(told.length > 5);
    assert.deepEqual(new Set(told), new Set([`"asOf":${JSON.stringify(asOf)}`]));
    counts.push(data.modelVersion.lineage.nodes.length);
  }
  // Not all that was so then was known then.
  assert.ok(counts[0]! > counts[1]!, String(counts));
});

test('the lineage of an alias is the alias alone; the version that it points at has one', async () => {
  const { data } = await pedigree.measure(`{ modelAlias(model: "credit-risk", alias: "champion") {
    lineage(direction: BOTH) { complete nodes { kind } edges { kind } } modelVersion { lineage(direction: BOTH) { totalNodes } }
  } }`);
  const { lineage, modelVersion } = data.modelAlias;
  assert.deepEqual(lineage, { complete: true, nodes: [{ kind: 'MODEL_ALIAS' }], edges: [] });
  assert.ok(modelVersion.lineage.totalNodes > 1);
});
