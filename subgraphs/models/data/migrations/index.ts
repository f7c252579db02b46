import { ledgerMigrations } from '../../../kernel/ledger/migrations.ts';
import { Conclusions1760000002000 } from '../../../kernel/intake/conclusions-migration.ts';
import { Models1760000100000 } from './1760000100000-models.ts';
import { MetricsFiles1760000101000 } from './1760000101000-metrics-files.ts';

/** In the order in which they run. */
export const migrations = [
  ...ledgerMigrations,
  Conclusions1760000002000,
  Models1760000100000,
  MetricsFiles1760000101000,
] as const;
