import { encodeId } from '../../kernel/ids/ids.ts';
import { naturalKeyReference } from '../../kernel/ids/natural-keys.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import { NOW } from '../../kernel/time/as-of.ts';
import { writeMany, writeOne, type BulkResult, type ItemResult } from '../../kernel/writing/mutations.ts';
import { onDemand, writeOf } from '../../kernel/writing/resolvers.ts';
import {
  governanceUuid,
  setRiskTier,
  setState,
  target,
  undecided,
  type GovernanceRow,
  type RiskTierDecision,
  type StateDecision,
  type TransitionRow,
} from '../domain/governance/governance.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { readRepresentation, keyFields, readAt } from '../../kernel/server/entity.ts';

type Decision = StateDecision | RiskTierDecision;

const stateDecision = (context: SubgraphContext) => writeOf(context, 'setGovernanceState', 'UPDATE', setState);
const tierDecision = (context: SubgraphContext) => writeOf(context, 'setRiskTier', 'UPDATE', setRiskTier);

/** A plan leaves the version undecided until its time has come. */
function shown(node: At<GovernanceRow> | null, refused: boolean, input: Decision): At<GovernanceRow> | null {
  return refused ? null : (node ?? undecided(target(input), NOW));
}

const one = (input: Decision, { read, ...rest }: ItemResult<GovernanceRow>) => ({
  governance: onDemand(async () => shown(await read(), rest.result === 'REFUSED', input)),
  ...rest,
});

function many(inputs: readonly Decision[], { read, ...rest }: BulkResult<GovernanceRow>) {
  const refused = new Set(rest.userErrors.map(({ field }) => Number(field?.split('.')[1])));
  const governances = onDemand(async () =>
    (await read()).map((node, index) => shown(node, refused.has(index), inputs[index]!)),
  );
  return { governances, ...rest };
}

const changes = async (loader: { load(key: Key): Promise<TransitionRow[]> }, governance: GovernanceRow & Key) => {
  const rows = await loader.load({ id: governance.id, at: governance.at });
  return rows.map((row) => ({ ...row, asOf: governance.at }));
};

const transition = {
  by: ({ by }: TransitionRow) => encodeId('Principal', by),
  principal: ({ by, asOf }: TransitionRow & { asOf: Key['at'] }, _args: unknown, { loaders }: SubgraphContext) =>
    loaders.principals.load({ id: by, at: asOf }),
};

export const governanceResolvers: Resolvers = {
  Query: {
    governances: (_root, args, { lists, listings, filters }) => {
      const at = readAt(args);
      return lists.page<GovernanceRow>(
        listings.governances,
        { ...args, where: args.filter && filters.governances(args.filter) },
        at,
      );
    },
  },
  Mutation: {
    setGovernanceState: async (_root, { input }, context) =>
      one(input, await writeOne(input, stateDecision(context), context.loaders.governance)),
    setGovernanceStates: async (_root, { input }, context) =>
      many(input, await writeMany(input, stateDecision(context), context.loaders.governance)),
    setRiskTier: async (_root, { input }, context) =>
      one(input, await writeOne(input, tierDecision(context), context.loaders.governance)),
    setRiskTiers: async (_root, { input }, context) =>
      many(input, await writeMany(input, tierDecision(context), context.loaders.governance)),
  },
  ModelVersion: {
    __resolveReference: (reference) => readRepresentation(reference, 'ModelVersion'),
    ...keyFields('ModelVersion'),
    governance: async ({ id, at }, _args, { loaders }) =>
      (await loaders.governance.load({ id: governanceUuid(id), at })) ?? undecided(id, at),
  },
  Governance: {
    modelVersion: ({ modelVersion, at }) => ({ id: modelVersion, at }),
    modelVersionReference: ({ modelVersionKey }) => modelVersionKey && naturalKeyReference(modelVersionKey),
    history: (governance, _args, { loaders }) => changes(loaders.stateChanges, governance),
    riskTierHistory: (governance, _args, { loaders }) => changes(loaders.riskTierChanges, governance),
    claims: (governance, args, { lists }) => claimsOf(lists, governance, args),
  },
  GovernanceTransition: { ...transition, from: ({ from }) => from as never, to: ({ to }) => to as never },
  RiskTierTransition: { ...transition, from: ({ from }) => from as never, to: ({ to }) => to as never },
};
