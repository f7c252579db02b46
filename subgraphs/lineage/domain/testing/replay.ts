import { encodeId, entityUuid } from '../../../kernel/ids/ids.ts';
import type { Change, ChangedEdge } from '../graph/change.ts';
import { NODE_KINDS } from '../kinds.ts';
import type { Recorded } from './history.ts';

/** A believed edge, and when it became known. */
interface Believed {
  readonly edge: Omit<ChangedEdge, 'op'>;
  readonly recordedAt: number;
}

/** A relation of two entities, or of an entity and a name that leads nowhere. */
interface Relation extends Believed {
  readonly from: string | Nowhere;
  readonly to: string | Nowhere;
}

interface Nowhere {
  readonly name: string;
  /** What it may name; none where it names nothing. */
  readonly candidates: readonly string[];
  readonly reason: 'NOT_RECORDED' | 'AMBIGUOUS';
}

export interface Reached {
  readonly depths: ReadonlyMap<string, number>;
  readonly edges: readonly Relation[];
  readonly unresolved: ReadonlyMap<string, string>;
  readonly cutOff: boolean;
}

export interface Walk {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly maxDepth?: number | null;
  readonly edgeKinds?: readonly string[] | null;
  readonly until?: (id: string) => boolean;
}

/**
 * What the change records say held at a valid time by what was known at a recorded time, worked out anew from all of them
 * in the plainest way there is. The graph is tested against it.
 */
export class Replay {
  readonly relations: readonly Relation[];
  readonly #validAt: number;
  readonly #latest = new Map<string, Change>();
  readonly #believed = new Map<string, Believed>();

  constructor(history: readonly Recorded[], validAt: number, knownAt: number) {
    this.#validAt = validAt;
    for (const entry of history) if (entry.recordedAt.getTime() <= knownAt) this.#take(entry);
    this.relations = this.#relate();
  }

  isRecorded(id: string): boolean {
    return this.#latest.has(id);
  }

  /** Whether it is the end of a relation: so is what only others name. */
  isRelated(id: string): boolean {
    return this.relations.some(
      ({ from, to }) => (from === id && typeof to === 'string') || (to === id && typeof from === 'string'),
    );
  }

  label(id: string): string {
    const subject = this.#latest.get(id)?.subject;
    if (!subject) return id;
    return NODE_KINDS.find(({ kind }) => kind === subject.kind)!.label(subject.naturalKey) ?? id;
  }

