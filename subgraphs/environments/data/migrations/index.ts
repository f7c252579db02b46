import { ledgerMigrations } from '../../../kernel/ledger/migrations.ts';
import { Environments1760000100000 } from './1760000100000-environments.ts';
import { PackageFacts1760000101000 } from './1760000101000-package-facts.ts';

/** In the order in which they run. */
export const migrations = [...ledgerMigrations, Environments1760000100000, PackageFacts1760000101000];
