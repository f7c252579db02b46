import { entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import { modelVersionUuid, naturalKeyReference, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { entityFields, readRepresentation, stub } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { DeploymentRow } from '../domain/rows.ts';
import { keyOf } from '../domain/deployment.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded, nameImage } from './shown.ts';

/** UUID of the model version, or of the reference to it. */
function modelVersionOf({ modelVersion, modelVersionReference }: DeploymentRow): { readonly id: string } | null {
  if (modelVersion) return { id: modelVersionUuid(modelVersion.namespace, modelVersion.model, modelVersion.version) };
  return modelVersionReference && { id: referenceUuid(modelVersionReference.scheme, modelVersionReference.text) };
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
    ...entityFields('Deployment'),
    __resolveReference: (representation, { reading }) =>
      reading.deployment.load(readRepresentation(representation, 'Deployment')),
    state: (deployment) => deployment.state ?? 'UNKNOWN',
    modelVersion: (deployment) => stub(modelVersionOf(deployment), deployment),
    modelVersionReference: ({ modelVersion: key, modelVersionReference }) =>
      key
        ? naturalKeyReference(naturalKeys.modelVersion(key.namespace, key.model, key.version))
        : modelVersionReference,
    image: ({ imageDigest, imageReference, since, at }, _, { reading }) => {
      const named = nameImage(imageDigest, imageReference, since);
      return named && reading.imageNamed(named, at);
    },
    containers: (deployment) => [...(deployment.containers ?? [])],
    history: ({ id, at }, args, { reading }) => reading.historyOf({ id, at }, args),
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
      const { id, at } = readRepresentation(version, 'ModelVersion');
      return reading.deploymentsOfVersion({ id, ids: [...new Set([id, ...(version._knownAs ?? [])])], at }, args);
    },
  },
};
