import { Column } from './columns.ts';

export type Side = 'out' | 'in';

/** Words of an edge, side by side: who comes to an edge reads most of them. */
export const WORDS = 4;
export const SOURCE = 0;
export const TARGET = 1;
export const STATEMENT = 2;
export const ASSERTED = 3;

/** Set in the word of the statement once an edge is retracted: its position is looked up only then. */
export const RETRACTED = 0x80_00_00_00;
/** Set there where no edge comes after it in a list: most lists are short, and what comes next is kept far away. */
export const LAST = { out: 0x40_00_00_00, in: 0x20_00_00_00 } as const;
/** The statement itself. */
export const STATED = 0x1f_ff_ff_ff;

/** What is kept of each edge; edges are numbered from 1, in the order in which they became known. */
export class EdgeTable {
  count = 0;
  readonly words = new Column(Uint32Array);
  /** The next edge in the list of an edge's source, and in that of its target: close together, as one leads to the next. */
  readonly nexts = { out: new Column(Uint32Array), in: new Column(Uint32Array) } as const;
  readonly #retracted = new Column(Uint32Array);

  source(edge: number): number {
    return this.words.data[edge * WORDS + SOURCE]!;
  }

  target(edge: number): number {
    return this.words.data[edge * WORDS + TARGET]!;
  }

  /** The end that is not in the lists of a side. */
  otherEnd(edge: number, side: Side): number {
    return this.words.data[edge * WORDS + (side === 'out' ? TARGET : SOURCE)]!;
  }

  /** Number in the statements. */
  statement(edge: number): number {
    return this.words.data[edge * WORDS + STATEMENT]! & STATED;
  }

  /** Feed position at which it was asserted. */
  asserted(edge: number): number {
    return this.words.data[edge * WORDS + ASSERTED]!;
  }

  isRetracted(edge: number): boolean {
    return this.words.data[edge * WORDS + STATEMENT]! >= RETRACTED;
  }

  /** Feed position at which a retracted edge was. */
  retracted(edge: number): number {
    return this.#retracted.data[edge]!;
  }

  /** The edge after one in a list of a side; 0 after the last. */
  next(edge: number, side: Side): number {
    return this.nexts[side].data[edge]!;
  }

  setNext(edge: number, side: Side, next: number): void {
    this.nexts[side].data[edge] = next;
    const at = edge * WORDS + STATEMENT;
    if (next === 0) this.words.data[at]! |= LAST[side];
    else this.words.data[at]! &= ~LAST[side];
  }

  protected append(source: number, target: number, statement: number, position: number): number {
    this.count += 1;
    const at = this.count * WORDS;
    this.words.reach(at + WORDS - 1);
    this.nexts.out.reach(this.count);
    this.nexts.in.reach(this.count);
    const { data } = this.words;
    data[at + SOURCE] = source;
    data[at + TARGET] = target;
    data[at + STATEMENT] = statement;
    data[at + ASSERTED] = position;
    return this.count;
  }

  protected markRetracted(edge: number, position: number): void {
    this.words.data[edge * WORDS + STATEMENT]! |= RETRACTED;
    this.#retracted.set(edge, position);
  }
}
