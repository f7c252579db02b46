import { ledgerMigrations } from '../../../kernel/ledger/migrations.ts';
import { Compliance1760000100000 } from './1760000100000-compliance.ts';
import { Documents1760000101000 } from './1760000101000-documents.ts';
import { FailedIntakes1760000102000 } from './1760000102000-failed-intakes.ts';
import { GovernedKeys1760000103000 } from './1760000103000-governed-keys.ts';

/** In the order in which they run. */
export const migrations = [
  ...ledgerMigrations,
  Compliance1760000100000,
  Documents1760000101000,
  FailedIntakes1760000102000,
  GovernedKeys1760000103000,
];
