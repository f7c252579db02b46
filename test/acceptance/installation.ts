import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { loadDemo, type DemoTarget } from '../../cli/demo/load.ts';
import { recordedBy } from '../../cli/launcher/demo.ts';
import { createGateway } from '../../gateway/main.ts';
import type { FetchEvent } from '../../gateway/main.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { createEnvironmentsSubgraph } from '../../subgraphs/environments/main.ts';
import { recordStatements } from '../../subgraphs/kernel/database/index.ts';
import type { SqlStatement } from '../../subgraphs/kernel/database/index.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import type { OpenSubgraph } from '../../subgraphs/kernel/server/open.ts';
import { StoryClock } from '../../subgraphs/kernel/time/story-clock.ts';
import { createLineageSubgraph } from '../../subgraphs/lineage/main.ts';
import { createModelsSubgraph } from '../../subgraphs/models/main.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);
const OPERATIONS = new URL('../../../shared/acceptance/', import.meta.url);

const OPEN = [createModelsSubgraph, createDatasetsSubgraph, createEnvironmentsSubgraph, createComplianceSubgraph];

export type Variables = Readonly<Record<string, unknown>>;

/** What one question cost. */
export interface Measured {
  // Answers are read as they come.
  readonly data: any;
  readonly statements: readonly SqlStatement[];
  readonly fetches: readonly FetchEvent[];
}

/** All subgraphs under a gateway in this process, on a database of their own. */
export interface Installation {
  /** The subgraphs by name, for further gateways over them. */
  readonly subgraphs: Readonly<Record<string, RunningSubgraph>>;
  readonly clock: StoryClock;
  /** Asks through the gateway; the answer may have errors. */
  ask(query: string, variables?: Variables): Promise<ExecutionResult>;
  /** Asks and expects no errors; tells the statements and fetches that it took. */
  measure(query: string, variables?: Variables): Promise<Measured>;
  /** What the demo story is told to. */
  readonly demo: DemoTarget;
  readonly database: TestDatabase;
  /** The subgraphs that record something, by name, with their change feeds. */
  readonly feeds: Readonly<Record<string, OpenSubgraph>>;
  /** Tells the demo story. */
  loadDemo(): ReturnType<typeof loadDemo>;
  stop(): Promise<void>;
}

/** Starts an empty installation, in which lineage looks at the feeds now and then when nobody asks. */
export async function openInstallation({ interval = 60_000 } = {}): Promise<Installation> {
  const database = await createTestDatabase(['models', 'datasets', 'environments', 'compliance']);
  const clock = new StoryClock();
  const faults: unknown[] = [];
  const log = ({ error }: { error: unknown }) => void faults.push(error);
  const subgraphs = await Promise.all(OPEN.map((open) => open({ databaseUrl: database.url, clock, log })));
  const feeds = Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const lineage = await createLineageSubgraph({ feeds, log, interval });
  const byName = { ...feeds, lineage };
  const fetches: FetchEvent[] = [];
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs: byName,
    onFetch: (event) => void fetches.push(event),
  });
  const ask = async (query: string, variables: Variables = {}): Promise<ExecutionResult> => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await gateway.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    return (await response.json()) as ExecutionResult;
  };
  const lags = async (): Promise<boolean> => {
    const { data } = await ask('{ search(text: "credit", first: 1) { truncatedBy } }');
    return (data as { search: { truncatedBy: string[] } }).search.truncatedBy.length > 0;
  };
  const names = subgraphs.map(({ name }) => name);
  const demo: DemoTarget = {
    clock,
    ask: (query, variables) => ask(query, variables),
    recorded: recordedBy(names, subgraphs),
  };
  return {
    subgraphs: byName,
    clock,
    ask,
    demo,
    database,
    feeds,
    async stop() {
      await gateway.stop();
      await lineage.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
    async measure(query, variables) {
      fetches.length = 0;
      faults.length = 0;
      using recorder = recordStatements();
      const { data, errors } = await ask(query, variables);
      assert.equal(errors, undefined, `${JSON.stringify(errors)} ${String(faults.at(0))}`);
      return { data, statements: [...recorder.statements], fetches: [...fetches] };
    },
    async loadDemo() {
      const told = await loadDemo(demo);
      // On a busy machine, to read so much takes longer than a question waits.
      while (await lags()) continue;
      return told;
    },
  };
}

/** An acceptance operation with its variables, unchanged; null where this checkout has none beside it. */
export function acceptanceOperation(name: string): { query: string; variables: Variables } | null {
  const query = new URL(`${name}.graphql`, OPERATIONS);
  if (!existsSync(query)) return null;
  return {
    query: readFileSync(query, 'utf8'),
    variables: JSON.parse(readFileSync(new URL(`${name}.json`, OPERATIONS), 'utf8')) as Variables,
  };
}

/** How many statements each subgraph sent. */
export function bySubgraph(events: readonly { subgraph: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { subgraph } of events) counts[subgraph] = (counts[subgraph] ?? 0) + 1;
  return counts;
}

/** Paths of what is null and of lists that are empty in an answer. */
export function gaps(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value) && value.length === 0) return [`${path}[]`];
  return Object.entries(value).flatMap(([name, entry]) => gaps(entry, `${path}.${name}`));
}
