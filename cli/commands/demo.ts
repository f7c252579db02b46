import type { Command } from 'commander';
import { launch, readLaunchConfig } from '../launcher/compose.ts';
import { withDemo } from '../launcher/demo.ts';
import { explain } from '../launcher/explain.ts';

/** Adds `pedigree demo`. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('record the demo story in an empty installation, and stop; nothing is written where there are records')
    .action(demo);
}

async function demo(): Promise<void> {
  const progress = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    // Nobody is served meanwhile, so the usual port need not be free.
    const pedigree = await launch({ ...readLaunchConfig(), port: 0 }, withDemo({ progress }, 'fail'));
    await pedigree.stop();
    progress('The demo data is recorded.');
  } catch (error) {
    progress(explain(error));
    process.exitCode = 1;
  }
}
