import type { Maybe } from './inputs.ts';

export interface ModelFilter {
  readonly namespace?: Maybe<string>;
  readonly name?: Maybe<string>;
  readonly nameContains?: Maybe<string>;
  readonly owner?: Maybe<string>;
  readonly tag?: Maybe<string>;
}

export interface ModelVersionFilter {
  readonly namespace?: Maybe<string>;
  readonly model?: Maybe<string>;
  readonly version?: Maybe<string>;
  readonly alias?: Maybe<string>;
  readonly tag?: Maybe<string>;
  readonly artifactDigest?: Maybe<string>;
  readonly commit?: Maybe<string>;
}

export interface RunFilter {
  readonly namespace?: Maybe<string>;
  readonly runId?: Maybe<string>;
  readonly name?: Maybe<string>;
  readonly experiment?: Maybe<string>;
  readonly kind?: Maybe<string>;
  readonly status?: Maybe<string>;
  readonly commit?: Maybe<string>;
}

export interface EvaluationFilter {
  readonly name?: Maybe<string>;
  readonly kind?: Maybe<string>;
  readonly namespace?: Maybe<string>;
  readonly model?: Maybe<string>;
  readonly version?: Maybe<string>;
}
