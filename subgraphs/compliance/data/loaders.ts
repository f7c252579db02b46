import type { RunQuery } from '../../kernel/reading/query.ts';
import { ownStateLoader, stateLoader } from '../../kernel/reading/state-loader.ts';
import type { DocumentRow } from '../domain/documents/document.ts';
import type { GovernanceRow } from '../domain/governance/governance.ts';
import type { PrincipalRow } from '../domain/principals/principal.ts';
import type { Loaders } from '../domain/reading.ts';
import { attributes } from './attributes.ts';
import { DOCUMENTS } from './documents/reading.ts';
import { transitionLoader } from './governance/transitions.ts';

/** Loaders of one request. */
export function createLoaders(run: RunQuery): Loaders {
  return {
    principals: stateLoader<PrincipalRow>(run, 'principal', attributes.principal),
    governance: ownStateLoader<GovernanceRow>(run, 'version_governance', attributes.governance),
    stateChanges: transitionLoader(run, 'state'),
    riskTierChanges: transitionLoader(run, 'riskTier'),
    documents: stateLoader<DocumentRow>(run, DOCUMENTS, attributes.document),
  };
}
