import type { ClaimRow } from '../../kernel/reading/claims.ts';
import type { Connection } from '../../kernel/reading/connection.ts';
import type { Tag } from '../../kernel/writing/checks.ts';
import type { At } from '../../kernel/reading/state-loader.ts';
import type {
  CodeRevisionValue,
  DeploymentRow,
  EnvironmentRow,
  ImageRow,
  OrchestratorValue,
  PackageRow,
  PeriodRow,
  PlatformValue,
  TagRow,
} from '../domain/rows.ts';

export type ContainerImageMapper = At<ImageRow>;
export type PackageMapper = At<PackageRow>;
export type DeploymentMapper = At<DeploymentRow>;
export type EnvironmentMapper = At<EnvironmentRow>;
export type TagMapper = Tag;
export type ImageTagMapper = At<TagRow>;
export type DeploymentPeriodMapper = At<PeriodRow>;
export type ImagePlatformMapper = PlatformValue;
export type CodeRevisionMapper = CodeRevisionValue;
export type OrchestratorMapper = OrchestratorValue;

export type ContainerImageConnectionMapper = Connection<ImageRow>;
export type PackageConnectionMapper = Connection<PackageRow>;
export type DeploymentConnectionMapper = Connection<DeploymentRow>;
export type EnvironmentConnectionMapper = Connection<EnvironmentRow>;
export type ImageTagConnectionMapper = Connection<TagRow>;
export type DeploymentPeriodConnectionMapper = Connection<PeriodRow>;
export type ClaimConnectionMapper = Connection<ClaimRow>;

/** A model version as this subgraph hands it out, or as the gateway hands it in. */
export interface ModelVersionMapper {
  readonly id?: string;
  readonly _ref?: string | null;
  readonly _at?: string | null;
  readonly _knownAs?: readonly string[] | null;
}
