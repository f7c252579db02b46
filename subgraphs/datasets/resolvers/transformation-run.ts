import { whole } from '../../kernel/reading/whole.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { MOST_PARAMETERS } from '../domain/transformation-run.ts';
import { MOST_NAMED } from '../domain/values.ts';
import type { TransformationRunResolvers } from '../generated/resolvers.ts';

export const TransformationRun: TransformationRunResolvers = {
  ...entityFields('TransformationRun'),
  __resolveReference: (given, { loaders }) =>
    loaders.transformationRuns.load(readRepresentation(given, 'TransformationRun')),
  transformation: ({ transformation: id, at }, _args, { loaders }) => loaders.transformations.load({ id, at }),
  parameters: ({ parameters }) => whole(parameters, MOST_PARAMETERS),
  inputs: (run, _args, { lists, listings }) => lists.allOf(listings.inputsOfRun, MOST_NAMED, run),
  inputReferences: ({ inputReferences }) => inputReferences ?? [],
  outputs: (run, _args, { lists, listings }) => lists.allOf(listings.outputsOfRun, MOST_NAMED, run),
  outputReferences: ({ outputReferences }) => outputReferences ?? [],
};
