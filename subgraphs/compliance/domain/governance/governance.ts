import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { decodeId, entityUuid } from '../../../kernel/ids/ids.ts';
import { DEFAULT_NAMESPACE, naturalKeys } from '../../../kernel/ids/natural-keys.ts';
import type { KindSpec, State } from '../../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../../kernel/ledger/types.ts';
import type { AsOf } from '../../../kernel/time/as-of.ts';
import { refuseTransitions, since, UNDECIDED, valueIn, type GovernanceState, type RiskTier } from './process.ts';

/** What was decided about a model version. Its key is the version's UUID: that is all another subgraph hands over. */
export const VERSION_GOVERNANCE: KindSpec = {
  kind: 'VersionGovernance',
  table: 'version_governance',
  key: ['modelVersion'],
  attributes: { state: { mutable: true }, riskTier: { mutable: true }, modelVersionKey: {} },
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
  /** Parts of the version's natural key; null where every decision named it by id. */
  readonly modelVersionKey: readonly string[] | null;
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
  return {
    id: governanceUuid(modelVersion),
    modelVersion,
    modelVersionKey: null,
    ...UNDECIDED,
    stateSince: null,
    riskTierSince: null,
    at,
  };
}

function decide(input: Decision, values: State): Assertion[] {
  const modelVersionKey = keyOf(input);
  const stated = modelVersionKey ? { ...values, modelVersionKey } : values;
  const key = [target(input)];
  return [{ kind: VERSION_GOVERNANCE.kind, key, values: stated, from: input.validFrom, reason: input.reason }];
}

function keyOf({ modelVersion }: Pick<Decision, 'modelVersion'>): readonly string[] | null {
  if (modelVersion == null) return null;
  const { namespace, model, version } = modelVersion;
  return naturalKeys.modelVersion(namespace ?? DEFAULT_NAMESPACE, model, version);
}

/** UUID of the model version that a decision is about. */
export function target({ modelVersion, modelVersionId }: Decision): string {
  if ((modelVersion == null) === (modelVersionId == null)) {
    throw new PedigreeError('REQUIRED', 'Give exactly one of modelVersion and modelVersionId.', 'modelVersion');
  }
  const key = keyOf({ modelVersion });
  if (key !== null) return entityUuid('ModelVersion', key);
  return decodeId(modelVersionId!, ['ModelVersion'], 'modelVersionId').uuid;
}
