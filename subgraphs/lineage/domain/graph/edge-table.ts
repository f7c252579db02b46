import { Column } from './columns.ts';
import { SHARE, type Shares } from './shares.ts';

export type Side = 'out' | 'in';

/** Set in the word of the statement once an edge is retracted: its position is looked up only then. */
export const RETRACTED = 0x80_00_00_00;
/** Set there where no edge comes after it in a list: most lists are short, and what comes next is kept far away. */
export const LAST = { out: 0x40_00_00_00, in: 0x20_00_00_00 } as const;
/** The statement itself. */
export const STATED = 0x1f_ff_ff_ff;

/** What is kept of each edge; edges are numbered from 1. */
export class EdgeTable {
  count = 0;
  readonly sources = new Column(Uint32Array);
  readonly targets = new Column(Uint32Array);
  /** The number of the statement, and what is asked of nearly every edge that a walk comes to. */
  readonly stated = new Column(Uint32Array);
  /** The next edge in the list of an edge's source, and in that of its target; 0 for the one with the next number. */
  readonly nexts = { out: new Column(Uint32Array), in: new Column(Uint32Array) };
  readonly #asserted = new Column(Uint32Array);
  readonly #retracted = new Column(Uint32Array);

  source(edge: number): number {
    return this.sources.data[edge]!;
  }

  target(edge: number): number {
    return this.targets.data[edge]!;
  }

  /** The end that is not in the lists of a side. */
  otherEnd(edge: number, side: Side): number {
    return (side === 'out' ? this.targets : this.sources).data[edge]!;
  }

  /** Number in the statements. */
  statement(edge: number): number {
    return this.stated.data[edge]! & STATED;
  }

  /** Feed position at which it was asserted. */
  asserted(edge: number): number {
    return this.#asserted.data[edge]!;
  }

  isRetracted(edge: number): boolean {
    return this.stated.data[edge]! >= RETRACTED;
  }

  /** Feed position at which a retracted edge was. */
  retracted(edge: number): number {
    return this.#retracted.data[edge]!;
  }

  /** The edge after one in a list of a side; 0 after the last. */
  next(edge: number, side: Side): number {
    return (this.stated.data[edge]! & LAST[side]) === 0 ? this.nexts[side].data[edge]! || edge + 1 : 0;
  }

  setNext(edge: number, side: Side, next: number): void {
    this.nexts[side].data[edge] = next;
    if (next === 0) this.stated.data[edge]! |= LAST[side];
    else this.stated.data[edge]! &= ~LAST[side];
  }

  protected append(source: number, target: number, statement: number, position: number): number {
    this.count += 1;
    this.nexts.out.reach(this.count);
    this.nexts.in.reach(this.count);
    this.sources.set(this.count, source);
    this.targets.set(this.count, target);
    this.stated.set(this.count, statement);
    this.#asserted.set(this.count, position);
    return this.count;
  }

  protected markRetracted(edge: number, position: number): void {
    this.stated.data[edge]! |= RETRACTED;
    this.#retracted.set(edge, position);
  }

  /**
   * Gives the edges other numbers: `to` says which, by the present ones, each once, and 0 of 0; its first bits are made use
   * of. The lists of the side `out` must then run from each edge to the one with the next number.
   */
  protected *renumber(to: Uint32Array): Shares {
    const { data: next } = this.nexts.in;
    for (let edge = 1; edge <= this.count; edge += 1) {
      next[edge] = to[this.next(edge, 'in')]!;
      if (edge % SHARE === 0) yield;
    }
    const hasRetracted = this.#retracted.data.some((position) => position !== 0);
    if (hasRetracted) this.#retracted.reach(this.count);
    const kept = [this.sources, this.targets, this.stated, this.#asserted, this.nexts.in];
    for (const { data } of hasRetracted ? [...kept, this.#retracted] : kept) yield* permute(data, to, this.count);
    // What was never written takes no memory.
    this.nexts.out = new Column(Uint32Array, this.count + 1);
  }
}

const MOVED = 0x80_00_00_00;

/** Moves each entry from 1 to `count` to its place, one displacing the next, without another array. */
function* permute(data: Uint32Array, to: Uint32Array, count: number): Shares {
  let moved = 0;
  for (let start = 1; start <= count; start += 1) {
    let carried = data[start]!;
    for (let at = start; to[at]! < MOVED;) {
      const next = to[at]!;
      to[at] = next | MOVED;
      [data[next], carried] = [carried, data[next]!];
      at = next;
      moved += 1;
      if (moved % SHARE === 0) yield;
    }
  }
  for (let at = 1; at <= count; at += 1) to[at]! &= ~MOVED;
}
