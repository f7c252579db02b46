import { digestOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';
import { REPOSITORIES } from './organisation.ts';
import type { Training } from './training.ts';
import { codeOf, runIdOf, runOf } from './training.ts';

export const CREDIT_RISK = 'credit-risk';

const HARDWARE = { description: 'cpu-32-large', cpuCount: 32, memoryBytes: 137_438_953_472 };

/** What differs from one training of credit-risk to the next. */
export type CreditTraining = Omit<
  Training,
  'model' | 'executedBy' | 'repository' | 'hardware' | 'training' | 'holdout'
>;

export function creditTraining(training: CreditTraining): Training {
  return {
    ...training,
    model: CREDIT_RISK,
    executedBy: 'training-pipeline',
    repository: REPOSITORIES.creditRisk,
    hardware: HARDWARE,
    training: 'credit/training',
    holdout: 'credit/holdout',
  };
}

const SIGNATURE = {
  inputs: [
    'applicant_age',
    'monthly_income',
    'requested_amount',
    'debt_to_income',
    'bureau_score',
    'regional_unemployment',
  ].map((name) => ({ name, type: 'double', required: true })),
  outputs: [{ name: 'probability_of_default', type: 'double', required: true }],
};

interface Registration {
  readonly at: string;
  readonly training: Training;
  readonly authors: readonly string[];
  readonly description: string;
  readonly parents?: readonly object[];
  readonly xgboost: string;
  readonly sizeBytes: number;
}

/** The run of a version and, some minutes later, the version. */
export function trained({ at, training, authors, description, parents, xgboost, sizeBytes }: Registration): DemoStep[] {
  const { version, startedAt, minutes } = training;
  const ended = new Date(Date.parse(startedAt) + (minutes + 2) * 60_000).toISOString();
  const place = `s3://model-registry/${CREDIT_RISK}/${version}`;
  const modelVersion = {
    model: CREDIT_RISK,
    version,
    authors,
    createdAt: at,
    description,
    documentation: [{ title: 'Model card', uri: `${REPOSITORIES.creditRisk}/wiki/${version}` }],
    tags: [{ name: 'use-case', value: 'consumer-lending' }],
    codeRevision: codeOf(training),
    run: { runId: runIdOf(training) },
    parents,
    signature: SIGNATURE,
    flavors: [{ name: 'xgboost', version: xgboost }],
    artifacts: [
      {
        uri: `${place}/model.ubj`,
        digest: digestOf(`artifact/${CREDIT_RISK}/${version}/model`),
        sizeBytes,
        mediaType: 'application/octet-stream',
      },
      {
        uri: `${place}/calibration.json`,
        digest: digestOf(`artifact/${CREDIT_RISK}/${version}/calibration`),
        sizeBytes: 18_412,
        mediaType: 'application/json',
      },
    ],
  };
  return [
    { at: ended, mutation: 'registerRuns', input: [runOf(training)] },
    { at, mutation: 'registerModelVersions', input: [modelVersion] },
  ];
}

/** The rollouts of the scorer, one per version and environment. */
export function rollout(environment: 'staging' | 'production', number: number) {
  return { environment, name: 'credit-risk-scorer', rollout: String(number) };
}
