import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { MUTATIONS } from '../../cli/demo/steps.ts';
import type { BulkMutation } from '../../cli/demo/steps.ts';
import type { Installation } from './installation.ts';

const MODEL = 'wide';
const digest = (label: string) => `sha256:${createHash('sha256').update(label).digest('hex')}`;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How long each list of a version's lineage is. */
export interface Widths {
  readonly authors: number;
  readonly artifacts: number;
  readonly aliases: number;
  readonly parents: number;
  readonly parameters: number;
  readonly metrics: number;
  readonly steps: number;
  readonly inputs: number;
  readonly columns: number;
  readonly sources: number;
  readonly rawInputs: number;
  readonly rawSources: number;
  readonly evaluations: number;
  readonly evaluationMetrics: number;
  readonly slices: number;
  readonly deployments: number;
  readonly packages: number;
}

/** Registers a version whose lists are that long, each entry with what it leads to of its own. */
export async function registerWideVersion(
  { ask }: Pick<Installation, 'ask'>,
  version: string,
  widths: Widths,
): Promise<object> {
  const tell = async (mutation: BulkMutation, input: object[]): Promise<void> => {
    const query = `mutation ($input: [${MUTATIONS[mutation]}!]!) { done: ${mutation}(input: $input) { userErrors { field message } } }`;
    assert.deepEqual(await ask(query, { input }), { data: { done: { userErrors: [] } } });
  };
  for (const [mutation, input] of data(version, widths)) await tell(mutation, input);
  for (const [mutation, input] of ownFacts(version, widths)) await tell(mutation, input);
  const packages = `mutation ($input: RegisterImageInventoryInput!) { done: registerImageInventory(input: $input) { userErrors { field message } } }`;
  for (const image of many(widths.deployments, (index) => digest(`${version}/serve/${index}`))) {
    const purls = many(widths.packages, (index) => `pkg:pypi/package-${index}@1.0.0`);
    assert.deepEqual(await ask(packages, { input: { image, packages: purls } }), {
      data: { done: { userErrors: [] } },
    });
  }
  return { model: MODEL, version };
}

type Told = [BulkMutation, object[]];

function features(version: string, index: number) {
  return { namespace: 's3://wide', name: `features-${index}`, version };
}

function raw(version: string, index: number, input: number) {
  return { namespace: 's3://wide', name: `raw-${index}-${input}`, version };
}

function data(version: string, widths: Widths): Told[] {
  const sources = many(Math.max(widths.sources, widths.rawSources), (index) => `wide/source-${index}`);
  const job = {
    namespace: 'airflow://wide',
    codeRevision: { repository: 'https://git.example/wide', commit: 'c0ffee', dirty: false },
  };
  const jobs = many(widths.inputs, (index) => ({ ...job, name: `job-${index}` }));
  const columns = many(widths.columns, (index) => ({ name: `c${index}`, type: 'double', sensitivity: 'INTERNAL' }));
  const named = (key: { namespace: string; name: string }) => ({
    namespace: key.namespace,
    name: key.name,
    owner: 'data-team',
    sensitivity: 'INTERNAL',
  });
  return [
    [
      'registerDataSources',
      sources.map((name) => ({
        name,
        kind: 'TABLE',
        uri: `postgresql://${name}`,
        license: 'CC0-1.0',
        lawfulBasis: 'CONTRACT',
      })),
    ],
    ['registerTransformations', jobs],
    ['registerDatasets', many(widths.inputs, (index) => named(features(version, index)))],
    [
      'registerDatasetVersions',
      many(widths.inputs * widths.rawInputs, (index) => {
        const key = raw(version, index % widths.inputs, Math.floor(index / widths.inputs));
        return { ...key, digest: digest(JSON.stringify(key)), sources: sources.slice(0, widths.rawSources) };
      }),
    ],
    [
      'registerDatasetVersions',
      many(widths.inputs, (index) => {
        const key = features(version, index);
        const producedBy = { namespace: job.namespace, name: `job-${index}`, runId: version };
        return {
          ...key,
          digest: digest(JSON.stringify(key)),
          rowCount: index,
          columns,
          sources: sources.slice(0, widths.sources),
          producedBy,
        };
      }),
    ],
    [
      'registerTransformationRuns',
      jobs.map(({ namespace, name }, index) => {
        return {
          namespace,
          name,
          runId: version,
          inputs: many(widths.rawInputs, (input) => raw(version, index, input)),
        };
      }),
    ],
  ];
}