  /** The state of a deployment at the valid time. */
  stateOf(deployment: string): unknown {
    return this.#stretches(deployment).find(({ from, to }) => from <= this.#validAt && this.#validAt < to)?.values[
      'state'
    ];
  }

  walk(starts: readonly string[], { direction, maxDepth, edgeKinds, until }: Walk): Reached {
    const [near, far] = direction === 'UPSTREAM' ? (['to', 'from'] as const) : (['from', 'to'] as const);
    const depths = new Map(starts.map((id) => [id, 0]));
    const edges = new Set<Relation>();
    const unresolved = new Map(starts.filter((id) => !this.isRecorded(id)).map((id) => [id, 'NOT_RECORDED']));
    // What is told beyond the last depth.
    let cutOff = false;
    const seen = new Set<string>();
    let frontier = starts.map((id) => ({ id, asPart: false }));
    for (let depth = 0; frontier.length > 0; depth += 1) {
      const next: { id: string; asPart: boolean }[] = [];
      // Of two ways to come to an entity at one depth, that in its own right leads further.
      for (const { id, asPart } of frontier.toSorted((a, b) => Number(a.asPart) - Number(b.asPart))) {
        if (seen.has(`${id} false`) || seen.has(`${id} ${asPart}`)) continue;
        seen.add(`${id} ${asPart}`);
        if (depth > 0 && until?.(id)) continue;
        for (const relation of this.relations) {
          const { kind } = relation.edge;
          if (edgeKinds && !edgeKinds.includes(kind)) continue;
          const isPart = kind === 'PLATFORM_OF';
          if (isPart && asPart) continue;
          const [here, there] = [relation[near], relation[far]];
          const isCandidate = typeof here !== 'string' && here.candidates.includes(id);
          const beyond = here === id ? there : isCandidate || (isPart && there === id) ? here : null;
          if (beyond === null) continue;
          if (maxDepth != null && depth >= maxDepth) {
            cutOff ||= typeof beyond === 'string' ? !edges.has(relation) : !unresolved.has(beyond.name);
            continue;
          }
          if (typeof beyond !== 'string') unresolved.set(beyond.name, beyond.reason);
          else {
            if (!this.isRecorded(beyond)) unresolved.set(beyond, 'NOT_RECORDED');
            edges.add(relation);
            if (!depths.has(beyond)) depths.set(beyond, depth + 1);
            next.push({ id: beyond, asPart: isPart });
          }
        }
      }
      frontier = next;
    }
    return { depths, edges: [...edges], unresolved, cutOff };
  }

  /** Since when each entity downstream has been reached by one path that held throughout. */
  since(start: string): Map<string, number> {
    const times = new Map<string, number>([[`${start} false`, Number.NEGATIVE_INFINITY]]);
    for (let changed = true; changed;) {
      changed = false;
      for (const { edge, from, to } of this.relations) {
        if (typeof from !== 'string' || typeof to !== 'string') continue;
        const isPart = edge.kind === 'PLATFORM_OF';
        for (const [source, target] of isPart
          ? [
              [from, to],
              [to, from],
            ]
          : [[from, to]]) {
          for (const asPart of isPart ? [false] : [false, true]) {
            const before = times.get(`${source} ${asPart}`);
            if (before === undefined) continue;
            const time = Math.max(before, startOf(edge.validFrom));
            if (time >= (times.get(`${target} ${isPart}`) ?? Number.POSITIVE_INFINITY)) continue;
            times.set(`${target} ${isPart}`, time);
            changed = true;
          }
        }
      }
    }
    const found = new Map<string, number>();
    for (const [state, time] of times) {
      const id = state.split(' ')[0]!;
      found.set(id, Math.min(time, found.get(id) ?? Number.POSITIVE_INFINITY));
    }
    return found;
  }

  /** Since when a deployment has been LIVE without a break; undefined when it is not. */
  liveSince(deployment: string): number | undefined {
    const stretches = this.#stretches(deployment);
    let at = stretches.findIndex(({ from, to }) => from <= this.#validAt && this.#validAt < to);
    if (at < 0 || stretches[at]!.values['state'] !== 'LIVE') return undefined;
    while (stretches[at - 1]?.values['state'] === 'LIVE') at -= 1;
    return stretches[at]!.from;
  }

  /** Every path without a repetition, as the ids on it, up to a number of them, shortest first. */
  paths(from: string, to: string, maximum: number): string[][] {
    const found: string[][] = [];
    let partial = [{ nodes: [from], asPart: false }];
    while (partial.length > 0 && found.length < maximum) {
      const longer: typeof partial = [];
      for (const { nodes, asPart } of partial) {
        for (const [next, isPart] of this.#after(nodes.at(-1)!, asPart)) {
          if (nodes.includes(next)) continue;
          if (next === to) found.push([...nodes, next]);
          else longer.push({ nodes: [...nodes, next], asPart: isPart });
        }
      }
      partial = longer;
    }
    return found;
  }

  /** Whether ids are a path. */
  isPath(nodes: readonly string[]): boolean {
    let asPart = false;
    return nodes.slice(1).every((next, index) => {
      const isPart = this.#after(nodes[index]!, asPart).get(next);
      asPart = isPart ?? false;
      return isPart !== undefined;
    });
  }

  #after(id: string, asPart: boolean): Map<string, boolean> {
    const found = new Map<string, boolean>();
    for (const { edge, from, to } of this.relations) {
      if (typeof from !== 'string' || typeof to !== 'string') continue;
      const isPart = edge.kind === 'PLATFORM_OF';
      const next = from === id ? to : isPart && to === id ? from : null;
      if (next === null || (isPart && asPart)) continue;
      found.set(next, isPart && (found.get(next) ?? true));
    }
    return found;
  }

  #take({ feed, record, recordedAt }: Recorded): void {
    const change = JSON.parse(record) as Change;
    this.#latest.set(change.subject.id, change);
    for (const { op, ...edge } of change.edges) {
      // What it is called is no part of which edge it is.
      const name = JSON.stringify([feed, { ...edge, named: undefined }]);
      if (op === 'RETRACT') this.#believed.delete(name);
      else this.#believed.set(name, { edge, recordedAt: recordedAt.getTime() });
    }
    this.#versionOf(change, recordedAt.getTime());
  }

  /** What a version belongs to follows from its natural key, from its first record on. */
  #versionOf({ subject, origin }: Change, recordedAt: number): void {
    const { namespace, name, model } = subject.naturalKey as Record<string, string>;
    const whole: Record<string, [string, string]> = {
      ModelVersion: ['Model', model!],
      DatasetVersion: ['Dataset', name!],
    };
    const [kind, own] = whole[subject.kind] ?? [];
    if (kind === undefined || this.#believed.has(subject.id)) return;
    const { document, collector, confidence } = origin;
    const from = encodeId(kind, entityUuid(kind, [namespace!, own!]));
    const told = { document, collector, confidence, role: '', validFrom: null, validTo: null };
    this.#believed.set(subject.id, { edge: { kind: 'VERSION_OF', from, to: subject.id, ...told }, recordedAt });
  }

  #relate(): Relation[] {
    const holding = [...this.#believed.values()].filter(({ edge }) => covers(edge, this.#validAt));
    return holding.flatMap((believed): Relation[] => {
      const { kind, from, to } = believed.edge;
      if (kind === 'RESOLVES_TO' || kind === 'CONFIGURES') return [];
      if (kind === 'VERSION_OF' && !this.isRecorded(from)) return [];
      const configured = holding
        .filter(({ edge }) => edge.kind === 'CONFIGURES' && edge.from === to)
        .map(({ edge }) => edge.to);
      const targets = to.startsWith('ImageConfiguration:') ? configured : [to];
      return targets.map((target) => {
        return { ...believed, from: this.#follow(from, kind, target), to: this.#follow(target, kind, target) };
      });
    });
  }

  #follow(id: string, kind: string, target: string): string | Nowhere {
    if (!id.startsWith('Reference:')) return id;
    const links = [...this.#believed.values()].filter(({ edge }) => edge.kind === 'RESOLVES_TO' && edge.from === id);
    const at = (time: number): Set<string> =>
      new Set(links.filter(({ edge }) => covers(edge, time)).map(({ edge }) => edge.to));
    const meant = this.#meantAt(kind, target);
    const then = meant === undefined ? new Set<string>() : at(meant);
    const named = [...(then.size > 0 ? then : at(this.#validAt))];
    if (named.length === 1) return named[0]!;
    return { name: id, reason: named.length === 0 ? 'NOT_RECORDED' : 'AMBIGUOUS', candidates: named };
  }

  /** When the tag that something runs or ran in, or that its base is named by, was meant. */
  #meantAt(kind: string, target: string): number | undefined {
    if (kind === 'RUNS') {
      const first = this.#stretches(target).find(({ values }) => values['state'] === 'LIVE')?.from;
      return first === Number.NEGATIVE_INFINITY ? undefined : first;
    }
    if (kind === 'RAN_IN') {
      const started = this.#stretches(target)[0]?.values['startedAt'];
      return typeof started === 'string' ? Date.parse(started) : undefined;
    }
    if (kind !== 'BASE_OF') return undefined;
    const configurations = [...this.#believed.values()]
      .filter(({ edge }) => edge.kind === 'CONFIGURES' && edge.to === target && covers(edge, this.#validAt))
      .map(({ edge }) => edge.from);
    const built = [target, ...configurations].map((id) => this.#stretches(id)[0]?.values['createdAt']);
    const first = built.find((time) => typeof time === 'string');
    return first === undefined ? undefined : Date.parse(first);
  }

  #stretches(id: string) {
    return (this.#latest.get(id)?.state ?? []).map(({ validFrom, validTo, values }) => {
      return {
        from: startOf(validFrom),
        to: validTo === null ? Number.POSITIVE_INFINITY : Date.parse(validTo),
        values,
      };
    });
  }
}

const startOf = (time: string | null): number => (time === null ? Number.NEGATIVE_INFINITY : Date.parse(time));

function covers({ validFrom, validTo }: Omit<ChangedEdge, 'op'>, at: number): boolean {
  return startOf(validFrom) <= at && (validTo === null || at < Date.parse(validTo));
}
