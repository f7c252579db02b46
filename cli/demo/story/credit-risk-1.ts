import type { DemoStep } from '../steps.ts';
import { CREDIT_RISK, creditTraining, rollout, trained } from './credit-risk.ts';
import { evaluation } from './evaluations.ts';
import { classified, decided, observed, pointed, replaced, rolledOut, unpointed } from './governance.ts';
import { imageDigest } from './images.ts';
import { features, runIdOf } from './training.ts';

const V100 = { model: CREDIT_RISK, version: '1.0.0' } as const;
const V110 = { model: CREDIT_RISK, version: '1.1.0' } as const;
const SERVE = imageDigest('ml/tabular-serve:2025.11');
const OWNER = 'credit-risk-operations';

const FIRST = creditTraining({
  version: '1.0.0',
  startedAt: '2025-11-17T19:00:00Z',
  minutes: 96,
  seed: 7,
  image: imageDigest('ml/tabular-train:2025.11'),
  parameters: { objective: 'binary:logistic', max_depth: '4', eta: '0.1', n_estimators: '500' },
  metrics: { validation_roc_auc: 0.7718, validation_log_loss: 0.3104 },
  quarter: '2025-q3',
});

const SECOND = creditTraining({
  version: '1.1.0',
  startedAt: '2026-01-07T19:00:00Z',
  minutes: 102,
  seed: 11,
  image: imageDigest('ml/tabular-train:2025.11'),
  parameters: { objective: 'binary:logistic', max_depth: '5', eta: '0.08', n_estimators: '500' },
  metrics: { validation_roc_auc: 0.7802, validation_log_loss: 0.3031 },
  quarter: '2025-q4',
});

/** The first two versions: gradient boosting on applications and bureau scores. */
export const CREDIT_RISK_1: readonly DemoStep[] = [
  {
    at: '2025-11-04T09:00:00Z',
    mutation: 'registerModels',
    input: [
      {
        name: CREDIT_RISK,
        owner: 'credit-risk-modelling',
        purpose: 'Estimates the probability that a consumer loan defaults within twelve months.',
        intendedUse: 'Supports the decision on consumer loans up to 75,000 EUR; a clerk decides.',
        limitations: 'Not validated for business loans, for applicants under 18, or outside Germany.',
        description: 'Gradient-boosted trees on applications, bureau scores and regional indicators.',
        createdAt: '2025-11-04T09:00:00Z',
        tags: [{ name: 'eu-ai-act', value: 'annex-iii-5b' }],
      },
    ],
  },
  ...trained({
    at: '2025-11-18T09:00:00Z',
    training: FIRST,
    authors: ['data-scientist'],
    description: 'First version, on the third quarter of 2025.',
    xgboost: '2.1.3',
    sizeBytes: 3_902_118,
  }),
  performance('2025-11-19T10:00:00Z', V100, '2025-q3', runIdOf(FIRST), 0.7691, 0.7204),
  classified('2025-11-20T09:00:00Z', V100, 'HIGH', 'Creditworthiness of natural persons: Annex III, 5(b).'),
  decided('2025-11-20T09:15:00Z', V100, 'IN_REVIEW', 'Submitted for validation.'),
  decided('2025-12-01T15:00:00Z', V100, 'APPROVED', 'Validated; approved with quarterly monitoring.'),
  rolledOut('2025-12-02T09:00:00Z', rollout('staging', 1), V100, SERVE, OWNER),
  observed('2025-12-02T09:10:00Z', rollout('staging', 1), 'LIVE', '2025-12-02T09:10:00Z', 'Rollout finished.'),
  rolledOut('2025-12-05T09:00:00Z', rollout('production', 1), V100, SERVE, OWNER),
  observed('2025-12-08T00:05:00Z', rollout('production', 1), 'LIVE', '2025-12-08T00:00:00Z', 'Traffic switched.'),
  pointed('2025-12-08T00:10:00Z', 'champion', V100, 'First version in production.'),

  ...trained({
    at: '2026-01-08T09:00:00Z',
    training: SECOND,
    authors: ['data-scientist'],
    description: 'Retrained on the fourth quarter of 2025 with deeper trees.',
    parents: [{ modelVersion: V100, relation: 'RETRAINING' }],
    xgboost: '2.1.3',
    sizeBytes: 4_115_870,
  }),
  performance('2026-01-09T10:00:00Z', V110, '2025-q4', runIdOf(SECOND), 0.7774, 0.7691),
  classified('2026-01-12T09:00:00Z', V110, 'HIGH', 'As its predecessor.'),
  decided('2026-01-12T09:15:00Z', V110, 'IN_REVIEW', 'Submitted for validation.'),
  pointed('2026-01-12T09:20:00Z', 'challenger', V110, 'Runs in the shadow of the champion.'),
  decided('2026-01-23T15:00:00Z', V110, 'APPROVED', 'Validated; the change is a retraining.'),
  rolledOut('2026-01-23T16:00:00Z', rollout('production', 2), V110, SERVE, OWNER),
  observed('2026-01-26T00:05:00Z', rollout('production', 2), 'LIVE', '2026-01-26T00:00:00Z', 'Traffic switched.'),
  ...replaced('2026-01-26T00:06:00Z', rollout('production', 1), '2026-01-26T00:00:00Z', 'Replaced by 1.1.0.'),
  pointed('2026-01-26T00:10:00Z', 'champion', V110, 'Promoted.'),
  unpointed('2026-01-26T00:11:00Z', 'challenger', CREDIT_RISK, 'It is the champion now.'),
  decided('2026-02-02T09:00:00Z', V100, 'RETIRED', 'Replaced by 1.1.0.'),
];

function performance(
  at: string,
  modelVersion: { model: string; version: string },
  quarter: '2025-q3' | '2025-q4',
  runId: string,
  rocAuc: number,
  baseline: number,
): DemoStep {
  const frame = { modelVersion, evaluatedAt: at, dataset: features('credit/holdout', quarter), run: { runId } };
  const holdout = evaluation(
    frame,
    `holdout-${quarter}`,
    'PERFORMANCE',
    'Discrimination on the holdout of the same quarter.',
    [['roc_auc', rocAuc, baseline, 0.75, 'AT_LEAST']],
    [['region', 'north', 'roc_auc', rocAuc - 0.008, 14_902]],
  );
  return { at, mutation: 'registerEvaluations', input: [holdout] };
}
