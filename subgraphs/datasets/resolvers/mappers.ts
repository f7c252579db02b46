import type { ClaimRow } from '../../kernel/reading/claims.ts';
import type { Connection } from '../../kernel/reading/connection.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import type {
  ColumnDerivationValue,
  ColumnStatisticsValue,
  ColumnValue,
  DatasetRow,
  DatasetVersionRow,
  DataSourceRow,
  SourceColumnValue,
  TagValue,
  TransformationRow,
  TransformationRunRow,
} from '../domain/rows.ts';

/** What resolvers of a type are given. */

export type DataSourceMapper = At<DataSourceRow>;
export type DatasetMapper = At<DatasetRow>;
export type DatasetVersionMapper = At<DatasetVersionRow>;
export type TransformationMapper = At<TransformationRow>;
export type TransformationRunMapper = At<TransformationRunRow>;

export type DataSourceConnectionMapper = Connection<DataSourceRow>;
export type DatasetConnectionMapper = Connection<DatasetRow>;
export type DatasetVersionConnectionMapper = Connection<DatasetVersionRow>;
export type TransformationConnectionMapper = Connection<TransformationRow>;
export type TransformationRunConnectionMapper = Connection<TransformationRunRow>;
export type ClaimConnectionMapper = Connection<ClaimRow>;

export type TagMapper = TagValue;
export type ColumnMapper = ColumnValue;
export type ColumnStatisticsMapper = ColumnStatisticsValue;

/** With the point in time that the dataset versions it names are read at. */
export type ColumnDerivationMapper = ColumnDerivationValue & Pick<Key, 'at'>;
export type SourceColumnMapper = SourceColumnValue & Pick<Key, 'at'>;
