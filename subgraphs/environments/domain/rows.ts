/** States of this subgraph's kinds as they are read; names as in kinds.ts. Null: unknown. */

import type { Tag } from '../../kernel/writing/checks.ts';

export interface ReferenceValue {
  readonly scheme: string;
  readonly text: string;
}

export interface NameValue {
  readonly name: string;
  readonly value: string;
}

export interface PlatformValue {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | null;
}

export interface CodeRevisionValue {
  readonly repository?: string | null;
  readonly commit?: string | null;
  readonly dirty?: boolean | null;
}

export interface ModelVersionKey {
  readonly namespace: string;
  readonly model: string;
  readonly version: string;
}

/** What an image and its configuration may both say. */
export interface ImageFactsRow {
  readonly digest: string;
  readonly platform: PlatformValue | null;
  readonly createdAt: Date | null;
  readonly labels: readonly NameValue[] | null;
  readonly codeRevision: CodeRevisionValue | null;
  readonly baseImageDigest: string | null;
  readonly baseImageReference: ReferenceValue | null;
}

export interface ImageRow extends ImageFactsRow {
  readonly repositories: readonly string[] | null;
  readonly mediaType: string | null;
  readonly configDigest: string | null;
  readonly sizeBytes: number | null;
}

/** A stretch of time in which a tag named an image; an infinite end is a number. */
export interface TagRow {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
  readonly validFrom: Date | number;
  readonly validTo: Date | number;
}

export interface PackageRow {
  readonly purl: string;
  readonly type: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly description: string | null;
  readonly license: string | null;
  readonly tags: readonly Tag[] | null;
}

export type ObservedState = 'UNKNOWN' | 'PENDING' | 'LIVE' | 'FAILED' | 'RETIRED';
export type DesiredState = 'LIVE' | 'RETIRED';

export interface ContainerValue {
  readonly name: string;
  readonly image: string;
}

export interface OrchestratorValue {
  readonly kind?: string | null;
  readonly namespace?: string | null;
  readonly labels?: readonly NameValue[] | null;
}

/** What may change in the course of a deployment. */
export interface DeploymentCourse {
  readonly state: ObservedState | null;
  readonly desiredState: DesiredState | null;
  readonly owner: string | null;
  readonly endpoint: string | null;
  readonly replicas: number | null;
}

export interface DeploymentRow extends DeploymentCourse {
  readonly environment: string;
  readonly name: string;
  readonly rollout: string;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly modelVersion: ModelVersionKey | null;
  readonly modelVersionReference: ReferenceValue | null;
  readonly imageDigest: string | null;
  readonly imageReference: ReferenceValue | null;
  readonly containers: readonly ContainerValue[] | null;
  readonly orchestrator: OrchestratorValue | null;
}

/** An environment that has deployments. */
export type EnvironmentRow = Pick<DeploymentRow, 'environment'>;

/** A stretch of a deployment's course; an infinite end is a number. */
export interface PeriodRow extends DeploymentCourse {
  readonly validFrom: Date | number;
  readonly validTo: Date | number;
}
