import type { LogFault } from '../../subgraphs/kernel/server/format-error.ts';
import type { OpenSubgraph as WithFeed } from '../../subgraphs/kernel/server/open.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import type { Clock } from '../../subgraphs/kernel/time/clock.ts';

/** What the launcher tells a subgraph that it opens in this process. */
export interface OpenOptions {
  databaseUrl: string;
  poolSize: number;
  statementTimeoutMs: number;
  clock?: Clock;
  log: LogFault;
  progress: (line: string) => void;
}

/** A subgraph in this process; with its change feed, the demo story can be told to it. */
export type Subgraph = RunningSubgraph & Partial<Pick<WithFeed, 'changes'>>;

/** Opens a subgraph: its database, migrated, and its API. */
export type OpenSubgraph = (options: OpenOptions) => Promise<Subgraph>;

/** Every subgraph of the supergraph. Each is loaded only where it runs. */
export const SUBGRAPHS: Readonly<Record<string, OpenSubgraph>> = {
  compliance: async (options) => (await import('../../subgraphs/compliance/main.ts')).createComplianceSubgraph(options),
  datasets: async (options) => (await import('../../subgraphs/datasets/main.ts')).createDatasetsSubgraph(options),
  environments: async (options) =>
    (await import('../../subgraphs/environments/main.ts')).createEnvironmentsSubgraph(options),
  models: async (options) => (await import('../../subgraphs/models/main.ts')).createModelsSubgraph(options),
};
