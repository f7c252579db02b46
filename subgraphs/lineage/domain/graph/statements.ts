import { Column } from './columns.ts';

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

/** What edges state besides their ends: facts, and when these hold. Numbers from 0; what many edges state has one. */
export class Statements {
  readonly kind = new Column(Uint8Array);
  readonly feed = new Column(Uint8Array);
  /** Valid time in milliseconds since 1970, with infinities. */
  readonly validFrom = new Column(Float64Array);
  readonly validTo = new Column(Float64Array);
  readonly #fact = new Column(Uint32Array);
  #count = 0;
  readonly #facts: EdgeFacts[] = [];
  readonly #known = new Map<string, number>();
  /** By kind, the number of the facts that were last stated: the next edge of the kind mostly states the same. */
  readonly #last: (number | undefined)[] = [];
  /** By number of facts, the statement of them without bounds of time, and the latest with: others differ nearly always. */
  readonly #endless: (number | undefined)[] = [];
  readonly #latest: (number | undefined)[] = [];

  number(facts: EdgeFacts, from: number, to: number): number {
    const fact = this.#internFacts(facts);
    const isEndless = from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY;
    const numbers = isEndless ? this.#endless : this.#latest;
    const known = numbers[fact];
    if (known !== undefined && this.validFrom.data[known] === from && this.validTo.data[known] === to) return known;
    const number = this.#count;
    this.#count += 1;
    this.#fact.set(number, fact);
    this.kind.set(number, facts.kind);
    this.feed.set(number, facts.feed);
    this.validFrom.set(number, from);
    this.validTo.set(number, to);
    numbers[fact] = number;
    return number;
  }

  facts(number: number): EdgeFacts {
    return this.#facts[this.#fact.data[number]!]!;
  }

  /** Whether two state the same. */
  areEqual(one: number, other: number): boolean {
    return (
      one === other ||
      (this.#fact.data[one] === this.#fact.data[other] &&
        this.validFrom.data[one] === this.validFrom.data[other] &&
        this.validTo.data[one] === this.validTo.data[other])
    );
  }

  /** Orders what one change states of the same two ends. */
  compare(one: number, other: number): number {
    const [a, b] = [this.facts(one), this.facts(other)];
    if (a.kind !== b.kind) return a.kind - b.kind;
    if (a.role !== b.role) return a.role < b.role ? -1 : 1;
    const [from, since] = [this.validFrom.data[one]!, this.validFrom.data[other]!];
    // The difference of two infinities is no number.
    return from === since ? 0 : from - since;
  }

  /** Whether one is valid at a time. */
  covers(number: number, time: number): boolean {
    return this.validFrom.data[number]! <= time && time < this.validTo.data[number]!;
  }

  #internFacts(facts: EdgeFacts): number {
    const last = this.#last[facts.kind];
    if (last !== undefined && areSame(this.#facts[last]!, facts)) return last;
    const { kind, role, confidence, document, collector, feed } = facts;
    const name = JSON.stringify([kind, role, confidence, document, collector, feed]);
    const number = this.#known.get(name) ?? this.#facts.push(facts) - 1;
    this.#known.set(name, number);
    this.#last[kind] = number;
    return number;
  }
}

function areSame(one: EdgeFacts, other: EdgeFacts): boolean {
  return (
    one.kind === other.kind &&
    one.role === other.role &&
    one.confidence === other.confidence &&
    one.document === other.document &&
    one.collector === other.collector &&
    one.feed === other.feed
  );
}
