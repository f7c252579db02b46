import type { KindSpec } from '../../kernel/ledger/kinds.ts';
import { DOCUMENT } from './documents/document.ts';
import { VERSION_GOVERNANCE } from './governance/governance.ts';
import { PRINCIPAL } from './principals/principal.ts';

/** Every kind of entity that compliance owns. */
export const kinds: readonly KindSpec[] = [PRINCIPAL, VERSION_GOVERNANCE, DOCUMENT];
