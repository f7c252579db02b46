import type { DvcFile, DvcOrigin } from '../../kernel/formats/types.ts';
import { contentsOf, noticesOf, versionKeyOf, type DvcVersionKey } from '../../kernel/intake/dvc.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { registerDataSource } from '../domain/data-source.ts';
import { registerDatasetVersion } from '../domain/dataset-version.ts';
import type { DataSourceKind } from '../domain/rows.ts';

/** A `.dvc` file: the data that it tracks and, where it was imported, the version and the source that it came from. */
export function dvcFile({ outputs, origins }: DvcFile, { namespace }: MappingContext): Mapped {
  const upstream = outputs.length === 1 ? origins.flatMap((origin) => upstreamOf(origin, outputs[0]!.digest)) : [];
  const tracked = outputs.flatMap((output) =>
    contentsOf([output]).flatMap((content) =>
      registerDatasetVersion({
        namespace,
        name: content.path,
        digest: content.digest,
        sizeBytes: content.sizeBytes,
        description: output.description,
        tags: content.fileCount === null ? null : [{ name: 'dvc.nfiles', value: String(content.fileCount) }],
        derivedFrom: some(
          upstream.flatMap(({ key }) => key ?? []).filter((key) => !isSame(key, versionKeyOf(namespace, content))),
        ),
        sources: some(upstream.map(({ source }) => source)),
      }),
    ),
  );
  const notices =
    outputs.length > 1 && origins.length > 0 ? ['which of several outs each of the deps came to is not told'] : [];
  return {
    assertions: [...tracked, ...upstream.flatMap(({ assertions }) => assertions)],
    notices: [...notices, ...noticesOf(namespace)],
  };
}

interface Upstream {
  readonly source: string;
  /** Null where the version is not known there. */
  readonly key: DvcVersionKey | null;
  readonly assertions: readonly Assertion[];
}

function upstreamOf(origin: DvcOrigin, digest: string | null): Upstream[] {
  if (origin.kind === 'LOCATION') {
    const source = `${origin.name.namespace}/${origin.name.name}`;
    const kind = kindOf(origin.uri);
    return [{ source, key: null, assertions: registerDataSource({ name: source, kind, uri: origin.uri }) }];
  }
  const { repository, path, commit, revision } = origin;
  const source = `${repository}/${path}`;
  const described = registerDataSource({ name: source, kind: 'DATA_REGISTRY', uri: repository });
  if (digest === null) return [{ source, key: null, assertions: described }];
  const tags = [
    { name: 'dvc.rev_lock', value: commit },
    { name: 'dvc.rev', value: revision },
  ].filter(({ value }) => value !== null);
  const version = registerDatasetVersion({
    namespace: repository,
    name: path,
    digest,
    tags: tags.length > 0 ? tags : null,
    sources: [source],
  });
  return [
    { source, key: { namespace: repository, name: path, version: digest }, assertions: [...described, ...version] },
  ];
}

/** An empty list would say that there is none; a file that was added does not say where from. */
function some<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

function isSame(one: DvcVersionKey, other: DvcVersionKey): boolean {
  return one.namespace === other.namespace && one.name === other.name && one.version === other.version;
}

function kindOf(uri: string): DataSourceKind {
  if (/^(s3a?|gs|gcs|az|azure|abfss?|oss):/i.test(uri)) return 'OBJECT_STORE';
  return /^(https?|file|ssh|hdfs|webhdfs):|^\//i.test(uri) ? 'FILE' : 'OTHER';
}
