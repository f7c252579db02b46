import type { ChangeFeed } from '../../subgraphs/kernel/ledger/feed.ts';
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

/** A subgraph in this process; with its change feed, the demo story can be told to it and others can follow it. */
export type Subgraph = RunningSubgraph & Partial<Pick<WithFeed, 'changes' | 'changesAt' | 'recorded'>>;

/** Opens a subgraph: its database, migrated, and its API. */
export type OpenSubgraph = (options: OpenOptions) => Promise<Subgraph>;

/** What the launcher tells a subgraph that has no data but what it reads of others. */
export interface FollowOptions {
  /** The change feeds of the others, by name. */
  feeds: Readonly<Record<string, ChangeFeed>>;
  progress: (line: string) => void;
  log: LogFault;
}

/** Opens a subgraph that follows the others. */
export type OpenFollower = (options: FollowOptions) => Promise<RunningSubgraph>;

/** The subgraphs that follow the others. */
export const FOLLOWERS: Readonly<Record<string, OpenFollower>> = {
  lineage: async (options) => (await import('../../subgraphs/lineage/main.ts')).createLineageSubgraph(options),
};

/** The feed of a subgraph that runs elsewhere. */
export async function openRemoteFeed(name: string, url: string): Promise<ChangeFeed> {
  return (await import('../../subgraphs/lineage/main.ts')).remoteFeed(name, url);
}

/** Every subgraph that keeps data. Each is loaded only where it runs. */
export const SUBGRAPHS: Readonly<Record<string, OpenSubgraph>> = {
  compliance: async (options) => (await import('../../subgraphs/compliance/main.ts')).createComplianceSubgraph(options),
  datasets: async (options) => (await import('../../subgraphs/datasets/main.ts')).createDatasetsSubgraph(options),
  environments: async (options) =>
    (await import('../../subgraphs/environments/main.ts')).createEnvironmentsSubgraph(options),
  models: async (options) => (await import('../../subgraphs/models/main.ts')).createModelsSubgraph(options),
};
