import { passed } from '../domain/evaluations.ts';
import type { EvaluationMetricResolvers, EvaluationResolvers } from '../generated/resolvers.ts';
import { entityFields, stub } from './entity.ts';

export const Evaluation: EvaluationResolvers = {
  ...entityFields('Evaluation', ({ loaders }) => loaders.evaluations),
  modelVersion: ({ modelVersion: id, at }, _args, { loaders }) => loaders.modelVersions.load({ id, at }),
  metrics: ({ metrics }) => metrics ?? [],
  slices: ({ slices }) => slices ?? [],
  datasetVersion: (evaluation) => stub(evaluation.dataset, evaluation),
  datasetReference: ({ dataset }) => dataset?.reference ?? null,
  run: ({ run, at }, _args, { loaders }) => run && loaders.runs.load({ id: run.id, at }),
};

export const EvaluationMetric: EvaluationMetricResolvers = { passed };
