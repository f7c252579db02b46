import type { Command } from 'commander';
import type { Pedigree } from '../launcher/compose.ts';
import { stopAsked } from '../launcher/stop-asked.ts';

const SETTINGS = `
Settings come from the environment; the most used are
  PORT           port of the gateway (4000)
  PEDIGREE_HOME  directory for the data (.pedigree)
  DATABASE_URL   a PostgreSQL to use instead of the embedded one
`;

/** Adds `pedigree start`. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start PostgreSQL, the subgraphs and the gateway on this machine, until Ctrl-C')
    .option('--demo', 'first record the demo story, if nothing is recorded yet')
    .addHelpText('after', SETTINGS)
    .action(start);
}

async function start({ demo = false }: { demo?: boolean }): Promise<void> {
  const stop = new AbortController();
  const asked = stopAsked(() => stop.abort());
  const { explain, launch, readLaunchConfig, withDemo } = await import('../launcher/main.ts');
  let pedigree: Pedigree;
  try {
    const options = { progress, playground: true, signal: stop.signal };
    pedigree = await launch(readLaunchConfig(), demo ? withDemo(options, 'skip') : options);
  } catch (error) {
    if (stop.signal.aborted) return progress('Stopped before it was ready.');
    progress(explain(error));
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`Pedigree is ready at ${pedigree.url}\n`);
  progress(`Open ${new URL('/', pedigree.url)} in a browser for the playground.`);
  const reason = await Promise.race([asked, pedigree.broken]);
  if (reason !== undefined) {
    progress(`${reason} Stopping; start again to recover.`);
    process.exitCode = 1;
  } else progress('Stopping…');
  await pedigree.stop();
  progress('Stopped.');
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
