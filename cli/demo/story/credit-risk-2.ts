import type { DemoStep } from '../steps.ts';
import { CREDIT_RISK, creditTraining, rollout, trained } from './credit-risk.ts';
import { evaluationsOf200, evaluationsOf210 } from './credit-risk-evaluations.ts';
import { classified, decided, observed, pointed, replaced, rolledOut, unpointed } from './governance.ts';
import { imageDigest } from './images.ts';
import { runIdOf } from './training.ts';
import { ENCODER_VERSION } from './transaction-encoder.ts';

const V110 = { model: CREDIT_RISK, version: '1.1.0' } as const;
const V200 = { model: CREDIT_RISK, version: '2.0.0' } as const;
const V210 = { model: CREDIT_RISK, version: '2.1.0' } as const;
const OWNER = 'credit-risk-operations';

/** When 2.1.0 replaced 2.0.0 in production, as it was first recorded, and as it had been in truth. */
const REPLACED = '2026-06-15T00:00:00Z';
const IN_TRUTH = '2026-06-10T00:00:00Z';

const THIRD = creditTraining({
  version: '2.0.0',
  startedAt: '2026-02-12T18:00:00Z',
  minutes: 164,
  seed: 42,
  image: imageDigest('ml/tabular-train:2026.02'),
  parameters: { objective: 'binary:logistic', max_depth: '6', eta: '0.05', n_estimators: '900', encoder: 'frozen' },
  metrics: { validation_roc_auc: 0.8164, validation_log_loss: 0.2789 },
  quarter: '2025-q4',
});

const FOURTH = creditTraining({
  version: '2.1.0',
  startedAt: '2026-05-18T18:00:00Z',
  minutes: 187,
  seed: 20_260_518,
  image: imageDigest('ml/tabular-train:2026.05'),
  parameters: {
    objective: 'binary:logistic',
    max_depth: '5',
    eta: '0.05',
    n_estimators: '900',
    encoder: 'fine-tuned',
    reweighing: 'applicant_sex,age_group',
  },
  metrics: { validation_roc_auc: 0.8079, validation_log_loss: 0.2841 },
  quarter: '2026-q1',
});

/** The versions on the encoder: 2.0.0 goes live, 2.1.0 replaces it, and the date of that is corrected. */
export const CREDIT_RISK_2: readonly DemoStep[] = [
  ...trained({
    at: '2026-02-16T09:00:00Z',
    training: THIRD,
    authors: ['data-scientist', 'ml-engineer'],
    description: 'Adds the vectors of the transaction encoder as features.',
    parents: [
      { modelVersion: V110, relation: 'RETRAINING' },
      { modelVersion: ENCODER_VERSION, relation: 'FINE_TUNING' },
    ],
    xgboost: '2.1.4',
    sizeBytes: 7_344_021,
  }),
  { at: '2026-02-17T10:00:00Z', mutation: 'registerEvaluations', input: evaluationsOf200(V200, runIdOf(THIRD)) },
  classified('2026-02-18T09:00:00Z', V200, 'HIGH', 'Creditworthiness of natural persons: Annex III, 5(b).'),
  decided('2026-02-18T09:15:00Z', V200, 'IN_REVIEW', 'Submitted for validation: new features.'),
  pointed('2026-02-18T09:20:00Z', 'challenger', V200, 'Runs in the shadow of the champion.'),
  rolledOut('2026-02-20T09:00:00Z', rollout('staging', 2), V200, imageDigest('ml/tabular-serve:2026.02'), OWNER),
  observed('2026-02-20T09:12:00Z', rollout('staging', 2), 'LIVE', '2026-02-20T09:12:00Z', 'Rollout finished.'),
  ...replaced('2026-02-20T09:13:00Z', rollout('staging', 1), '2026-02-20T09:12:00Z', 'Replaced by 2.0.0.'),
  decided('2026-02-27T15:00:00Z', V200, 'APPROVED', 'Validated; gap between age groups to be reduced by June.'),
  rolledOut('2026-02-27T16:00:00Z', rollout('production', 3), V200, imageDigest('ml/tabular-serve:2026.02'), OWNER),
  observed('2026-03-02T00:05:00Z', rollout('production', 3), 'LIVE', '2026-03-02T00:00:00Z', 'Traffic switched.'),
  ...replaced('2026-03-02T00:06:00Z', rollout('production', 2), '2026-03-02T00:00:00Z', 'Replaced by 2.0.0.'),
  pointed('2026-03-02T00:10:00Z', 'champion', V200, 'Promoted.'),
  unpointed('2026-03-02T00:11:00Z', 'challenger', CREDIT_RISK, 'It is the champion now.'),
  decided('2026-03-09T09:00:00Z', V110, 'RETIRED', 'Replaced by 2.0.0.'),

  ...trained({
    at: '2026-05-19T09:00:00Z',
    training: FOURTH,
    authors: ['data-scientist', 'ml-engineer'],
    description:
      'Fine-tunes the encoder and reweighs the training set, so that age groups and sexes are treated alike.',
    parents: [
      { modelVersion: V200, relation: 'RETRAINING' },
      { modelVersion: ENCODER_VERSION, relation: 'FINE_TUNING' },
    ],
    xgboost: '3.0.2',
    sizeBytes: 7_019_664,
  }),
  { at: '2026-05-20T10:00:00Z', mutation: 'registerEvaluations', input: evaluationsOf210(V210, runIdOf(FOURTH)) },
  classified('2026-05-21T09:00:00Z', V210, 'HIGH', 'Creditworthiness of natural persons: Annex III, 5(b).'),
  decided('2026-05-21T09:15:00Z', V210, 'IN_REVIEW', 'Submitted for validation: reweighing.'),
  pointed('2026-05-21T09:20:00Z', 'challenger', V210, 'Runs in the shadow of the champion.'),
  rolledOut('2026-05-22T09:00:00Z', rollout('staging', 3), V210, imageDigest('ml/tabular-serve:2026.05'), OWNER),
  observed('2026-05-22T09:11:00Z', rollout('staging', 3), 'LIVE', '2026-05-22T09:11:00Z', 'Rollout finished.'),
  ...replaced('2026-05-22T09:12:00Z', rollout('staging', 2), '2026-05-22T09:11:00Z', 'Replaced by 2.1.0.'),
  decided('2026-06-05T15:00:00Z', V210, 'APPROVED', 'Validated; the gap between age groups is closed.'),
  rolledOut('2026-06-08T09:00:00Z', rollout('production', 4), V210, imageDigest('ml/tabular-serve:2026.05'), OWNER),
  observed('2026-06-15T00:05:00Z', rollout('production', 4), 'LIVE', REPLACED, 'Traffic switched.'),
  ...replaced('2026-06-15T00:06:00Z', rollout('production', 3), REPLACED, 'Replaced by 2.1.0.'),
  pointed('2026-06-15T00:10:00Z', 'champion', V210, 'Promoted.'),
  unpointed('2026-06-15T00:11:00Z', 'challenger', CREDIT_RISK, 'It is the champion now.'),
  {
    at: '2026-07-01T09:30:00Z',
    mutation: 'recordDeploymentStates',
    input: [
      {
        ...rollout('production', 4),
        state: 'LIVE',
        validFrom: IN_TRUTH,
        reason: 'Gateway logs show its traffic since 10 June.',
      },
      {
        ...rollout('production', 3),
        state: 'RETIRED',
        validFrom: IN_TRUTH,
        reason: 'Gateway logs show no traffic since 10 June.',
      },
    ],
  },
];
