import type { Condition } from '../../kernel/reading/conditions.ts';
import type { Listing } from '../../kernel/reading/connection.ts';
import type { Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type {
  DatasetFilter,
  DatasetVersionFilter,
  DataSourceFilter,
  TransformationFilter,
  TransformationRunFilter,
} from './filters.ts';
import type {
  DatasetRow,
  DatasetVersionDetails,
  DatasetVersionRow,
  DataSourceRow,
  TransformationRow,
  TransformationRunRow,
} from './rows.ts';

/** What a request can load by UUID. */
export interface Loaders {
  readonly dataSources: StateLoader<DataSourceRow>;
  readonly datasets: StateLoader<DatasetRow>;
  readonly datasetVersions: StateLoader<DatasetVersionRow>;
  readonly datasetVersionDetails: StateLoader<DatasetVersionDetails>;
  readonly transformations: StateLoader<TransformationRow>;
  readonly transformationRuns: StateLoader<TransformationRunRow>;
  /** Every UUID by which an entity is known: its own and those of references that resolve to it alone. */
  readonly knownAs: (entity: Key) => Promise<string[]>;
  /** Up to five entities that a reference resolves to. */
  readonly targetsOf: (reference: Key) => Promise<string[]>;
}

export type ListName =
  | 'dataSources'
  | 'datasets'
  | 'datasetVersions'
  | 'transformations'
  | 'transformationRuns'
  | 'versionsOfDataset'
  | 'versionsOfSource'
  | 'derivatives'
  | 'derivedFrom'
  | 'inputsOfRun'
  | 'outputsOfRun'
  | 'sourcesOfVersion'
  | 'producersOfVersion'
  | 'consumersOfVersion'
  | 'runsOfTransformation';

export type Listings = Readonly<Record<ListName, Listing>>;

/** What callers may ask of lists, as conditions. */
export interface Filters {
  dataSources(filter: DataSourceFilter): Condition;
  datasets(filter: DatasetFilter): Condition;
  datasetVersions(filter: DatasetVersionFilter, at: AsOf): Condition;
  transformations(filter: TransformationFilter): Condition;
  transformationRuns(filter: TransformationRunFilter): Condition;
}
