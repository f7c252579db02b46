import { Numbering1760000001000 } from '../../../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../../../kernel/ledger/migration.ts';
import { Environments1760000100000 } from './1760000100000-environments.ts';
import { PackageFacts1760000101000 } from './1760000101000-package-facts.ts';

/** In the order in which they run. */
export const migrations = [
  Ledger1760000000000,
  Numbering1760000001000,
  Environments1760000100000,
  PackageFacts1760000101000,
];
