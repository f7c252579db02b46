import { Numbering1760000001000 } from '../../../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../../../kernel/ledger/migration.ts';
import { Datasets1760000200000 } from './1760000200000-datasets.ts';

/** In the order in which they run. */
export const migrations = [Ledger1760000000000, Numbering1760000001000, Datasets1760000200000];
