import { entityFields, meantStub, readRepresentation, stub } from '../../kernel/server/entity.ts';
import { pageOfArray } from '../../kernel/reading/array-connection.ts';
import { whole } from '../../kernel/reading/whole.ts';
import { pointKey, type MetricPoint } from '../domain/kinds.ts';
import { nameOf } from '../domain/pointers.ts';
import { MOST_INPUTS, MOST_MEASURED } from '../domain/runs.ts';
import type { RunInputResolvers, RunResolvers } from '../generated/resolvers.ts';

export const Run: RunResolvers = {
  ...entityFields('Run'),
  __resolveReference: (given, { loaders }) => loaders.runs.load(readRepresentation(given, 'Run')),
  parameters: ({ parameters }) => whole(parameters, MOST_MEASURED),
  metrics: ({ metrics }) => whole(metrics, MOST_MEASURED),
  steps: ({ steps }) => steps ?? [],
  tags: ({ tags }) => tags ?? [],
  inputs: ({ inputs, at }) => whole(inputs, MOST_INPUTS).map((input) => ({ ...input, at })),
  // A tag names other images later.
  image: (run) => meantStub(run.image, run.startedAt, run),
  imageReference: ({ image }) => image && nameOf(image),
  metricHistory: async (run, { name, ...args }, { loaders }) => {
    const points: MetricPoint[] = (await loaders.metricPoints.load(run))?.metricPoints ?? [];
    return pageOfArray(
      name == null ? points : points.filter((point) => point.name === name),
      args,
      `POINT ${name ?? ''}`,
      pointKey,
    );
  },
  modelVersions: (run, args, { lists, listings }) => lists.pageOf(listings.versionsOfRun, args, run),
};

export const RunInput: RunInputResolvers = {
  datasetVersion: (input) => stub(input, input),
  reference: nameOf,
};
