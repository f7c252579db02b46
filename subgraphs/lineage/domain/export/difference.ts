import type { Compared } from '../answers/comparison.ts';
import type { Area } from '../comparison/facts.ts';
import type { Closure } from '../graph/closure.ts';

/** Which of two versions has something in what it was made from. */
export type Versions = 'BEFORE' | 'AFTER' | 'BOTH';

export type ChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

/** What a comparison says of an entity. */
export interface Mark {
  readonly versions: Versions;
  /** How what it says differs; null when it does not. */
  readonly change: ChangeKind | null;
}

/** Something that differs. */
export interface Changed {
  readonly area: Area;
  readonly path: string;
  readonly change: ChangeKind;
  readonly before: string | number | null;
  readonly after: string | number | null;
  /** Of numbers, how far. */
  readonly delta: number | null;
  /** Who says so, of the version compared to first; one at least. */
  readonly nodes: readonly number[];
}

/** Two versions compared, for an export: each difference, and what it says of the entities that both were made from. */
export class Difference {
  readonly compared: Compared;
  readonly changes: readonly Changed[];
  readonly #changes: ReadonlyMap<number, ChangeKind>;
  readonly #nodes: (node: number) => Versions;
  readonly #steps: (step: string) => Versions;

  constructor(compared: Compared) {
    const { before, after, changes, metrics } = compared;
    this.compared = compared;
    this.changes = [
      ...changes.map((change) => ({ ...change, change: changeKind(change), delta: null })),
      ...metrics
        .filter(({ delta }) => delta !== 0)
        .map(({ name, ...metric }) => ({
          area: 'METRICS' as const,
          path: name,
          change: changeKind(metric),
          ...metric,
        })),
    ];
    this.#changes = changesByNode(this.changes);
    this.#nodes = versionsBy(before, after, nodesOf);
    this.#steps = versionsBy(before, after, stepsOf);
  }

  /** What one of the versions alone was made from. */
  get alone(): { readonly count: number; readonly has: (node: number) => boolean } {
    const { before, after, both } = this.compared;
    const count = 2 * both.nodeCount - before.nodeCount - after.nodeCount;
    return { count, has: (node) => this.#nodes(node) !== 'BOTH' };
  }

  mark(node: number): Mark {
    return { versions: this.#nodes(node), change: this.#changes.get(node) ?? null };
  }

  versionsOf(edge: number, from: number, to: number): Versions {
    return this.#steps(stepName(edge, from, to));
  }
}

function changeKind({ before, after }: Pick<Changed, 'before' | 'after'>): ChangeKind {
  if (before === null) return 'ADDED';
  return after === null ? 'REMOVED' : 'CHANGED';
}

/** An entity of which several things differ in several ways has changed. */
function changesByNode(changes: readonly Changed[]): Map<number, ChangeKind> {
  const found = new Map<number, ChangeKind>();
  for (const { change, nodes } of changes) {
    for (const node of nodes) found.set(node, (found.get(node) ?? change) === change ? change : 'CHANGED');
  }
  return found;
}

function versionsBy<Key>(before: Closure, after: Closure, keysOf: (closure: Closure) => Iterable<Key>) {
  const [was, is] = [new Set(keysOf(before)), new Set(keysOf(after))];
  return (key: Key): Versions => (!was.has(key) ? 'AFTER' : is.has(key) ? 'BOTH' : 'BEFORE');
}

function nodesOf({ nodes, nodeCount }: Closure): Iterable<number> {
  return nodes.data.subarray(0, nodeCount);
}

function* stepsOf({ steps: { data }, stepCount }: Closure): Generator<string> {
  for (let at = 0; at < stepCount * 3; at += 3) yield stepName(data[at]!, data[at + 1]!, data[at + 2]!);
}

const stepName = (edge: number, from: number, to: number): string => `${edge} ${from} ${to}`;
