import type { EntityStub } from '../domain/answers/shown.ts';
import type { comparisonOf } from '../domain/answers/comparison.ts';
import type { impactOf } from '../domain/answers/impact.ts';
import type { lineageOf } from '../domain/answers/lineage.ts';
import type { pathsOf } from '../domain/answers/paths.ts';
import type { searchOf } from '../domain/answers/search.ts';
import type { changesAfter } from '../domain/live/changes.ts';
import type { lineageChanges } from '../domain/live/lineage-changes.ts';

type Yielded<Live extends (...args: never[]) => AsyncGenerator> =
  ReturnType<Live> extends AsyncGenerator<infer Event> ? Event : never;

export type LineageMapper = Awaited<ReturnType<typeof lineageOf>>;
export type ImpactConnectionMapper = Awaited<ReturnType<typeof impactOf>>;
export type LineagePathsMapper = Awaited<ReturnType<typeof pathsOf>>;
export type ModelVersionComparisonMapper = Awaited<ReturnType<typeof comparisonOf>>;
export type SearchConnectionMapper = Awaited<ReturnType<typeof searchOf>>;
export type LineageChangeMapper = NonNullable<Yielded<typeof lineageChanges>['event']>;
export type RecordedChangeMapper = NonNullable<Yielded<typeof changesAfter>['event']>;
export type LineageEntityMapper = EntityStub;

/** Every entity, whoever owns it, is a stub here. */
export type {
  EntityStub as DataSourceMapper,
  EntityStub as DatasetMapper,
  EntityStub as DatasetVersionMapper,
  EntityStub as TransformationMapper,
  EntityStub as TransformationRunMapper,
  EntityStub as ModelMapper,
  EntityStub as ModelVersionMapper,
  EntityStub as ModelAliasMapper,
  EntityStub as RunMapper,
  EntityStub as EvaluationMapper,
  EntityStub as ContainerImageMapper,
  EntityStub as PackageMapper,
  EntityStub as DeploymentMapper,
  EntityStub as DocumentMapper,
  EntityStub as PrincipalMapper,
};
