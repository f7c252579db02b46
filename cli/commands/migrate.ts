import type { Command } from 'commander';

/** Adds `pedigree migrate`. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the databases of all subgraphs up to this version, and start nothing else')
    .action(migrate);
}

async function migrate(): Promise<void> {
  const { explain, migrateAll, readLaunchConfig } = await import('../launcher/main.ts');
  const progress = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    await migrateAll(readLaunchConfig(), { progress });
    progress('The databases are up to date.');
  } catch (error) {
    progress(explain(error));
    process.exitCode = 1;
  }
}
