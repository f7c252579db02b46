import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeId, entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import { timeline, type Claim } from '../../kernel/ledger/timeline.ts';
import { datasetKind, datasetVersionKind, transformationRunKind, versionLabel } from './kinds.ts';
import { registerDataset } from './dataset.ts';
import { registerDatasetVersion } from './dataset-version.ts';
import { registerTransformationRun } from './transformation-run.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import type { KindSpec } from '../../kernel/ledger/kinds.ts';

const sha = `sha256:${'b'.repeat(64)}`;

function edgesOf(spec: KindSpec, assertion: Assertion): string[] {
  const id = entityUuid(spec.kind, assertion.key);
  const claim: Claim = {
    order: 1,
    document: null,
    collector: 'api',
    confidence: 'DECLARED',
    from: -Infinity,
    to: Infinity,
    statedAt: null,
    values: assertion.values,
  };
  // The key is part of what edges are made from.
  const [segment] = timeline(spec, id, [claim], assertion.key);
  return segment!.edges.map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort();
}

test('a version is linked to its sources, its ancestors, its run and its digest', () => {
  const ancestor = { namespace: 'n', name: 'raw', version: '1' };
  const assertion = registerDatasetVersion({
    namespace: 'n',
    name: 'd',
    version: '2',
    digest: sha,
    sources: ['db'],
    sourceReferences: [{ scheme: 'data-source-uri', text: 's3://raw' }],
    derivedFrom: [ancestor],
    columnLineage: [
      {
        column: 'a',
        inputs: [
          { datasetVersion: ancestor, column: 'b' },
          { datasetVersion: { ...ancestor, version: '0' }, column: 'b' },
        ],
      },
    ],
    producedBy: { namespace: 'j', name: 'clean', runId: '7' },
  })[0]!;
  const own = encodeId('DatasetVersion', entityUuid('DatasetVersion', ['n', 'd', '2']));
  const reference = (scheme: string, text: string): string => encodeId('Reference', referenceUuid(scheme, text));
  assert.deepEqual(
    edgesOf(datasetVersionKind, assertion),
    [
      `DERIVED ${encodeId('DatasetVersion', entityUuid('DatasetVersion', ['n', 'raw', '0']))} ${own}`,
      `DERIVED ${encodeId('DatasetVersion', entityUuid('DatasetVersion', ['n', 'raw', '1']))} ${own}`,
      `PRODUCED ${encodeId('TransformationRun', entityUuid('TransformationRun', ['j', 'clean', '7']))} ${own}`,
      `RESOLVES_TO ${reference('dataset-digest', `n/d@${sha}`)} ${own}`,
      `RESOLVES_TO ${reference('dataset-digest', sha)} ${own}`,
      `SOURCE_OF ${encodeId('DataSource', entityUuid('DataSource', ['db']))} ${own}`,
      `SOURCE_OF ${reference('data-source-uri', 's3://raw')} ${own}`,
    ].sort(),
  );
});

test('a run is linked to its job, inputs and outputs', () => {
  const version = { namespace: 'n', name: 'd', version: '1' };
  const [assertion] = registerTransformationRun({
    namespace: 'j',
    name: 'clean',
    runId: '7',
    inputs: [version],
    outputReferences: [{ scheme: 'dataset-digest', text: sha }],
  });
  const run = encodeId('TransformationRun', entityUuid('TransformationRun', ['j', 'clean', '7']));
  assert.deepEqual(edgesOf(transformationRunKind, assertion!), [
    `EXECUTED_BY ${encodeId('Transformation', entityUuid('Transformation', ['j', 'clean']))} ${run}`,
    `INPUT_OF ${encodeId('DatasetVersion', entityUuid('DatasetVersion', ['n', 'd', '1']))} ${run}`,
    `PRODUCED ${run} ${encodeId('Reference', referenceUuid('dataset-digest', sha))}`,
  ]);
});

test('aliases resolve to the dataset', () => {
  const [assertion] = registerDataset({
    namespace: 'n',
    name: 'd',
    aliases: [{ namespace: 'hf://datasets', name: 'acme/d' }],
  });
  const alias = encodeId('Reference', referenceUuid('dataset-name', 'hf://datasets/acme/d'));
  assert.deepEqual(edgesOf(datasetKind, assertion!), [
    `RESOLVES_TO ${alias} ${encodeId('Dataset', entityUuid('Dataset', ['n', 'd']))}`,
  ]);
});

test('a version has a label unless its key is the digest', () => {
  assert.equal(versionLabel('3', sha), '3');
  assert.equal(versionLabel('mlflow:3dad76d2', 'mlflow:3dad76d2'), null);
  assert.equal(versionLabel('a'.repeat(40), 'mlflow:3dad76d2'), 'a'.repeat(40));
  assert.equal(versionLabel(sha, null), null);
});
