import type { Command } from 'commander';

/** Adds `pedigree demo`. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('record the demo story in an empty installation, and stop; nothing is written where there are records')
    .action(demo);
}

async function demo(): Promise<void> {
  const { explain, launch, readLaunchConfig, withDemo } = await import('../launcher/main.ts');
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
