import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { decodeId, entityUuid } from '../../../kernel/ids/ids.ts';
import { DEFAULT_NAMESPACE, modelVersionUuid } from '../../../kernel/ids/natural-keys.ts';
import type { KindSpec, State } from '../../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../../kernel/ledger/types.ts';
import type { AsOf } from '../../../kernel/time/as-of.ts';
import { refuseTransitions, since, UNDECIDED, valueIn, type GovernanceState, type RiskTier } from './process.ts';

/** What was decided about a model version. Its key is the version's UUID: that is all another subgraph hands over. */
export const VERSION_GOVERNANCE: KindSpec = {
  kind: 'VersionGovernance',
  table: 'version_governance',
  key: ['modelVersion'],
  attributes: { state: { mutable: true }, riskTier: { mutable: true } },
  refuse: refuseTransitions,
  derive: (segments, index) => ({
    state: valueIn(segments[index]!, 'state'),
    stateSince: since(segments, index, 'state'),
    riskTier: valueIn(segments[index]!, 'riskTier'),
    riskTierSince: since(segments, index, 'riskTier'),
  }),
};

/** Governance as it is read. */
export interface GovernanceRow {
  readonly id: string;
  /** UUID of the model version. */
  readonly modelVersion: string;
  readonly state: GovernanceState;
  readonly stateSince: Date | null;
  readonly riskTier: RiskTier;
  readonly riskTierSince: Date | null;
}

/** A change of the state or of the tier as it is read. */
export interface TransitionRow {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  /** UUID of the principal. */
  readonly by: string;
  readonly reason: string | null;
  readonly recordedAt: Date;
}

interface Decision {
  readonly modelVersion?: {
    readonly namespace?: string | null;
    readonly model: string;
    readonly version: string;
  } | null;
  readonly modelVersionId?: string | null;
  readonly validFrom?: Date | null;
  readonly reason: string;
}

export interface StateDecision extends Decision {
  readonly state: GovernanceState;
}

export interface RiskTierDecision extends Decision {
  readonly riskTier: RiskTier;
}

export const setState = (input: StateDecision): Assertion[] => decide(input, { state: input.state });

export const setRiskTier = (input: RiskTierDecision): Assertion[] => decide(input, { riskTier: input.riskTier });

/** UUID under which the governance of a model version is kept. */
export function governanceUuid(modelVersion: string): string {
  return entityUuid(VERSION_GOVERNANCE.kind, [modelVersion]);
}

/** What is so of a version about which nothing was decided. */
export function undecided(modelVersion: string, at: AsOf): GovernanceRow & { readonly at: AsOf } {
  return { id: governanceUuid(modelVersion), modelVersion, ...UNDECIDED, stateSince: null, riskTierSince: null, at };
}

function decide(input: Decision, values: State): Assertion[] {
  return [{ kind: VERSION_GOVERNANCE.kind, key: [target(input)], values, from: input.validFrom, reason: input.reason }];
}

/** UUID of the model version that a decision is about. */
export function target({ modelVersion, modelVersionId }: Decision): string {
  if ((modelVersion == null) === (modelVersionId == null)) {
    throw new PedigreeError('REQUIRED', 'Give exactly one of modelVersion and modelVersionId.', 'modelVersion');
  }
  if (modelVersion != null)
    return modelVersionUuid(modelVersion.namespace ?? DEFAULT_NAMESPACE, modelVersion.model, modelVersion.version);
  return decodeId(modelVersionId!, ['ModelVersion'], 'modelVersionId').uuid;
}
