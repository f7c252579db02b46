import { Numbering1760000001000 } from '../../../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../../../kernel/ledger/migration.ts';
import { Models1760000100000 } from './1760000100000-models.ts';

/** Every migration of this subgraph's schema, the ledger's first. */
export const migrations = [Ledger1760000000000, Numbering1760000001000, Models1760000100000] as const;
