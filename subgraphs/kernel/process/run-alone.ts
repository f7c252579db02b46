import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import type { SubgraphOptions } from '../server/open.ts';
import type { RunningSubgraph } from '../server/subgraph.ts';
import { explain } from './explain.ts';
import { ensurePortFree, explainListenFailure } from './port.ts';
import { StartFailure } from './start-failure.ts';
import { onStopSignal } from './stop-signal.ts';

/** Milliseconds between looks whether it is ready. */
const LOOK_MS = 50;

type Progress = (line: string) => void;

/** Opens a subgraph by the configuration of this process. */
type Open = (config: Config, progress: Progress) => Promise<RunningSubgraph>;

/** Runs one subgraph that keeps data, on its database, as a process of its own. */
export function runOnDatabase(
  name: string,
  open: (options: SubgraphOptions) => Promise<RunningSubgraph>,
): Promise<void> {
  return runAlone([name], async ({ database, subgraphs }, progress) => {
    const databaseUrl = subgraphs[name]?.databaseUrl;
    if (databaseUrl === undefined) {
      throw new StartFailure(
        'DATABASE_URL is not set: a subgraph on its own needs a PostgreSQL database.',
        'Set it: DATABASE_URL=postgres://user:password@host:port/database.',
      );
    }
    progress(`Opening the database of ${name}…`);
    const { poolSize, statementTimeoutMs } = database;
    return open({ databaseUrl, poolSize, statementTimeoutMs, progress });
  });
}

/**
 * Runs one subgraph as a process of its own, as its `main.ts` does when it is what Node was started with. Standard
 * output gets one line with the URL, standard error the progress. A first signal drains requests, a second ends at once.
 * @param configured names of the subgraphs whose places it must know
 */
export async function runAlone(configured: readonly string[], open: Open): Promise<void> {
  const stop = onStopSignal(() => progress('Stopping…'));
  try {
    const { subgraph, url } = await openAlone(readConfig(configured), open);
    if (await becomesReady(subgraph, stop)) process.stdout.write(`Subgraph ${subgraph.name} is ready at ${url}\n`);
    await stop;
    await subgraph.stop();
    progress('Stopped.');
  } catch (error) {
    progress(explain(error));
    process.exitCode = 1;
  }
}

/** Waits until it can serve in full, answering as far as it can meanwhile; false when a stop came first. */
async function becomesReady(subgraph: RunningSubgraph, stop: Promise<undefined>): Promise<boolean> {
  let stopped = false;
  void stop.then(() => (stopped = true));
  while (!stopped && !(await subgraph.isReady())) await pause(LOOK_MS);
  return !stopped;
}

async function openAlone(config: Config, open: Open): Promise<{ subgraph: RunningSubgraph; url: string }> {
  const { port, host, trustedHosts, drainTimeoutMs, limits } = config;
  await ensurePortFree(port, host);
  const subgraph = await open(config, progress);
  try {
    const options = { trustedHosts, drainMilliseconds: drainTimeoutMs, limits };
    return { subgraph, url: (await subgraph.listen(port, host, options)).url };
  } catch (error) {
    await subgraph.stop();
    throw explainListenFailure(error, port, host);
  }
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
