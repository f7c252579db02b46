import { commitOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';

const ISSUER = 'https://login.bank.example';

function person(subject: string, displayName: string) {
  return {
    issuer: ISSUER,
    subject,
    kind: 'HUMAN',
    displayName,
    emails: [`${subject}@bank.example`],
    gitNames: [subject],
    registryNames: [subject],
  };
}

function service(subject: string, displayName: string) {
  return { issuer: ISSUER, subject, kind: 'SERVICE', displayName, gitNames: [subject], registryNames: [subject] };
}

export const REPOSITORIES = {
  pipelines: 'https://git.bank.example/data/feature-pipelines',
  creditRisk: 'https://git.bank.example/risk/credit-risk',
  churn: 'https://git.bank.example/marketing/churn',
  encoder: 'https://git.bank.example/ml/transaction-encoder',
  images: 'https://git.bank.example/ml/images',
} as const;

/** Schedulers' namespace of all transformations. */
export const AIRFLOW = 'airflow://data-platform';

/** Who acts, where data comes from, and the jobs that work on it. */
export const ORGANISATION: readonly DemoStep[] = [
  {
    at: '2025-09-01T08:00:00Z',
    mutation: 'registerPrincipals',
    input: [
      person('risk-officer', 'Risk officer'),
      person('compliance-officer', 'Compliance officer'),
      person('model-validator', 'Independent model validator'),
      person('ml-engineer', 'ML engineer, credit risk'),
      person('data-scientist', 'Data scientist, credit risk'),
      person('marketing-analyst', 'Analyst, marketing'),
      person('platform-engineer', 'Engineer, ML platform'),
      service('training-pipeline', 'Training pipeline'),
      service('deployment-pipeline', 'Deployment pipeline'),
    ],
  },
  {
    at: '2025-09-02T08:00:00Z',
    mutation: 'registerDataSources',
    input: [
      {
        name: 'core-banking/loan_applications',
        kind: 'TABLE',
        uri: 'postgresql://core-banking.bank.example/lending/loan_applications',
        description: 'Applications for consumer loans with their decisions and, later, their outcomes.',
        owner: 'core-banking-team',
        jurisdiction: 'DE',
        license: 'LicenseRef-internal-use',
        lawfulBasis: 'CONTRACT',
        tags: [{ name: 'personal-data' }],
      },
      {
        name: 'core-banking/transactions',
        kind: 'STREAM',
        uri: 'kafka://events.bank.example/core-banking.transactions',
        description: 'Booked transactions of current accounts.',
        owner: 'core-banking-team',
        jurisdiction: 'DE',
        license: 'LicenseRef-internal-use',
        lawfulBasis: 'LEGITIMATE_INTERESTS',
        tags: [{ name: 'personal-data' }],
      },
      {
        name: 'credit-bureau/scores',
        kind: 'API',
        uri: 'https://api.credit-bureau.example/v3/scores',
        description: 'Scores and negative entries bought from the credit bureau.',
        owner: 'credit-risk-data-team',
        jurisdiction: 'DE',
        license: 'LicenseRef-credit-bureau-2025',
        lawfulBasis: 'CONSENT',
        consentExpiresAt: '2027-12-31T23:00:00Z',
        tags: [{ name: 'personal-data' }, { name: 'bought' }],
      },
      {
        name: 'crm/contacts',
        kind: 'DATABASE',
        uri: 'postgresql://crm.bank.example/crm/contacts',
        description: 'Contacts between customers and the bank, by channel.',
        owner: 'marketing-data-team',
        jurisdiction: 'DE',
        license: 'LicenseRef-internal-use',
        lawfulBasis: 'CONSENT',
        consentExpiresAt: '2026-12-31T23:00:00Z',
        tags: [{ name: 'personal-data' }],
      },
      {
        name: 'statistics-office/regional_indicators',
        kind: 'FILE',
        uri: 'https://open-data.statistics.example/regional_indicators.csv',
        description: 'Unemployment and income by region and quarter.',
        owner: 'credit-risk-data-team',
        jurisdiction: 'DE',
        license: 'CC-BY-4.0',
        lawfulBasis: 'NOT_PERSONAL_DATA',
        tags: [{ name: 'open-data' }],
      },
    ],
  },
  {
    at: '2025-09-02T09:00:00Z',
    mutation: 'registerTransformations',
    input: [
      job('snapshot-loan-applications', 'Copies loan applications as of the end of a quarter.', 'core-banking-team'),
      job('snapshot-bureau-scores', 'Copies bureau scores as of the end of a quarter.', 'credit-risk-data-team'),
      job('snapshot-transactions', 'Aggregates booked transactions by account and day.', 'core-banking-team'),
      job('snapshot-contacts', 'Copies contacts as of the end of a quarter.', 'marketing-data-team'),
      job(
        'build-credit-features',
        'Joins applications, scores and indicators into training and holdout sets.',
        'credit-risk-data-team',
      ),
      job(
        'build-churn-features',
        'Joins transactions and contacts into training and holdout sets.',
        'marketing-data-team',
      ),
      job('build-transaction-sequences', 'Cuts transactions into sequences for the encoder.', 'ml-platform-team'),
    ],
  },
];

function job(name: string, description: string, owner: string) {
  return {
    namespace: AIRFLOW,
    name,
    description,
    owner,
    codeRevision: { repository: REPOSITORIES.pipelines, commit: commitOf('pipelines/2025-09'), dirty: false },
    tags: [{ name: 'scheduler', value: 'airflow' }],
  };
}
