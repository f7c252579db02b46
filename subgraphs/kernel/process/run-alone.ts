import { readConfig } from '../config/config.ts';
import type { OpenSubgraph, SubgraphOptions } from '../server/open.ts';
import { explain } from './explain.ts';
import { ensurePortFree, explainListenFailure } from './port.ts';
import { StartFailure } from './start-failure.ts';
import { onStopSignal } from './stop-signal.ts';

type Open = (options: SubgraphOptions) => Promise<OpenSubgraph>;

/**
 * Runs one subgraph as a process of its own, as its `main.ts` does when it is what Node was started with. Standard
 * output gets one line with the URL, standard error the progress. A first signal drains requests, a second ends at once.
 */
export async function runAlone(name: string, open: Open): Promise<void> {
  const stop = onStopSignal(() => progress('Stopping…'));
  try {
    const { subgraph, url } = await openAlone(name, open);
    process.stdout.write(`Subgraph ${name} is ready at ${url}\n`);
    await stop;
    await subgraph.stop();
    progress('Stopped.');
  } catch (error) {
    progress(explain(error));
    process.exitCode = 1;
  }
}

async function openAlone(name: string, open: Open): Promise<{ subgraph: OpenSubgraph; url: string }> {
  const { port, host, trustedHosts, drainTimeoutMs, database, subgraphs } = readConfig([name]);
  const databaseUrl = subgraphs[name]?.databaseUrl;
  if (databaseUrl === undefined) {
    throw new StartFailure(
      'DATABASE_URL is not set: a subgraph on its own needs a PostgreSQL database.',
      'Set it: DATABASE_URL=postgres://user:password@host:port/database.',
    );
  }
  await ensurePortFree(port, host);
  progress(`Opening the database of ${name}…`);
  const { poolSize, statementTimeoutMs } = database;
  const subgraph = await open({ databaseUrl, poolSize, statementTimeoutMs, progress });
  try {
    const options = { trustedHosts, drainMilliseconds: drainTimeoutMs };
    return { subgraph, url: (await subgraph.listen(port, host, options)).url };
  } catch (error) {
    await subgraph.stop();
    throw explainListenFailure(error, port, host);
  }
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
