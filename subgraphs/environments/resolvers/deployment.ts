import { referenceUuid } from '../../kernel/ids/ids.ts';
import { modelVersionUuid, naturalKeyReference, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { whole } from '../../kernel/reading/whole.ts';
import { entityFields, readRepresentation, stub } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import { BOUNDS } from '../domain/image.ts';
import type { DeploymentRow } from '../domain/rows.ts';
import type {
  DeploymentPeriodResolvers,
  DeploymentResolvers,
  EnvironmentResolvers,
  ModelVersionResolvers,
  OrchestratorResolvers,
} from '../generated/resolvers.ts';
import { bounded, nameImage } from './shown.ts';

export const Deployment: DeploymentResolvers = {
  ...entityFields('Deployment'),
  __resolveReference: (given, { loaders }) => loaders.deployments.load(readRepresentation(given, 'Deployment')),
  state: ({ state }) => state ?? 'UNKNOWN',
  modelVersion: (deployment) => stub(modelVersionOf(deployment), deployment),
  modelVersionReference: ({ modelVersion: key, modelVersionReference }) =>
    key ? naturalKeyReference(naturalKeys.modelVersion(key.namespace, key.model, key.version)) : modelVersionReference,
  image: ({ imageDigest, imageReference, since, at }, _args, { loaders }) => {
    const named = nameImage(imageDigest, imageReference, since);
    return named && loaders.imageNamed(named, at);
  },
  containers: ({ containers }) => whole(containers, BOUNDS.containers),
  history: (deployment, args, { lists, listings }) => lists.pageOf(listings.history, args, deployment),
};

export const Environment: EnvironmentResolvers = {
  name: ({ environment }) => environment,
};

export const Orchestrator: OrchestratorResolvers = {
  labels: ({ labels }) => [...(labels ?? [])],
};

export const DeploymentPeriod: DeploymentPeriodResolvers = {
  from: ({ validFrom }) => bounded(validFrom),
  to: ({ validTo }) => bounded(validTo),
  state: ({ state }) => state ?? 'UNKNOWN',
};

export const ModelVersion: ModelVersionResolvers = {
  deployments: (version, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    const { id, at } = readRepresentation(version, 'ModelVersion');
    const where = args.filter && filters.deployments(args.filter, at);
    const ids = [...new Set([id, ...(version._knownAs ?? [])])];
    return lists.pageOf(listings.deploymentsOfVersion, { ...args, where }, { id, ids, at });
  },
};

/** UUID of the model version, or of the reference to it. */
function modelVersionOf({ modelVersion, modelVersionReference }: DeploymentRow): { readonly id: string } | null {
  if (modelVersion) return { id: modelVersionUuid(modelVersion.namespace, modelVersion.model, modelVersion.version) };
  return modelVersionReference && { id: referenceUuid(modelVersionReference.scheme, modelVersionReference.text) };
}
