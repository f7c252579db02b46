import type { Stub } from '../../kernel/server/entity.ts';
import type { ArrayConnection } from '../../kernel/reading/array-connection.ts';
import type { ClaimRow } from '../../kernel/reading/claims.ts';
import type { Connection } from '../../kernel/reading/connection.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import type { MetricPoint, Pointer } from '../domain/kinds.ts';
import type {
  AliasAssignmentRow,
  EvaluationMetric,
  EvaluationRow,
  InputRole,
  ModelAliasRow,
  ModelRow,
  ModelVersionRow,
  ParentRelation,
  RunRow,
} from '../domain/rows.ts';

export type ModelMapper = At<ModelRow>;
export type ModelVersionMapper = At<ModelVersionRow>;
export type ModelAliasMapper = At<ModelAliasRow>;
export type RunMapper = At<RunRow>;
export type EvaluationMapper = At<EvaluationRow>;
export type EvaluationMetricMapper = EvaluationMetric;
export type AliasAssignmentMapper = At<AliasAssignmentRow>;
export type MetricMapper = MetricPoint;
export type MetricConnectionMapper = ArrayConnection<MetricPoint>;
/** A pointer at something, with the point in time at which it is followed. */
export type ParentVersionMapper = Pointer & Key & { readonly relation: ParentRelation };
export type RunInputMapper = Pointer & Key & { readonly role: InputRole };
/** What another subgraph owns: its UUID, or a reference's, at a point in time. */
export type DatasetVersionMapper = Stub;
export type ContainerImageMapper = Stub;
export type ModelConnectionMapper = Connection<ModelRow>;
export type ModelVersionConnectionMapper = Connection<ModelVersionRow>;
export type ModelAliasConnectionMapper = Connection<ModelAliasRow>;
export type AliasAssignmentConnectionMapper = Connection<AliasAssignmentRow>;
export type RunConnectionMapper = Connection<RunRow>;
export type EvaluationConnectionMapper = Connection<EvaluationRow>;
export type ClaimConnectionMapper = Connection<ClaimRow>;
