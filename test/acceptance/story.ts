import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

const sha256 = (label: string) => `sha256:${createHash('sha256').update(`pedigree-demo/${label}`).digest('hex')}`;
const commit = (label: string) => createHash('sha1').update(`pedigree-demo/commit/${label}`).digest('hex');

/** Checks the lineage of credit-risk 2.1.0 against the demo story, by the names that the own question gives. */
export function assertStory(version: any): void {
  assertVersion(version);
  assertRun(version.run);
  assertEvaluations(version.evaluations);
  assert.deepEqual(
    version.runsIn.nodes.map(({ image: { packages: _packages, ...image }, ...deployment }: any) => ({
      ...deployment,
      image,
    })),
    [
      {
        name: 'credit-risk-scorer',
        environment: 'production',
        state: 'LIVE',
        since: '2026-06-10T00:00:00.000Z',
        image: {
          digest: sha256('image/ml/tabular-serve:2026.05'),
          repository: 'registry.bank.example/ml/tabular-serve',
        },
      },
      {
        name: 'credit-risk-scorer',
        environment: 'staging',
        state: 'LIVE',
        since: '2026-05-22T09:11:00.000Z',
        image: {
          digest: sha256('image/ml/tabular-serve:2026.05'),
          repository: 'registry.bank.example/ml/tabular-serve',
        },
      },
    ],
  );
  assert.equal(version.runsIn.nodes[0].image.packages.totalCount, 9);
  assert.deepEqual(version.governance, { state: 'APPROVED', riskTier: 'HIGH' });
}

function assertVersion(version: any): void {
  assert.deepEqual(version.aliases, ['champion']);
  assert.deepEqual(version.authors, ['data-scientist', 'ml-engineer']);
  assert.equal(version.createdAt, '2026-05-19T09:00:00.000Z');
  assert.equal(version.model.owner, 'credit-risk-modelling');
  assert.deepEqual(version.codeRevision, {
    repository: 'https://git.bank.example/risk/credit-risk',
    commit: commit('credit-risk/2.1.0'),
    dirty: false,
  });
  assert.deepEqual(version.artifacts, [
    {
      uri: 's3://model-registry/credit-risk/2.1.0/model.ubj',
      digest: sha256('artifact/credit-risk/2.1.0/model'),
      sizeBytes: 7_019_664,
    },
    {
      uri: 's3://model-registry/credit-risk/2.1.0/calibration.json',
      digest: sha256('artifact/credit-risk/2.1.0/calibration'),
      sizeBytes: 18_412,
    },
  ]);
  assert.deepEqual(version.parents, [
    { version: '2.0.0', model: { name: 'credit-risk' } },
    { version: '1.0.0', model: { name: 'transaction-encoder' } },
  ]);
}

function assertRun(run: any): void {
  assert.equal(run.status, 'FINISHED');
  assert.equal(run.startedAt, '2026-05-18T18:00:00.000Z');
  assert.equal(run.endedAt, '2026-05-18T21:07:00.000Z');
  assert.equal(run.seed, 20_260_518);
  assert.deepEqual(run.metrics, [
    { name: 'validation_log_loss', value: 0.2841 },
    { name: 'validation_roc_auc', value: 0.8079 },
  ]);
  assert.deepEqual(run.image, {
    digest: sha256('image/ml/tabular-train:2026.05'),
    repository: 'registry.bank.example/ml/tabular-train',
    baseImage: { digest: sha256('image/base/python:3.12-2026.05') },
  });
  const [training, validation] = run.inputs;
  assert.deepEqual([training.role, validation.role], ['TRAINING', 'VALIDATION']);
  assert.equal(training.data.digest, sha256('dataset/credit/training/2026-q1'));
  assert.equal(training.data.rowCount, Math.round(448_120 * 0.8));
  assert.equal(validation.data.rowCount, Math.round(448_120 * 0.2));
  assert.equal(training.data.columns.length, 9);
  assert.deepEqual(training.data.producedBy.transformation.codeRevision.commit, commit('pipelines/2026-q1'));
  assert.deepEqual(
    training.data.producedBy.inputs.map(({ digest, sources }: any) => [digest, sources[0].name]),
    [
      [sha256('dataset/bureau_scores/2026-q1'), 'credit-bureau/scores'],
      [sha256('dataset/loan_applications/2026-q1'), 'core-banking/loan_applications'],
    ],
  );
}

function assertEvaluations(evaluations: any[]): void {
  assert.deepEqual(
    evaluations.map(({ kind }) => kind),
    ['DRIFT', 'FAIRNESS', 'PERFORMANCE', 'DATA_QUALITY'],
  );
  assert.deepEqual(evaluations[1].metrics[0], {
    name: 'demographic_parity_difference',
    value: 0.031,
    baseline: 0.094,
    threshold: 0.1,
    passed: true,
  });
  assert.ok(
    evaluations.every(({ datasetVersion }) => datasetVersion.digest === sha256('dataset/credit/holdout/2026-q1')),
  );
}
