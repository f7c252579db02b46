import type { Listing } from '../../kernel/reading/connection.ts';
import type { Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { Condition } from '../../kernel/reading/conditions.ts';
import type { MetricPoint } from './kinds.ts';
import type { EvaluationFilter, ModelFilter, ModelVersionFilter, RunFilter } from './filters.ts';
import type {
  EvaluationRow,
  LoggedModelRow,
  MetricsFileRow,
  ModelAliasRow,
  ModelRow,
  ModelVersionRow,
  RunRow,
} from './rows.ts';

/** Loads one value per key, many keys at once. */
export interface Loader<Value> {
  load(key: Key): Promise<Value | null>;
}

/** What a request can load by UUID. */
export interface Loaders {
  readonly models: StateLoader<ModelRow>;
  readonly modelVersions: StateLoader<ModelVersionRow>;
  readonly modelAliases: StateLoader<ModelAliasRow>;
  readonly runs: StateLoader<RunRow>;
  readonly evaluations: StateLoader<EvaluationRow>;
  readonly loggedModels: StateLoader<LoggedModelRow>;
  readonly metricsFiles: StateLoader<MetricsFileRow>;
  /** Every measured point of a run's metrics, which only their history needs. */
  readonly metricPoints: StateLoader<{ metricPoints: MetricPoint[] | null }>;
  /** Every UUID by which an entity is known: its own and those of references that resolve to it alone. */
  readonly knownAs: (entity: Key) => Promise<string[]>;
  /** Since when an alias has pointed where it does; null for always. */
  readonly aliasSince: Loader<Date>;
}

export type ListName =
  | 'models'
  | 'modelVersions'
  | 'runs'
  | 'evaluations'
  | 'versionsOfModel'
  | 'versionsOfRun'
  | 'aliasesOfModel'
  | 'aliasesOfVersion'
  | 'assignmentsOfAlias'
  | 'evaluationsOfVersion';

export type Listings = Readonly<Record<ListName, Listing>>;

/** What callers may ask of the root lists, as conditions. */
export interface Filters {
  models(filter: ModelFilter): Condition;
  modelVersions(filter: ModelVersionFilter, at: AsOf): Condition;
  runs(filter: RunFilter): Condition;
  evaluations(filter: EvaluationFilter): Condition;
}
