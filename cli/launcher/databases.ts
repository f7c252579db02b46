import type { ChangeFeed } from '../../subgraphs/kernel/ledger/feed.ts';
import type { Config } from '../../subgraphs/kernel/config/config.ts';
import type { GatewayLogger } from '../../gateway/main.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import type { Clock } from '../../subgraphs/kernel/time/clock.ts';
import type { Closing } from './closing.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { faultLog } from './log.ts';
import { openRemoteFeed } from './subgraphs.ts';
import type { OpenFollower, OpenSubgraph, Subgraph } from './subgraphs.ts';

/** What opening the subgraphs needs. */
export interface OpeningContext {
  config: Config;
  subgraphs: Readonly<Record<string, OpenSubgraph>>;
  followers: Readonly<Record<string, OpenFollower>>;
  progress: (line: string) => void;
  logger: GatewayLogger;
  closing: Closing;
  clock?: Clock;
  signal?: AbortSignal;
}

/** The subgraphs that run in this process, and the PostgreSQL started for those that name none. */
export interface OpenSubgraphs {
  running: Subgraph[];
  postgres: EmbeddedPostgres | undefined;
}

/** Starts PostgreSQL where a subgraph needs ours, then opens, and so migrates, every subgraph of this process. */
export async function openSubgraphs(context: OpeningContext): Promise<OpenSubgraphs> {
  const { config, closing, progress, signal } = context;
  const local = Object.keys(context.subgraphs).filter((name) => config.subgraphs[name]?.url === undefined);
  const postgres = local.some((name) => config.subgraphs[name]?.databaseUrl === undefined)
    ? await startEmbeddedPostgres({ home: config.home, progress })
    : undefined;
  if (postgres !== undefined) closing.add('PostgreSQL', () => postgres.stop());
  signal?.throwIfAborted();
  if (local.length > 0) progress(`Opening ${local.join(', ')}…`);
  const opened = await Promise.allSettled(local.map((name) => openOne(name, postgres?.url, context)));
  const failed = opened.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return { running: opened.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])), postgres };
}

/** Opens the subgraphs of this process that follow the others, wherever those run. */
export async function openFollowers(running: readonly Subgraph[], context: OpeningContext): Promise<RunningSubgraph[]> {
  const { config, closing, progress, logger } = context;
  const local = Object.entries(context.followers).filter(([name]) => config.subgraphs[name]?.url === undefined);
  if (local.length === 0) return [];
  progress(`Opening ${local.map(([name]) => name).join(', ')}…`);
  const feeds = await Promise.all(
    Object.keys(context.subgraphs).map(async (name) => {
      const url = config.subgraphs[name]?.url;
      const here = running.find((subgraph) => subgraph.name === name);
      return [name, url === undefined ? (here as ChangeFeed) : await openRemoteFeed(name, url)] as const;
    }),
  );
  return Promise.all(
    local.map(async ([name, open]) => {
      const subgraph = await open({ feeds: Object.fromEntries(feeds), progress, log: faultLog(logger, name) });
      closing.add(`the subgraph ${name}`, () => subgraph.stop());
      return subgraph;
    }),
  );
}

async function openOne(name: string, ownUrl: string | undefined, context: OpeningContext): Promise<Subgraph> {
  const { config, subgraphs, logger, closing, clock, progress } = context;
  const databaseUrl = config.subgraphs[name]?.databaseUrl ?? ownUrl;
  const open = subgraphs[name];
  if (open === undefined || databaseUrl === undefined) throw new Error(`The subgraph ${name} is not complete.`);
  const { poolSize, statementTimeoutMs } = config.database;
  const subgraph = await open({
    databaseUrl,
    poolSize,
    statementTimeoutMs,
    clock,
    progress,
    log: faultLog(logger, name),
  });
  closing.add(`the subgraph ${name}`, () => subgraph.stop());
  return subgraph;
}
