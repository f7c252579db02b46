import type { DocumentRow, IntakeRow, SubgraphRow } from '../domain/documents/document.ts';
import type { ContentRow, Receipt, UnfinishedRow } from '../domain/documents/intake.ts';
import type { GovernanceRow, TransitionRow } from '../domain/governance/governance.ts';
import type { PrincipalRow } from '../domain/principals/principal.ts';
import type { ClaimRow } from '../../kernel/reading/claims.ts';
import type { Connection } from '../../kernel/reading/connection.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';

export type PrincipalMapper = At<PrincipalRow>;
export type PrincipalConnectionMapper = Connection<PrincipalRow>;
export type GovernanceMapper = At<GovernanceRow>;
export type GovernanceConnectionMapper = Connection<GovernanceRow>;
export type GovernanceTransitionMapper = TransitionRow & { readonly asOf: AsOf };
export type RiskTierTransitionMapper = TransitionRow & { readonly asOf: AsOf };
/** A model version is known here by its UUID only. */
export type ModelVersionMapper = Key;
export type DocumentMapper = At<DocumentRow>;
export type DocumentConnectionMapper = Connection<DocumentRow>;
export type DocumentIntakeMapper = At<IntakeRow>;
export type DocumentIntakeConnectionMapper = Connection<IntakeRow>;
export type DocumentSubgraphMapper = SubgraphRow;
export type ClaimConnectionMapper = Connection<ClaimRow>;
export type ClaimMapper = ClaimRow;
export type _DocumentReceiptMapper = Receipt;
export type _UnfinishedDocumentMapper = UnfinishedRow;
export type _DocumentContentMapper = ContentRow;
