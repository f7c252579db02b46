import { ledgerMigrations } from '../../../kernel/ledger/migrations.ts';
import { Datasets1760000200000 } from './1760000200000-datasets.ts';

/** In the order in which they run. */
export const migrations = [...ledgerMigrations, Datasets1760000200000];
