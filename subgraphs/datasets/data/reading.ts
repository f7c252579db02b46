import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { Connection, Listing, ListArgs, Lists } from '../../kernel/reading/connection.ts';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { stateLoader, type At, type Key, type StateLoader } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { ListOf } from '../domain/filters.ts';
import type { DatasetsReading } from '../domain/reading.ts';
import type { Condition } from './conditions.ts';
import {
  dataSourceWhere,
  datasetVersionWhere,
  datasetWhere,
  transformationRunWhere,
  transformationWhere,
} from './filters.ts';
import { knownAsLoader } from '../../kernel/reading/known-as.ts';
import * as listings from './listings.ts';

const { ATTRIBUTES } = listings;
/** Bounds of the lists that the schema shows whole. */
const MOST_NAMED = 1_000;
const MOST_PRODUCERS = 100;

type Where<Filter> = (filter: Filter, at: AsOf) => Condition;

/** The reading side of a request. */
export function datasetsReading(run: RunQuery, lists: Lists): DatasetsReading {
  const load = <Row>(table: string, attributes: readonly string[]): StateLoader<Row> =>
    stateLoader<Row>(run, table, attributes);
  const root =
    <Filter extends object, Row>(listing: Listing, where: Where<Filter>) =>
    (args: ListOf<Filter>, at: AsOf): Promise<Connection<Row>> =>
      lists.page<Row>(listing, withCondition(args, where, at), at);
  const nested =
    <Filter extends object, Row>(listing: Listing, where: Where<Filter>) =>
    (parent: Key, args: ListOf<Filter>): Promise<Connection<Row>> =>
      lists.pageOf<Row>(listing, withCondition(args, where, parent.at), { id: parent.id, at: parent.at });
  const whole =
    <Row>(listing: Listing, bound: number) =>
    async (parent: Key): Promise<At<Row>[]> =>
      checkWhole(await lists.allOf<Row>(listing, bound + 1, { id: parent.id, at: parent.at }), bound);
  const key = ({ id, at }: Key): Key => ({ id, at });

  return {
    dataSource: load('data_source', ATTRIBUTES.dataSource),
    dataset: load('dataset', ATTRIBUTES.dataset),
    datasetVersion: load('dataset_version', [...ATTRIBUTES.datasetVersion, 'columns']),
    datasetVersionDetails: load('dataset_version', ATTRIBUTES.datasetVersionDetails),
    transformation: load('transformation', ATTRIBUTES.transformation),
    transformationRun: load('transformation_run', ATTRIBUTES.transformationRun),
    dataSources: root(listings.dataSources, dataSourceWhere),
    datasets: root(listings.datasets, datasetWhere),
    datasetVersions: root(listings.datasetVersions, datasetVersionWhere),
    transformations: root(listings.transformations, transformationWhere),
    transformationRuns: root(listings.transformationRuns, transformationRunWhere),
    versionsOfDataset: nested(listings.versionsOfDataset, datasetVersionWhere),
    versionsOfSource: nested(listings.versionsOfSource, datasetVersionWhere),
    derivatives: nested(listings.derivatives, datasetVersionWhere),
    consumers: (version, args) => lists.pageOf(listings.consumersOfVersion, args, key(version)),
    runsOf: nested(listings.runsOfTransformation, transformationRunWhere),
    sourcesOf: whole(listings.sourcesOfVersion, MOST_NAMED),
    derivedFrom: whole(listings.derivedFrom, MOST_NAMED),
    producersOf: whole(listings.producersOfVersion, MOST_PRODUCERS),
    producerOf: async (version) =>
      (await lists.allOf<never>(listings.producersOfVersion, MOST_PRODUCERS + 1, key(version)))[0] ?? null,
    inputsOf: whole(listings.inputsOfRun, MOST_NAMED),
    outputsOf: whole(listings.outputsOfRun, MOST_NAMED),
    knownAs: knownAsLoader(run),
  };
}

function withCondition<Filter extends object>(args: ListOf<Filter>, where: Where<Filter>, at: AsOf): ListArgs {
  const { filter, orderBy, ...page } = args;
  return {
    ...page,
    orderBy: orderBy && { field: orderBy.field, direction: orderBy.direction ?? 'ASC' },
    where: filter == null ? null : where(filter, at),
  };
}

function checkWhole<Row>(rows: Row[], bound: number): Row[] {
  if (rows.length <= bound) return rows;
  throw new PedigreeError(
    'INCOMPLETE',
    `There are more than ${bound} entries, so the list is left out rather than cut.`,
  );
}
