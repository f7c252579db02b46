import { readFile } from 'node:fs/promises';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import { createGateway } from '../../gateway/main.ts';
import type { Gateway, Subgraph } from '../../gateway/main.ts';
import { openPlayground } from '../../portal/bundle/routes.ts';
import type { Config } from '../../subgraphs/kernel/config/config.ts';
import type { Clock } from '../../subgraphs/kernel/time/clock.ts';
import { Closing } from './closing.ts';
import { openFollowers, openSubgraphs } from './databases.ts';
import type { OpeningContext } from './databases.ts';
import { createLogger } from './log.ts';
import { ensurePortFree, explainListenFailure } from '../../subgraphs/kernel/process/port.ts';
import { requireElsewhere } from './config.ts';
import { FOLLOWERS, SUBGRAPHS } from './subgraphs.ts';
import type { OpenFollower, OpenSubgraph } from './subgraphs.ts';

/** How a launch differs from the usual one. */
export interface LaunchOptions {
  /** Told what is being done, a line at a time. */
  progress?: (line: string) => void;
  /** Aborted, the launch stops at the next step and undoes what it has done. */
  signal?: AbortSignal;
  /** The subgraphs, by the names that the supergraph was composed under. */
  subgraphs?: Readonly<Record<string, OpenSubgraph>>;
  /** Those that follow them. */
  followers?: Readonly<Record<string, OpenFollower>>;
  supergraphSdl?: string;
  /** Where recorded time comes from; the database's clock unless told. For loading the demo's story only. */
  clock?: Clock;
  /** Whether the gateway serves the playground, which may have to be bundled first. Not unless told. */
  playground?: boolean;
  /** Runs when the gateway can answer but is not yet open to others, for instance to load demo data. */
  prepare?: (pedigree: { fetch: Gateway['fetch'] }, progress: (line: string) => void) => Promise<void>;
}

/** Pedigree, answering. */
export interface Pedigree {
  /** The GraphQL endpoint. */
  readonly url: string;
  readonly planner: Gateway['planner'];
  /** Settles, with the reason, when something that Pedigree cannot do without has ended by itself. */
  readonly broken: Promise<string>;
  /** Finishes the requests under way, closes the subgraphs, then ends PostgreSQL. Repeatable. */
  stop(): Promise<void>;
}

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** Starts everything on this machine: PostgreSQL unless one is given, the subgraphs that run here, the gateway. */
export async function launch(config: Config, options: LaunchOptions = {}): Promise<Pedigree> {
  requireElsewhere(config);
  await ensurePortFree(config.port, config.host);
  const context = openingContext(config, options);
  try {
    return await launchAll(context, options);
  } catch (error) {
    await context.closing.close(closingFailure(context));
    throw error;
  }
}

/** Brings every database up to this code, and leaves nothing running. */
export async function migrateAll(config: Config, options: LaunchOptions = {}): Promise<void> {
  const context = openingContext(config, options);
  try {
    await openSubgraphs(context);
  } finally {
    await context.closing.close(closingFailure(context));
  }
}

function openingContext(config: Config, options: LaunchOptions): OpeningContext {
  return {
    config,
    subgraphs: options.subgraphs ?? SUBGRAPHS,
    followers: options.followers ?? FOLLOWERS,
    progress: options.progress ?? (() => undefined),
    logger: createLogger(config.logLevel),
    closing: new Closing(),
    clock: options.clock,
    signal: options.signal,
  };
}

async function launchAll(context: OpeningContext, options: LaunchOptions): Promise<Pedigree> {
  const { config, closing, progress, signal } = context;
  // Begun at once, beside the databases: bundling takes seconds, for which nothing else waits.
  const playground = options.playground ? await openPlayground(progress) : undefined;
  if (playground) closing.add('the playground', () => playground.stop());
  const { running, postgres } = await openSubgraphs(context);
  signal?.throwIfAborted();
  const followers = await openFollowers(running, context);
  progress('Starting the gateway…');
  const here = [...running, ...followers].map((subgraph) => [subgraph.name, subgraph] as const);
  const subgraphs = { ...remotes(config), ...Object.fromEntries(here) };
  const { routes, sweeper } = createDocumentIntake({
    subgraphs,
    logger: context.logger,
    silenceMilliseconds: config.subgraphSilenceMs,
  });
  const gateway = await createGateway({
    supergraphSdl: options.supergraphSdl ?? (await readFile(SUPERGRAPH, 'utf8')),
    subgraphs,
    routes: [...routes, ...(playground?.routes ?? [])],
    limits: gatewayLimits(config),
    logger: context.logger,
  });
  closing.add('the gateway', () => gateway.stop());
  closing.add('the sweeper of unfinished documents', () => sweeper.stop());
  signal?.throwIfAborted();
  await options.prepare?.({ fetch: (request) => gateway.fetch(request) }, progress);
  signal?.throwIfAborted();
  const { url } = await gateway.listen(config.port, config.host, config.trustedHosts).catch((error: unknown) => {
    throw explainListenFailure(error, config.port, config.host);
  });
  sweeper.start();
  let stopping = false;
  const broken = postgres?.ended.then(() => (stopping ? never<string>() : 'PostgreSQL has ended by itself.'));
  return {
    url: `${url}/graphql`,
    planner: gateway.planner,
    broken: broken ?? never<string>(),
    stop: () => {
      stopping = true;
      return closing.close(closingFailure(context));
    },
  };
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}

function remotes(config: Config): Record<string, Subgraph> {
  const remote = Object.entries(config.subgraphs).flatMap(([name, { url }]) =>
    url === undefined ? [] : [[name, { url }] as const],
  );
  return Object.fromEntries(remote);
}

/** Limits that are set; the gateway has its own defaults for the others. */
function gatewayLimits(config: Config) {
  const limits = {
    ...config.limits,
    fetchMilliseconds: config.subgraphTimeoutMs,
    silenceMilliseconds: config.subgraphSilenceMs,
    drainMilliseconds: config.drainTimeoutMs,
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

function closingFailure(context: OpeningContext) {
  return (what: string, error: unknown) => {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.logger.error(`Closing ${what} failed.`, { cause });
  };
}
