import type { Connection } from '../../kernel/reading/connection.ts';
import type { ConnectionArgs } from '../../kernel/reading/page-args.ts';
import type { At, Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type {
  DatasetFilter,
  DatasetVersionFilter,
  DataSourceFilter,
  ListOf,
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

type Versions = Promise<Connection<DatasetVersionRow>>;
type Runs = Promise<Connection<TransformationRunRow>>;

/** What can be read of this subgraph within one request; equal questions of one level share a statement. */
export interface DatasetsReading {
  readonly dataSource: StateLoader<DataSourceRow>;
  readonly dataset: StateLoader<DatasetRow>;
  readonly datasetVersion: StateLoader<DatasetVersionRow>;
  readonly datasetVersionDetails: StateLoader<DatasetVersionDetails>;
  readonly transformation: StateLoader<TransformationRow>;
  readonly transformationRun: StateLoader<TransformationRunRow>;

  readonly dataSources: (args: ListOf<DataSourceFilter>, at: AsOf) => Promise<Connection<DataSourceRow>>;
  readonly datasets: (args: ListOf<DatasetFilter>, at: AsOf) => Promise<Connection<DatasetRow>>;
  readonly datasetVersions: (args: ListOf<DatasetVersionFilter>, at: AsOf) => Versions;
  readonly transformations: (args: ListOf<TransformationFilter>, at: AsOf) => Promise<Connection<TransformationRow>>;
  readonly transformationRuns: (args: ListOf<TransformationRunFilter>, at: AsOf) => Runs;

  readonly versionsOfDataset: (dataset: Key, args: ListOf<DatasetVersionFilter>) => Versions;
  readonly versionsOfSource: (source: Key, args: ListOf<DatasetVersionFilter>) => Versions;
  readonly derivatives: (version: Key, args: ListOf<DatasetVersionFilter>) => Versions;
  readonly consumers: (version: Key, args: ConnectionArgs) => Runs;
  readonly runsOf: (transformation: Key, args: ListOf<TransformationRunFilter>) => Runs;

  /** Whole lists; they throw INCOMPLETE when they are longer than the schema says. */
  readonly sourcesOf: (version: Key) => Promise<At<DataSourceRow>[]>;
  readonly derivedFrom: (version: Key) => Promise<At<DatasetVersionRow>[]>;
  readonly producersOf: (version: Key) => Promise<At<TransformationRunRow>[]>;
  /** The producer that started first; null where there is none. */
  readonly producerOf: (version: Key) => Promise<At<TransformationRunRow> | null>;
  readonly inputsOf: (run: Key) => Promise<At<DatasetVersionRow>[]>;
  readonly outputsOf: (run: Key) => Promise<At<DatasetVersionRow>[]>;

  /** Every UUID that an entity is known by. */
  readonly knownAs: (entity: Key) => Promise<string[]>;
}
