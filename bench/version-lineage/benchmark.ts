import { readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { registerWideVersion } from '../../test/acceptance/wide-version.ts';
import type { Widths } from '../../test/acceptance/wide-version.ts';
import { apolloGateway } from '../contestants/apollo-gateway.ts';
import { mergedSchema } from '../contestants/merged-schema.ts';
import { pedigreeInProcess } from '../contestants/pedigree-in-process.ts';
import { pedigreeOverHttp } from '../contestants/pedigree-over-http.ts';
import type { Benchmark } from '../harness/benchmark.ts';
import type { Contestant } from '../harness/contestant.ts';

const IN_PROCESS = 'Pedigree, one process';
const OVER_HTTP = 'Pedigree over HTTP';
const APOLLO = 'Apollo Gateway over HTTP';
const MERGED = 'One merged schema';
const IN_PROCESS_BEFORE = `${IN_PROCESS}, before`;
const OVER_HTTP_BEFORE = `${OVER_HTTP}, before`;

/** A version such as training jobs record: some inputs and evaluations, tens of columns, parameters and packages. */
const WIDTHS: Widths = {
  authors: 2,
  artifacts: 2,
  aliases: 1,
  parents: 1,
  parameters: 12,
  metrics: 8,
  steps: 4,
  inputs: 2,
  columns: 12,
  sources: 2,
  rawInputs: 2,
  rawSources: 1,
  evaluations: 3,
  evaluationMetrics: 3,
  slices: 4,
  deployments: 2,
  packages: 20,
};

const OPERATION = readFileSync(new URL('operation.graphql', import.meta.url), 'utf8');

export interface VersionLineageOptions {
  readonly versions: number;
  /** Another checkout that takes part beside this one, to see what a change brings. */
  readonly before?: string;
}

/** The lineage of a whole model version, over four subgraphs, of another version with each request. */
export function versionLineage({ versions, before }: VersionLineageOptions): Benchmark {
  const earlier = [
    { name: IN_PROCESS_BEFORE, enter: pedigreeInProcess(IN_PROCESS_BEFORE, before) },
    { name: OVER_HTTP_BEFORE, enter: pedigreeOverHttp(OVER_HTTP_BEFORE, before) },
  ];
  return {
    title: 'version-lineage',
    description:
      'What a model version was made of and where it runs, in one request over four subgraphs: the question of ' +
      '[`operation.graphql`](../bench/version-lineage/operation.graphql). Every request asks about another version, and ' +
      'nobody joins equal requests. All contestants stand on the same PostgreSQL; the two over HTTP ask the same subgraph ' +
      'processes; the merged schema has the same resolvers on one Apollo Server, without any federation.',
    contestants: [
      { name: IN_PROCESS, enter: pedigreeInProcess(IN_PROCESS) },
      { name: OVER_HTTP, enter: pedigreeOverHttp(OVER_HTTP) },
      { name: APOLLO, enter: apolloGateway(APOLLO) },
      { name: MERGED, enter: mergedSchema(MERGED) },
      ...(before === undefined ? [] : earlier),
    ],
    ratios: [
      { of: IN_PROCESS, to: APOLLO, goal: 2 },
      { of: OVER_HTTP, to: APOLLO, goal: 1.2 },
      { of: IN_PROCESS, to: MERGED, goal: 0.5 },
      { of: IN_PROCESS, to: IN_PROCESS_BEFORE, goal: null },
      { of: OVER_HTTP, to: OVER_HTTP_BEFORE, goal: null },
    ],
    prepare: async (first, progress) => {
      const variables: Record<string, unknown>[] = [];
      for (let index = 0; index < versions; index += 1) {
        if (index % 25 === 0) progress(`Recording version ${index + 1} of ${versions}…`);
        const version = await registerWideVersion({ ask: asking(first) }, `1.0.${index}`, WIDTHS);
        variables.push({ ...version });
      }
      return variables.map((given) => ({ query: OPERATION, variables: given }));
    },
  };
}

function asking({ url }: Contestant) {
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as ExecutionResult;
  };
}
