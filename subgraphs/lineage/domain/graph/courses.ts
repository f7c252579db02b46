import { endOf, startOf, type Change } from './change.ts';
import { Column } from './columns.ts';
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
  /** The latest course of each node; courses are numbered from 1. */
  readonly #latest = new Column(Uint32Array);
  readonly #count = { courses: 0, stretches: 0 };
  // Of each course: the one before it, where it came from, and where its stretches end.
  readonly #previous = new Column(Uint32Array);
  readonly #position = new Column(Uint32Array);
  readonly #feed = new Column(Uint8Array);
  readonly #end = new Column(Uint32Array);
  // Of each stretch; equal values are kept once.
  readonly #from = new Column(Float64Array);
  readonly #to = new Column(Float64Array);
  readonly #value = new Column(Uint32Array);
  readonly #values: Value[] = [];
  readonly #numbers = new Map<Value, number>();

  constructor(read: (values: Readonly<Record<string, unknown>>) => Value) {
    this.#read = read;
  }

  record(node: number, feed: number, position: number, { state }: Change): void {
    this.#count.courses += 1;
    const course = this.#count.courses;
    this.#previous.set(course, this.#latest.data[node] ?? 0);
    this.#position.set(course, position);
    this.#feed.set(course, feed);
    for (const { validFrom, validTo, values } of state) {
      const at = this.#count.stretches;
      this.#from.set(at, startOf(validFrom));
      this.#to.set(at, endOf(validTo));
      this.#value.set(at, this.#number(this.#read(values)));
      this.#count.stretches += 1;
    }
    this.#end.set(course, this.#count.stretches);
    this.#latest.set(node, course);
  }

  has(node: number): boolean {
    return (this.#latest.data[node] ?? 0) !== 0;
  }

  /** The whole course by what was known at a moment. */
  of(node: number, moment: Moment): readonly Stretch<Value>[] {
    const course = this.#known(node, moment);
    if (course === 0) return [];
    const [begin, end] = [this.#end.data[course - 1]!, this.#end.data[course]!];
    return Array.from({ length: end - begin }, (_, index) => this.#stretch(begin + index));
  }

  /** What held at a moment; undefined when nothing did. */
  at(node: number, moment: Moment): Value | undefined {
    const course = this.#known(node, moment);
    if (course === 0) return undefined;
    for (let at = this.#end.data[course - 1]!; at < this.#end.data[course]!; at += 1) {
      const holds = this.#from.data[at]! <= moment.validAt && moment.validAt < this.#to.data[at]!;
      if (holds) return this.#values[this.#value.data[at]!];
    }
    return undefined;
  }

  /** The course of a node that was known at a moment; 0 when none was. */
  #known(node: number, { positions }: Moment): number {
    let course = this.#latest.data[node] ?? 0;
    while (course !== 0 && this.#position.data[course]! > positions[this.#feed.data[course]!]!) {
      course = this.#previous.data[course]!;
    }
    return course;
  }

  #stretch(at: number): Stretch<Value> {
    return { from: this.#from.data[at]!, to: this.#to.data[at]!, value: this.#values[this.#value.data[at]!]! };
  }

  #number(value: Value): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }
}
