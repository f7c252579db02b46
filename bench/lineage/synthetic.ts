import { encodeId, entityUuid } from '../../subgraphs/kernel/ids/ids.ts';
import type { EdgeKind } from '../../subgraphs/lineage/domain/kinds.ts';
import { random, randomHex, zipf } from './random.ts';

/** What is generated, in the order of the numbers of its nodes. Each kind's nodes are numbered from 0. */
export const KINDS = [
  'DataSource',
  'Dataset',
  'DatasetVersion',
  'Model',
  'Run',
  'ModelVersion',
  'ContainerImage',
  'Deployment',
] as const;

export type Kind = (typeof KINDS)[number];

/** A node of the generated graph. */
export interface Ref {
  readonly kind: Kind;
  readonly number: number;
}

export interface SyntheticEdge {
  readonly kind: EdgeKind;
  readonly source: Ref;
  readonly target: Ref;
  /** Whether it no longer holds: it did, in 2025. */
  readonly isClosed: boolean;
}

/** Streams of random numbers, one for each thing that is drawn. */
const STREAM = {
  closed: 1,
  source: 2,
  derived: 3,
  inputs: 4,
  input: 5,
  tuned: 6,
  parent: 7,
  deployed: 8,
  hex: 9,
  image: 10,
};

/** Edges that a run brings on average, with all that comes with it: what is asked for is met within a few in a hundred. */
const EDGES_PER_RUN = 6.5;

/**
 * A graph of about as many edges as asked for, of which nothing is kept: each node and edge follows from its number. Runs
 * have one to three inputs; the inputs follow Zipf's law, so that everything made from the first reaches a tenth of all
 * nodes; a fifth of the versions are fine-tunes, half of which share an input with their parent, which makes diamonds; a
 * third of the edges that can close have closed.
 */
export class Synthetic {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly #name: string;

  /** @param name what its nodes are called by, so that they are not those of another graph */
  constructor(edges: number, name = '') {
    this.#name = name;
    const runs = Math.max(4, Math.round(edges / EDGES_PER_RUN));
    const some = (share: number): number => Math.max(1, Math.floor(runs * share));
    this.counts = {
      DataSource: some(0.01),
      Dataset: some(0.01),
      DatasetVersion: some(0.5),
      Model: some(0.02),
      Run: runs,
      ModelVersion: runs,
      ContainerImage: some(0.02),
      Deployment: some(0.25),
    };
  }

  /** The natural key, as change records have it. */
  key({ kind, number }: Ref): Record<string, string> {
    switch (kind) {
      case 'DataSource':
        return { name: `${this.#name}warehouse/source-${number}` };
      case 'Dataset':
        return { namespace: 'bench', name: `${this.#name}table-${number}` };
      case 'DatasetVersion': {
        const { name } = this.key(this.datasetOf(number)) as { name: string };
        return { namespace: 'bench', name, versionKey: `sha256:${randomHex(STREAM.hex, number, 64)}` };
      }
      case 'Model':
        return { namespace: 'default', name: `${this.#name}model-${number}` };
      case 'Run':
        return { namespace: 'default', runId: `${this.#name}${randomHex(STREAM.hex + 1000, number, 32)}` };
      case 'ModelVersion': {
        const { namespace, name } = this.key(this.modelOf(number)) as { namespace: string; name: string };
        return { namespace, model: name, version: `1.${Math.floor(number / this.counts.Model)}.0` };
      }
      case 'ContainerImage':
        return { digest: `sha256:${randomHex(STREAM.hex + 2000, number, 64)}` };
      case 'Deployment': {
        const rollout = randomHex(STREAM.hex + 3000, number, 10);
        return {
          environment: number % 3 === 0 ? 'staging' : 'production',
          name: `${this.#name}scoring/service-${number % 100}`,
          rollout,
        };
      }
    }
  }

  id(ref: Ref): string {
    // The members of a natural key stand in their canonical order.
    return encodeId(ref.kind, entityUuid(ref.kind, Object.values(this.key(ref))));
  }

  /** The edges that a node's own change records state. */
  edges({ kind, number }: Ref): SyntheticEdge[] {
    const target = { kind, number };
    const edge = (name: EdgeKind, source: Ref, slot: number): SyntheticEdge => {
      const isClosed = random(STREAM.closed + KINDS.indexOf(kind) * 100, number, slot) < 0.58;
      return { kind: name, source, target, isClosed };
    };
    switch (kind) {
      case 'DatasetVersion':
        return this.#originsOf(number).map((source, slot) =>
          edge(source.kind === 'DataSource' ? 'SOURCE_OF' : 'DERIVED', source, slot),
        );
      case 'Run': {
        const image = {
          kind: 'ContainerImage',
          number: zipf(random(STREAM.image, number), this.counts.ContainerImage),
        } as const;
        return [
          ...this.#inputsOf(number).map((source, slot) => edge('INPUT_OF', source, slot)),
          edge('RAN_IN', image, 10),
        ];
      }
      case 'ModelVersion': {
        const parent = this.#parentOf(number);
        const produced = { kind: 'PRODUCED', source: { kind: 'Run', number }, target, isClosed: false } as const;
        return [produced, ...(parent === null ? [] : [edge('DERIVED', { kind, number: parent }, 0)])];
      }
      case 'Deployment': {
        const version = Math.floor(random(STREAM.deployed, number) * this.counts.ModelVersion);
        return [{ ...edge('DEPLOYED_AS', { kind: 'ModelVersion', number: version }, 0), isClosed: false }];
      }
      default:
        return [];
    }
  }

  /** What lineage concludes from the natural key: what a node is a version of. */
  versionOf({ kind, number }: Ref): Ref | null {
    if (kind === 'DatasetVersion') return this.datasetOf(number);
    return kind === 'ModelVersion' ? this.modelOf(number) : null;
  }

  isLive({ number }: Ref): boolean {
    return number % 2 === 0;
  }

  datasetOf(version: number): Ref {
    return { kind: 'Dataset', number: version % this.counts.Dataset };
  }

  modelOf(version: number): Ref {
    return { kind: 'Model', number: version % this.counts.Model };
  }

  /** A source, or half of the time earlier dataset versions, up to two. The first ones come from sources. */
  #originsOf(version: number): Ref[] {
    const draw = random(STREAM.derived, version);
    if (version < 10 || draw < 0.5) {
      return [{ kind: 'DataSource', number: zipf(random(STREAM.source, version), this.counts.DataSource) }];
    }
    const count = draw < 0.75 ? 1 : 2;
    const numbers = Array.from({ length: count }, (_, slot) =>
      Math.floor(random(STREAM.derived, version, slot + 1) * version),
    );
    // Not from the hubs: else half of everything came of them.
    return [...new Set(numbers.map((number) => Math.max(number, Math.floor(version / 2))))].map((number) => ({
      kind: 'DatasetVersion',
      number,
    }));
  }

  #inputsOf(run: number): Ref[] {
    const count = 1 + Math.floor(random(STREAM.inputs, run) * 3);
    const drawn = Array.from({ length: count }, (_, slot) => this.#input(run, slot));
    const parent = this.#parentOf(run);
    if (parent !== null && run % 2 === 0) drawn[0] = this.#input(parent, 0);
    return [...new Set(drawn)].map((number) => ({ kind: 'DatasetVersion', number }));
  }

  #input(run: number, slot: number): number {
    return zipf(random(STREAM.input, run, slot), this.counts.DatasetVersion);
  }

  #parentOf(version: number): number | null {
    if (version === 0 || random(STREAM.tuned, version) >= 0.2) return null;
    return Math.floor(random(STREAM.parent, version) * version);
  }
}
