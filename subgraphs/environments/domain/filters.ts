import type { ObservedState } from './rows.ts';

type Maybe<T> = T | null | undefined;

export interface DeploymentFilter {
  readonly environment?: Maybe<string>;
  readonly state?: Maybe<ObservedState>;
  readonly name?: Maybe<string>;
  readonly owner?: Maybe<string>;
  readonly imageDigest?: Maybe<string>;
  readonly modelVersion?: Maybe<string>;
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

/** Arguments of a list; the kernel checks them. */
export interface PageArgs<Filter = never> {
  readonly filter?: Maybe<Filter>;
  readonly orderBy?: Maybe<{ readonly field: string; readonly direction: 'ASC' | 'DESC' }>;
  readonly first?: Maybe<number>;
  readonly after?: Maybe<string>;
  readonly last?: Maybe<number>;
  readonly before?: Maybe<string>;
}
