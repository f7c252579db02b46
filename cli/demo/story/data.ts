import { commitOf, digestOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';
import { COLUMNS, columnLineage, statistics } from './columns.ts';
import { AIRFLOW, REPOSITORIES } from './organisation.ts';

export const RAW = 's3://lake-raw';
export const FEATURES = 's3://lake-features';

/** A quarter whose end the data was copied at. */
export interface Quarter {
  readonly version: '2025-q3' | '2025-q4' | '2026-q1';
  /** Day on which it was copied and the features were built. */
  readonly day: string;
  /** Rows of the loan applications of the quarter's snapshot; the other sizes follow from it. */
  readonly applications: number;
}

export const QUARTERS: readonly Quarter[] = [
  { version: '2025-q3', day: '2025-10-02', applications: 412_806 },
  { version: '2025-q4', day: '2026-01-05', applications: 431_977 },
  { version: '2026-q1', day: '2026-04-02', applications: 448_120 },
];

/** What is copied from a source each quarter. */
const SNAPSHOTS = [
  { name: 'loan_applications', source: 'core-banking/loan_applications', job: 'snapshot-loan-applications', share: 1 },
  { name: 'bureau_scores', source: 'credit-bureau/scores', job: 'snapshot-bureau-scores', share: 0.93 },
  { name: 'transactions', source: 'core-banking/transactions', job: 'snapshot-transactions', share: 61 },
  { name: 'contacts', source: 'crm/contacts', job: 'snapshot-contacts', share: 2.4 },
] as const;

type SnapshotName = (typeof SNAPSHOTS)[number]['name'];

/** What is built from the copies: a job, its inputs, further sources that it reads directly, and its outputs. */
const BUILDS = [
  {
    job: 'build-credit-features',
    from: ['loan_applications', 'bureau_scores'],
    sources: ['core-banking/loan_applications', 'statistics-office/regional_indicators'],
    outputs: [
      { name: 'credit/training', share: 0.8 },
      { name: 'credit/holdout', share: 0.2 },
    ],
  },
  {
    job: 'build-churn-features',
    from: ['transactions', 'contacts'],
    sources: ['crm/contacts'],
    outputs: [
      { name: 'churn/training', share: 0.7 },
      { name: 'churn/holdout', share: 0.15 },
    ],
  },
  {
    job: 'build-transaction-sequences',
    from: ['transactions'],
    sources: ['core-banking/transactions'],
    outputs: [
      { name: 'sequences/pretraining', share: 44 },
      { name: 'sequences/holdout', share: 5 },
    ],
  },
] as const satisfies readonly {
  job: string;
  from: readonly SnapshotName[];
  sources: readonly string[];
  outputs: readonly { name: string; share: number }[];
}[];

/** The data of every quarter, copied at two and built at four in the morning. */
export const DATA: readonly DemoStep[] = [
  { at: '2025-09-02T10:00:00Z', mutation: 'registerDatasets', input: datasets() },
  ...QUARTERS.flatMap((quarter): DemoStep[] => [
    { at: `${quarter.day}T01:00:00Z`, mutation: 'updateTransformations', input: releases(quarter) },
    { at: `${quarter.day}T02:30:00Z`, mutation: 'registerDatasetVersions', input: snapshots(quarter) },
    { at: `${quarter.day}T02:31:00Z`, mutation: 'registerTransformationRuns', input: snapshotRuns(quarter) },
    { at: `${quarter.day}T05:00:00Z`, mutation: 'registerDatasetVersions', input: built(quarter) },
    { at: `${quarter.day}T05:01:00Z`, mutation: 'registerTransformationRuns', input: buildRuns(quarter) },
  ]),
];

function datasets(): object[] {
  const raw = SNAPSHOTS.map(({ name }) => ({
    namespace: RAW,
    name,
    description: `Quarterly copies of ${name.replace('_', ' ')}.`,
    owner: name === 'contacts' ? 'marketing-data-team' : 'credit-risk-data-team',
    sensitivity: 'RESTRICTED',
    tags: [{ name: 'layer', value: 'raw' }],
  }));
  const features = BUILDS.flatMap(({ job, outputs }) =>
    outputs.map(({ name }) => ({
      namespace: FEATURES,
      name,
      description: `Features as ${job} builds them.`,
      owner: job === 'build-churn-features' ? 'marketing-data-team' : 'credit-risk-data-team',
      sensitivity: 'CONFIDENTIAL',
      tags: [{ name: 'layer', value: 'features' }],
    })),
  );
  return [...raw, ...features];
}

/** The pipelines are released before each quarter's runs. */
function releases({ version }: Quarter): object[] {
  return [...SNAPSHOTS, ...BUILDS].map(({ job }) => {
    return { namespace: AIRFLOW, name: job, codeRevision: pipelines(version), reason: `Release for ${version}.` };
  });
}

function pipelines(version: Quarter['version']): object {
  return { repository: REPOSITORIES.pipelines, commit: commitOf(`pipelines/${version}`), dirty: false };
}

function snapshots({ version, day, applications }: Quarter): object[] {
  return SNAPSHOTS.map(({ name, source, job, share }) => ({
    namespace: RAW,
    name,
    version,
    digest: digestOf(`dataset/${name}/${version}`),
    createdAt: `${day}T02:25:00Z`,
    rowCount: Math.round(applications * share),
    sizeBytes: Math.round(applications * share * 312),
    columns: COLUMNS[name],
    sources: [source],
    producedBy: { namespace: AIRFLOW, name: job, runId: `scheduled__${day}` },
  }));
}

function snapshotRuns({ version, day }: Quarter): object[] {
  return SNAPSHOTS.map(({ name, job }) => ({
    ...runOf(job, version, day, 2),
    outputs: [{ namespace: RAW, name, version }],
  }));
}

function built({ version, day, applications }: Quarter): object[] {
  return BUILDS.flatMap(({ job, from, sources, outputs }) =>
    outputs.map(({ name, share }) => ({
      namespace: FEATURES,
      name,
      version,
      digest: digestOf(`dataset/${name}/${version}`),
      createdAt: `${day}T04:55:00Z`,
      rowCount: Math.round(applications * share),
      sizeBytes: Math.round(applications * share * 208),
      columns: COLUMNS[name],
      statistics: statistics(name, Math.round(applications * share)),
      sources: [...sources],
      derivedFrom: from.map((input) => ({ namespace: RAW, name: input, version })),
      columnLineage: columnLineage(name, RAW, version),
      producedBy: { namespace: AIRFLOW, name: job, runId: `scheduled__${day}` },
    })),
  );
}

function buildRuns({ version, day }: Quarter): object[] {
  return BUILDS.map(({ job, from, outputs }) => ({
    ...runOf(job, version, day, 4),
    inputs: from.map((name) => ({ namespace: RAW, name, version })),
    outputs: outputs.map(({ name }) => ({ namespace: FEATURES, name, version })),
  }));
}

function runOf(job: string, version: Quarter['version'], day: string, hour: number): object {
  return {
    namespace: AIRFLOW,
    name: job,
    runId: `scheduled__${day}`,
    status: 'FINISHED',
    startedAt: `${day}T0${hour}:00:00Z`,
    endedAt: `${day}T0${hour}:55:00Z`,
    codeRevision: pipelines(version),
    parameters: [{ name: 'quarter', value: version }],
  };
}
