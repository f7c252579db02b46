import { entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import { containerImageUuid, modelVersionUuid } from '../../kernel/ids/natural-keys.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import { asOf, encodeAt } from '../../kernel/time/as-of.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { DeploymentRow } from '../domain/rows.ts';
import { keyOf } from '../domain/deployment.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { bounded, entityFields, readKey } from './entity.ts';

/** UUID of the model version, or of the reference to it. */
function modelVersionOf({ modelVersion, modelVersionReference }: DeploymentRow): string | null {
  if (modelVersion) return modelVersionUuid(modelVersion.namespace, modelVersion.model, modelVersion.version);
  return modelVersionReference && referenceUuid(modelVersionReference.scheme, modelVersionReference.text);
}

export const deploymentResolvers: Resolvers = {
  Query: {
    deployment: (_, args, { reading }) => {
      requireContent(args, '');
      return reading.deployment.load({ id: entityUuid('Deployment', keyOf(args)), at: asOf(args.asOf) });
    },
    deployments: (_, { asOf: at, ...args }, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.deployments(args, asOf(at));
    },
    environments: (_, { asOf: at }, { reading }) => reading.environments(asOf(at)),
  },
  Deployment: {
    ...entityFields('Deployment', (context: SubgraphContext) => context.reading.deployment),
    state: (deployment) => deployment.state ?? 'UNKNOWN',
    modelVersion: (deployment) => {
      const _ref = modelVersionOf(deployment);
      return _ref === null ? null : { _ref, _at: encodeAt(deployment.at) };
    },
    image: ({ imageDigest, imageReference, since, at }, _, { reading }) => {
      if (imageDigest !== null) return reading.image.load({ id: containerImageUuid(imageDigest), at });
      return imageReference && reading.imageNamed(referenceUuid(imageReference.scheme, imageReference.text), since, at);
    },
    containers: (deployment) => [...(deployment.containers ?? [])],
    history: ({ id, at }, args, { reading }) => reading.historyOf({ id, at }, args),
    claims: ({ id, at }, args, { lists }) => claimsOf(lists, { id, at }, args),
  },
  Orchestrator: {
    labels: (orchestrator) => [...(orchestrator.labels ?? [])],
  },
  DeploymentPeriod: {
    from: (period) => bounded(period.validFrom),
    to: (period) => bounded(period.validTo),
    state: (period) => period.state ?? 'UNKNOWN',
  },
  ModelVersion: {
    deployments: (version, args, { reading }) => {
      requireContent(args.filter, 'filter');
      const { id, at } = readKey(version, 'ModelVersion');
      return reading.deploymentsOfVersion({ id, ids: [...new Set([id, ...(version._knownAs ?? [])])], at }, args);
    },
  },
};
