import { endOf, startOf, type Change } from './change.ts';
import type { Moment } from './moment.ts';

/** A stretch of valid time, in milliseconds since 1970, and what held in it. */
export interface Stretch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The course of one attribute of the nodes of some kinds of one feed, as known at every position of it. */
export class Courses<Value> {
  readonly #read: (values: Readonly<Record<string, unknown>>) => Value;
  readonly #known = new Map<number, { position: number; feed: number; stretches: readonly Stretch<Value>[] }[]>();

  constructor(read: (values: Readonly<Record<string, unknown>>) => Value) {
    this.#read = read;
  }

  record(node: number, feed: number, position: number, { state }: Change): void {
    const stretches = state.map(({ validFrom, validTo, values }) => {
      return { from: startOf(validFrom), to: endOf(validTo), value: this.#read(values) };
    });
    const known = this.#known.get(node) ?? [];
    this.#known.set(node, known);
    known.push({ position, feed, stretches });
  }

  /** The whole course by what was known at a moment. */
  of(node: number, { positions }: Moment): readonly Stretch<Value>[] {
    return this.#known.get(node)?.findLast(({ position, feed }) => position <= positions[feed]!)?.stretches ?? [];
  }

  /** What held at a moment; undefined when nothing did. */
  at(node: number, moment: Moment): Value | undefined {
    return this.of(node, moment).find(({ from, to }) => from <= moment.validAt && moment.validAt < to)?.value;
  }
}
