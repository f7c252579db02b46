import { Column } from './columns.ts';
import { NEVER } from './nodes.ts';
import { PLATFORM_OF, RESOLVES_TO } from '../kinds.ts';

/** What edges have in common with many others, kept once. */
export interface EdgeFacts {
  /** Number in `EDGE_KINDS`. */
  readonly kind: number;
  readonly role: string;
  readonly confidence: 'VERIFIED' | 'DECLARED' | 'INFERRED';
  readonly document: string | null;
  readonly collector: string;
  /** Number of the feed that it came by. */
  readonly feed: number;
}

/**
 * Which list of a node an edge is in. Current edges apart from past ones, so that history never slows the present; names
 * and parts of one thing apart from what a walk counts.
 */
export type ListName = 'current' | 'past' | 'links';

const LISTS: readonly ListName[] = ['current', 'past', 'links'];

/** Lists of edges through the nodes: doubly linked, so that an edge leaves one at once however long it is. */
class Lists {
  readonly heads: Record<ListName, Column<Uint32Array>>;
  readonly next = new Column(Uint32Array);
  readonly #previous = new Column(Uint32Array);

  constructor() {
    this.heads = { current: new Column(Uint32Array), past: new Column(Uint32Array), links: new Column(Uint32Array) };
  }

  reachNode(node: number): void {
    for (const list of LISTS) this.heads[list].reach(node);
  }

  insert(list: ListName, node: number, edge: number): void {
    const heads = this.heads[list].data;
    const first = heads[node]!;
    this.next.set(edge, first);
    this.#previous.set(edge, 0);
    if (first !== 0) this.#previous.data[first] = edge;
    heads[node] = edge;
  }

  remove(list: ListName, node: number, edge: number): void {
    const next = this.next.data[edge]!;
    const previous = this.#previous.data[edge]!;
    if (next !== 0) this.#previous.data[next] = previous;
    if (previous === 0) this.heads[list].data[node] = next;
    else this.next.data[previous] = next;
  }
}

/** The edges: numbers from 1, in the order in which they became known. */
export class Edges {
  count = 0;
  readonly source = new Column(Uint32Array);
  readonly target = new Column(Uint32Array);
  /** Number in `facts`. */
  readonly fact = new Column(Uint32Array);
  /** Number in `validFrom` and `validTo`; 0 is without bounds. */
  readonly interval = new Column(Uint32Array);
  /** Feed positions at which it was asserted and retracted; `NEVER` while it is believed. */
  readonly asserted = new Column(Uint32Array);
  readonly retracted = new Column(Uint32Array);
  readonly out = new Lists();
  readonly in = new Lists();
  readonly facts: EdgeFacts[] = [];
  /** Kind and feed by number of facts, for loops that touch many edges. */
  readonly factKind = new Column(Uint8Array);
  readonly factFeed = new Column(Uint8Array);
  readonly validFrom = new Column(Float64Array);
  readonly validTo = new Column(Float64Array);
  /** From this valid time on, in milliseconds since 1970, no past edge that is believed holds. */
  pastUntil = Number.NEGATIVE_INFINITY;
  #intervals = 1;
  readonly #known = new Map<string, number>();

  constructor() {
    this.validFrom.data[0] = Number.NEGATIVE_INFINITY;
    this.validTo.data[0] = Number.POSITIVE_INFINITY;
  }

  reachNode(node: number): void {
    this.out.reachNode(node);
    this.in.reachNode(node);
  }

  /** Number of an edge's kind in `EDGE_KINDS`. */
  kindOf(edge: number): number {
    return this.factKind.data[this.fact.data[edge]!]!;
  }

  /** Times in milliseconds since 1970, with infinities. */
  add(source: number, target: number, facts: EdgeFacts, from: number, to: number, position: number): void {
    this.count += 1;
    const edge = this.count;
    this.source.set(edge, source);
    this.target.set(edge, target);
    this.fact.set(edge, this.#internFacts(facts));
    this.interval.set(edge, this.#internInterval(from, to));
    this.asserted.set(edge, position);
    this.retracted.set(edge, NEVER);
    const list = isLink(facts.kind) ? 'links' : to <= Date.now() ? 'past' : 'current';
    if (list === 'past') this.pastUntil = Math.max(this.pastUntil, to);
    this.out.insert(list, source, edge);
    this.in.insert(list, target, edge);
  }

  /** Retracts the believed edge that is exactly this; whose lists are looked through is the caller's to say. */
  retract(
    side: 'out' | 'in',
    source: number,
    target: number,
    facts: EdgeFacts,
    from: number,
    to: number,
    position: number,
  ): void {
    const fact = this.#internFacts(facts);
    const node = side === 'out' ? source : target;
    for (const list of LISTS) {
      for (let edge = this[side].heads[list].data[node]!; edge !== 0; edge = this[side].next.data[edge]!) {
        const same =
          this.source.data[edge] === source && this.target.data[edge] === target && this.fact.data[edge] === fact;
        if (!same || this.retracted.data[edge] !== NEVER) continue;
        const interval = this.interval.data[edge]!;
        if (this.validFrom.data[interval] !== from || this.validTo.data[interval] !== to) continue;
        this.retracted.data[edge] = position;
        if (list === 'current') this.#toPast(edge);
        return;
      }
    }
  }

  #toPast(edge: number): void {
    const [source, target] = [this.source.data[edge]!, this.target.data[edge]!];
    this.out.remove('current', source, edge);
    this.in.remove('current', target, edge);
    this.out.insert('past', source, edge);
    this.in.insert('past', target, edge);
  }

  #internFacts(facts: EdgeFacts): number {
    const name = JSON.stringify([
      facts.kind,
      facts.role,
      facts.confidence,
      facts.document,
      facts.collector,
      facts.feed,
    ]);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const number = this.facts.push(facts) - 1;
    this.#known.set(name, number);
    this.factKind.set(number, facts.kind);
    this.factFeed.set(number, facts.feed);
    return number;
  }

  #internInterval(from: number, to: number): number {
    if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return 0;
    const last = this.#intervals - 1;
    if (this.validFrom.data[last] === from && this.validTo.data[last] === to) return last;
    this.validFrom.set(this.#intervals, from);
    this.validTo.set(this.#intervals, to);
    this.#intervals += 1;
    return this.#intervals - 1;
  }
}

function isLink(kind: number): boolean {
  return kind === RESOLVES_TO || kind === PLATFORM_OF;
}
