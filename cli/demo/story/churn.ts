import { digestOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';
import { evaluation } from './evaluations.ts';
import { classified, decided, observed, pointed, replaced, rolledOut } from './governance.ts';
import { imageDigest } from './images.ts';
import { REPOSITORIES } from './organisation.ts';
import type { Training } from './training.ts';
import { codeOf, features, runIdOf, runOf } from './training.ts';
import { ENCODER_VERSION } from './transaction-encoder.ts';

const MODEL = 'churn';
const V100 = { model: MODEL, version: '1.0.0' } as const;
const V110 = { model: MODEL, version: '1.1.0' } as const;
const OWNER = 'marketing-operations';
const STAGING = { environment: 'staging', name: 'churn-scorer', rollout: '1' } as const;
const PRODUCTION = { environment: 'production', name: 'churn-scorer', rollout: '1' } as const;
const HOTFIX = { environment: 'production', name: 'churn-scorer', rollout: '2' } as const;

function training(version: string, startedAt: string, quarter: Training['quarter'], image: string): Training {
  return {
    model: MODEL,
    version,
    startedAt,
    minutes: 38,
    seed: 1_337,
    executedBy: 'training-pipeline',
    repository: REPOSITORIES.churn,
    image: imageDigest(image),
    hardware: { description: 'cpu-16-standard', cpuCount: 16, memoryBytes: 68_719_476_736 },
    parameters: { objective: 'binary:logistic', max_depth: '3', eta: '0.1', n_estimators: '300' },
    metrics: { validation_roc_auc: 0.7421 },
    training: 'churn/training',
    holdout: 'churn/holdout',
    quarter,
  };
}

const FIRST = training('1.0.0', '2026-03-10T19:00:00Z', '2025-q4', 'ml/tabular-train:2026.02');
const SECOND = training('1.1.0', '2026-04-14T19:00:00Z', '2026-q1', 'ml/tabular-train:2026.02');

function registered(at: string, told: Training, description: string, parents: readonly object[]): DemoStep[] {
  const { version, startedAt } = told;
  const modelVersion = {
    model: MODEL,
    version,
    authors: ['marketing-analyst'],
    createdAt: at,
    description,
    codeRevision: codeOf(told),
    run: { runId: runIdOf(told) },
    parents,
    flavors: [{ name: 'xgboost', version: '2.1.4' }],
    artifacts: [
      {
        uri: `s3://model-registry/churn/${version}/model.ubj`,
        digest: digestOf(`artifact/churn/${version}`),
        sizeBytes: 1_204_551,
      },
    ],
  };
  const holdout = evaluation(
    {
      modelVersion: { model: MODEL, version },
      evaluatedAt: at,
      dataset: features('churn/holdout', told.quarter),
      run: { runId: runIdOf(told) },
    },
    `holdout-${told.quarter}`,
    'PERFORMANCE',
    'Discrimination on the holdout of the same quarter.',
    [['roc_auc', 0.7388, 0.7012, 0.7, 'AT_LEAST']],
    [['tenure', 'under_one_year', 'roc_auc', 0.7105, 8_118]],
  );
  const ended = new Date(Date.parse(startedAt) + 40 * 60_000).toISOString();
  return [
    { at: ended, mutation: 'registerRuns', input: [runOf(told)] },
    { at, mutation: 'registerModelVersions', input: [modelVersion] },
    { at, mutation: 'registerEvaluations', input: [holdout] },
  ];
}

/** Churn is approved on the shared image, then runs in production on one of its own that nobody approved. */
export const CHURN: readonly DemoStep[] = [
  {
    at: '2026-03-09T09:00:00Z',
    mutation: 'registerModels',
    input: [
      {
        name: MODEL,
        owner: 'marketing-analytics',
        purpose: 'Estimates the probability that a customer closes the account within 90 days.',
        intendedUse: 'Selects customers for a call; no effect on terms.',
        limitations: 'Not for customers whose consent to marketing is missing.',
        createdAt: '2026-03-09T09:00:00Z',
      },
    ],
  },
  ...registered('2026-03-11T09:00:00Z', FIRST, 'First version.', [
    { modelVersion: ENCODER_VERSION, relation: 'FINE_TUNING' },
  ]),
  classified('2026-03-12T09:00:00Z', V100, 'MINIMAL', 'Marketing without effect on terms.'),
  decided('2026-03-12T09:05:00Z', V100, 'IN_REVIEW', 'Submitted.'),
  decided('2026-03-16T09:00:00Z', V100, 'APPROVED', `For image ${imageDigest('ml/tabular-serve:2026.02')}.`),
  rolledOut('2026-03-16T10:00:00Z', PRODUCTION, V100, imageDigest('ml/tabular-serve:2026.02'), OWNER),
  observed('2026-03-17T00:05:00Z', PRODUCTION, 'LIVE', '2026-03-17T00:00:00Z', 'Traffic switched.'),
  pointed('2026-03-17T00:10:00Z', 'champion', V100, 'First version in production.'),
  ...registered('2026-04-15T09:00:00Z', SECOND, 'Retrained on the first quarter of 2026.', [
    { modelVersion: V100, relation: 'RETRAINING' },
    { modelVersion: ENCODER_VERSION, relation: 'FINE_TUNING' },
  ]),
  classified('2026-04-16T09:00:00Z', V110, 'MINIMAL', 'As its predecessor.'),
  decided('2026-04-16T09:05:00Z', V110, 'IN_REVIEW', 'Submitted.'),
  rolledOut('2026-04-16T10:00:00Z', STAGING, V110, imageDigest('ml/tabular-serve:2026.02'), OWNER),
  observed('2026-04-16T10:10:00Z', STAGING, 'LIVE', '2026-04-16T10:10:00Z', 'Rollout finished.'),
  decided('2026-04-20T09:00:00Z', V110, 'APPROVED', `For image ${imageDigest('ml/tabular-serve:2026.02')}.`),
  rolledOut('2026-05-20T17:00:00Z', HOTFIX, V110, imageDigest('marketing/churn-serve:hotfix'), OWNER),
  observed('2026-05-20T17:05:00Z', HOTFIX, 'LIVE', '2026-05-20T17:05:00Z', 'Deployed by hand to mend an outage.'),
  ...replaced('2026-05-20T17:06:00Z', PRODUCTION, '2026-05-20T17:05:00Z', 'Replaced by 1.1.0.'),
  pointed('2026-05-20T17:10:00Z', 'champion', V110, 'Promoted.'),
];
