import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { MOST_NAMED } from '../domain/values.ts';
import type { TransformationRunResolvers } from '../generated/resolvers.ts';
import { whole } from './whole.ts';

export const TransformationRun: TransformationRunResolvers = {
  ...entityFields('TransformationRun'),
  __resolveReference: (given, { loaders }) =>
    loaders.transformationRuns.load(readRepresentation(given, 'TransformationRun')),
  transformation: ({ transformation: id, at }, _args, { loaders }) => loaders.transformations.load({ id, at }),
  parameters: ({ parameters }) => parameters ?? [],
  inputs: (run, _args, { lists, listings }) => whole(lists, listings.inputsOfRun, MOST_NAMED, run),
  inputReferences: ({ inputReferences }) => inputReferences ?? [],
  outputs: (run, _args, { lists, listings }) => whole(lists, listings.outputsOfRun, MOST_NAMED, run),
  outputReferences: ({ outputReferences }) => outputReferences ?? [],
};
