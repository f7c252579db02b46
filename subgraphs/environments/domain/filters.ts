import type { DesiredState, ObservedState } from './rows.ts';

type Maybe<T> = T | null | undefined;

export interface DeploymentFilter {
  readonly environment?: Maybe<string>;
  readonly state?: Maybe<ObservedState>;
  readonly desiredState?: Maybe<DesiredState>;
  readonly name?: Maybe<string>;
  readonly rollout?: Maybe<string>;
  readonly owner?: Maybe<string>;
  readonly imageDigest?: Maybe<string>;
  readonly modelVersion?: Maybe<string>;
}

export interface EnvironmentFilter {
  readonly nameContains?: Maybe<string>;
}

export interface ImageFilter {
  readonly digest?: Maybe<string>;
  readonly repository?: Maybe<string>;
  readonly tag?: Maybe<string>;
}

export interface PackageFilter {
  readonly purl?: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly name?: Maybe<string>;
  readonly version?: Maybe<string>;
}
