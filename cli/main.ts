#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { Command } from 'commander';
import { addDemo } from './commands/demo.ts';
import { addIngest } from './commands/ingest.ts';
import { addLineage } from './commands/lineage.ts';
import { addMigrate } from './commands/migrate.ts';
import { addQuery } from './commands/query.ts';
import { addStart } from './commands/start.ts';

// What a later start loads again is compiled once.
enableCompileCache();

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('pedigree')
  .description('Where a model version came from, and where it went: a federated GraphQL metadata API.')
  .version(version)
  .showHelpAfterError('(--help shows what there is)');

addStart(program);
addMigrate(program);
addDemo(program);
addIngest(program);
addQuery(program);
addLineage(program);

await program.parseAsync();
