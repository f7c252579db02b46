import { entityFields, readRepresentation, stub } from '../../kernel/server/entity.ts';
import { naturalKeyReference, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { nameOf } from '../domain/pointers.ts';
import { passed } from '../domain/evaluations.ts';
import type { EvaluationMetricResolvers, EvaluationResolvers } from '../generated/resolvers.ts';

export const Evaluation: EvaluationResolvers = {
  ...entityFields('Evaluation'),
  __resolveReference: (given, { loaders }) => loaders.evaluations.load(readRepresentation(given, 'Evaluation')),
  modelVersion: ({ modelVersion: id, at }, _args, { loaders }) => loaders.modelVersions.load({ id, at }),
  modelVersionReference: ({ namespace, model, version }) =>
    naturalKeyReference(naturalKeys.modelVersion(namespace, model, version)),
  metrics: async ({ metrics, metricsFile: id, at }, _args, { loaders }) =>
    metrics ?? (id === null ? null : await loaders.metricsFiles.load({ id, at }))?.metrics ?? [],
  slices: ({ slices }) => slices ?? [],
  datasetVersion: (evaluation) => stub(evaluation.dataset, evaluation),
  datasetReference: ({ dataset }) => dataset && nameOf(dataset),
  run: ({ run, at }, _args, { loaders }) => run && loaders.runs.load({ id: run.id, at }),
  runReference: ({ run }) => run && nameOf(run),
};

export const EvaluationMetric: EvaluationMetricResolvers = { passed };
