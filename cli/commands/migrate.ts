import type { Command } from 'commander';
import { migrateAll, readLaunchConfig } from '../launcher/compose.ts';
import { explain } from '../launcher/explain.ts';

/** Adds `pedigree migrate`. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the databases of all subgraphs up to this version, and start nothing else')
    .action(migrate);
}

async function migrate(): Promise<void> {
  const progress = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    await migrateAll(readLaunchConfig(), { progress });
    progress('The databases are up to date.');
  } catch (error) {
    progress(explain(error));
    process.exitCode = 1;
  }
}
