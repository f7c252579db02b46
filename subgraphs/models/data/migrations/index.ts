import { Numbering1760000001000 } from '../../../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../../../kernel/ledger/migration.ts';
import { Conclusions1760000002000 } from '../../../kernel/intake/conclusions-migration.ts';
import { Models1760000100000 } from './1760000100000-models.ts';
import { MetricsFiles1760000101000 } from './1760000101000-metrics-files.ts';

/** In the order in which they run. */
export const migrations = [
  Ledger1760000000000,
  Numbering1760000001000,
  Conclusions1760000002000,
  Models1760000100000,
  MetricsFiles1760000101000,
] as const;
