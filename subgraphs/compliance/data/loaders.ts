import type { DocumentRow } from '../domain/documents/document.ts';
import type { GovernanceRow } from '../domain/governance/governance.ts';
import type { PrincipalRow } from '../domain/principals/principal.ts';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { stateLoader } from '../../kernel/reading/state-loader.ts';
import { DOCUMENT_ATTRIBUTES, DOCUMENTS } from './documents/reading.ts';
import { GOVERNANCE_ATTRIBUTES, transitionLoader } from './governance/reading.ts';
import { PRINCIPAL_ATTRIBUTES } from './principals/reading.ts';

/** The loaders of one request. */
export function createLoaders(run: RunQuery) {
  return {
    principals: stateLoader<PrincipalRow>(run, 'principal', PRINCIPAL_ATTRIBUTES),
    governance: stateLoader<GovernanceRow>(run, 'version_governance', GOVERNANCE_ATTRIBUTES),
    stateChanges: transitionLoader(run, 'state'),
    riskTierChanges: transitionLoader(run, 'riskTier'),
    documents: stateLoader<DocumentRow>(run, DOCUMENTS, DOCUMENT_ATTRIBUTES),
  };
}
