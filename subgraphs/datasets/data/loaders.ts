import { knownAsLoader, targetsOf } from '../../kernel/reading/known-as.ts';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { stateLoader } from '../../kernel/reading/state-loader.ts';
import type { Loaders } from '../domain/reading.ts';
import type {
  DatasetRow,
  DatasetVersionDetails,
  DatasetVersionRow,
  DataSourceRow,
  TransformationRow,
  TransformationRunRow,
} from '../domain/rows.ts';
import { attributes } from './attributes.ts';

/** Loaders of one request. */
export function createLoaders(run: RunQuery): Loaders {
  return {
    dataSources: stateLoader<DataSourceRow>(run, 'data_source', attributes.dataSource),
    datasets: stateLoader<DatasetRow>(run, 'dataset', attributes.dataset),
    datasetVersions: stateLoader<DatasetVersionRow>(run, 'dataset_version', [...attributes.datasetVersion, 'columns']),
    datasetVersionDetails: stateLoader<DatasetVersionDetails>(run, 'dataset_version', attributes.datasetVersionDetails),
    transformations: stateLoader<TransformationRow>(run, 'transformation', attributes.transformation),
    transformationRuns: stateLoader<TransformationRunRow>(run, 'transformation_run', attributes.transformationRun),
    knownAs: knownAsLoader(run),
    targetsOf: targetsOf(run),
  };
}
