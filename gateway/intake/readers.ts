import { documentFormats } from '../../subgraphs/kernel/formats/index.ts';
import type { DocumentFormatName, FactKind } from '../../subgraphs/kernel/formats/index.ts';

/** Which subgraph owns what documents tell about; null while none reads it. */
const OWNERS: Readonly<Record<FactKind, string | null>> = {
  Run: 'models',
  Model: 'models',
  ModelVersion: 'models',
  Evaluation: 'models',
  Experiment: null,
  DataSource: 'datasets',
  DatasetVersion: 'datasets',
  Transformation: 'datasets',
  TransformationRun: 'datasets',
  ContainerImage: 'environments',
  Package: 'environments',
  Deployment: 'environments',
  Attestation: null,
};

/**
 * The subgraphs that read a format: those that own what it yields. What nobody reads is kept as it is. A test holds this
 * against the mappers.
 */
export const readers: { readonly [Format in DocumentFormatName]?: readonly string[] } = Object.fromEntries(
  documentFormats.map(({ name, yields }) => [name, ownersOf(yields)]),
);

function ownersOf(kinds: readonly FactKind[]): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => OWNERS[kind] ?? []))].sort();
}

/** The subgraphs that read some format, in alphabetical order. */
export const allReaders: readonly string[] = [...new Set(Object.values(readers).flat())].sort();
