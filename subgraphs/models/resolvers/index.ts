import type { Resolvers } from '../generated/resolvers.ts';
import { Evaluation, EvaluationMetric } from './evaluation.ts';
import { AliasAssignment, ModelAlias } from './model-alias.ts';
import { Model } from './model.ts';
import { ModelVersion, ParentVersion } from './model-version.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Run, RunInput } from './run.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Model,
  ModelVersion,
  ParentVersion,
  ModelAlias,
  AliasAssignment,
  Run,
  RunInput,
  Evaluation,
  EvaluationMetric,
};