function ownFacts(version: string, widths: Widths): Told[] {
  const key = { model: MODEL, version };
  const codeRevision = { repository: 'https://git.example/wide', commit: 'c0ffee', dirty: false };
  const parent = (index: number) => ({ model: `wide-parent-${index}`, version: '1.0.0' });
  const image = (index: number) => digest(`${version}/serve/${index}`);
  const train = digest(`${version}/train`);
  return [
    [
      'registerModels',
      [MODEL, ...many(widths.parents, (index) => parent(index).model)].map((name) => ({
        name,
        owner: 'team',
        purpose: 'Test.',
      })),
    ],
    ['registerModelVersions', many(widths.parents, parent)],
    ['registerRuns', [{ ...runOf(version, widths), imageDigest: train }]],
    [
      'registerModelVersions',
      [
        {
          ...key,
          authors: many(widths.authors, (index) => `author-${index}`),
          createdAt: '2026-01-01T00:00:00Z',
          description: 'Wide.',
          codeRevision,
          run: { runId: version },
          artifacts: many(widths.artifacts, (index) => ({
            uri: `s3://wide/${index}`,
            digest: digest(String(index)),
            sizeBytes: index,
          })),
          parents: many(widths.parents, (index) => ({ modelVersion: parent(index), relation: 'FINE_TUNING' })),
        },
      ],
    ],
    ['setModelAliases', many(widths.aliases, (index) => ({ model: MODEL, alias: `${version}-${index}`, version }))],
    ['registerEvaluations', many(widths.evaluations, (index) => evaluationOf(key, version, index, widths))],
    [
      'registerContainerImages',
      [train, ...many(widths.deployments, image)].map((of, index) => {
        const repositories = [`registry.example/wide-${index}`];
        return { digest: of, repositories, configDigest: digest(`config ${of}`), baseImageDigest: digest('wide/base') };
      }),
    ],
    [
      'registerDeployments',
      many(widths.deployments, (index) => ({
        environment: 'production',
        name: `wide-${index}`,
        rollout: version,
        modelVersion: key,
        imageDigest: image(index),
        state: 'LIVE',
        validFrom: '2026-01-02T00:00:00Z',
      })),
    ],
    ['setGovernanceStates', [{ modelVersion: key, state: 'IN_REVIEW', reason: 'Test.' }]],
    ['setRiskTiers', [{ modelVersion: key, riskTier: 'HIGH', reason: 'Test.' }]],
  ];
}

function runOf(version: string, widths: Widths): object {
  return {
    runId: version,
    status: 'FINISHED',
    startedAt: '2026-01-01T00:00:00Z',
    endedAt: '2026-01-01T01:00:00Z',
    seed: 1,
    parameters: many(widths.parameters, (index) => ({ name: `p${index}`, value: '1' })),
    metrics: many(widths.metrics, (index) => ({ name: `m${index}`, value: 1, step: 1 })),
    steps: many(widths.steps, (index) => ({ kind: 'OTHER', name: `step-${index}` })),
    inputs: many(widths.inputs, (index) => ({ role: 'TRAINING', datasetVersion: features(version, index) })),
  };
}

function evaluationOf(modelVersion: object, version: string, index: number, widths: Widths): object {
  return {
    modelVersion,
    name: `evaluation-${String(index).padStart(3, '0')}`,
    kind: 'FAIRNESS',
    datasetVersion: features(version, index % widths.inputs),
    metrics: many(widths.evaluationMetrics, (of) => ({
      name: `m${of}`,
      value: 0,
      baseline: 0,
      threshold: 1,
      comparison: 'AT_MOST',
    })),
    slices: many(widths.slices, (of) => ({
      attribute: 'region',
      group: `g${of}`,
      metric: 'selection_rate',
      value: 0.5,
      sampleSize: 10,
    })),
  };
}
