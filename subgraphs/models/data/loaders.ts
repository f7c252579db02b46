import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { visible } from '../../kernel/ledger/visibility.ts';
import { knownAsLoader } from '../../kernel/reading/known-as.ts';
import { uuids, type RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, ownStateLoader, stateLoader, type Key } from '../../kernel/reading/state-loader.ts';
import { encodeAt } from '../../kernel/time/as-of.ts';
import type {
  EvaluationRow,
  LoggedModelRow,
  MetricsFileRow,
  ModelAliasRow,
  ModelRow,
  ModelVersionRow,
  RunRow,
} from '../domain/rows.ts';
import type { MetricPoint } from '../domain/kinds.ts';
import type { Loaders } from '../domain/reading.ts';
import { attributes } from './attributes.ts';

/** Loaders of one request. */
export function createLoaders(run: RunQuery): Loaders {
  return {
    models: stateLoader<ModelRow>(run, 'model', attributes.model),
    modelVersions: stateLoader<ModelVersionRow>(run, 'model_version', attributes.modelVersion),
    modelAliases: stateLoader<ModelAliasRow>(run, 'model_alias', attributes.modelAlias),
    runs: stateLoader<RunRow>(run, 'run', attributes.run),
    metricPoints: stateLoader<{ metricPoints: MetricPoint[] | null }>(run, 'run', ['metricPoints']),
    evaluations: stateLoader<EvaluationRow>(run, 'evaluation', attributes.evaluation),
    loggedModels: ownStateLoader<LoggedModelRow>(run, 'logged_model', attributes.loggedModel),
    metricsFiles: ownStateLoader<MetricsFileRow>(run, 'metrics_file', attributes.metricsFile),
    knownAs: knownAsLoader(run),
    aliasSince: aliasSinceLoader(run),
  };
}

/** Since when an alias has pointed where it does: the beginning of the stretch that holds at that time. */
function aliasSinceLoader(run: RunQuery): DataLoader<Key, Date | null, string> {
  const load = async (ids: string[], at: Key['at']): Promise<Map<string, Date | null>> => {
    const rows = await run<{ id: string; since: Date | null }>(sql`
      SELECT s.id, nullif(s.valid_from, '-infinity') AS since FROM model_alias s WHERE s.id = ANY(${uuids(ids)}) AND ${visible('s', at)}`);
    return new Map(rows.map((row) => [row.id, row.since]));
  };
  return new DataLoader((keys) => loadByTime(keys, load), {
    cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}`,
  });
}
