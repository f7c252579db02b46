import { startOf, type Change } from './change.ts';
import { Column } from './columns.ts';
import { Courses, type Stretch } from './courses.ts';
import type { Moment } from './moment.ts';

/** The environments of deployments, and the courses of their states. */
export class Deployments {
  /** Of each node, the number of its environment, from 1. */
  readonly #environments = new Column(Uint32Array);
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #states = new Courses(({ state }) => (typeof state === 'string' ? state : 'UNKNOWN'));
  /** Of each node, since when it has been LIVE, where nobody says that it ends; 0 elsewhere. */
  readonly #liveFrom = new Column(Float64Array);

  record(node: number, feed: number, position: number, change: Change): void {
    const environment = String(change.subject.naturalKey['environment']);
    if (!this.#numbers.has(environment)) this.#numbers.set(environment, this.#names.push(environment));
    this.#environments.set(node, this.#numbers.get(environment)!);
    this.#states.record(node, feed, position, change);
    const last = change.state.at(-1);
    const isEndless = last?.values['state'] === 'LIVE' && last.validTo === null;
    this.#liveFrom.set(node, isEndless ? startOf(last.validFrom) : 0);
  }

  /** Whether nodes are LIVE at a moment. Where all that the feeds have told is known then, one look tells most. */
  liveAt(moment: Moment, isCurrent: boolean): (node: number) => boolean {
    const { data: liveFrom } = this.#liveFrom;
    return (node) => {
      const from = isCurrent ? (liveFrom[node] ?? 0) : 0;
      return (from !== 0 && from <= moment.validAt) || this.stateAt(node, moment) === 'LIVE';
    };
  }

  environment(node: number): string | undefined {
    return this.#names[(this.#environments.data[node] ?? 0) - 1];
  }

  /** The state at a moment; undefined when nothing was known. */
  stateAt(node: number, moment: Moment): string | undefined {
    return this.#states.at(node, moment);
  }

  /** Since when it has been LIVE without a break at a moment; undefined when it is not LIVE then. */
  liveSince(node: number, moment: Moment): number | undefined {
    const live = this.#live(node, moment);
    const at = live.findIndex(({ from, to }) => from <= moment.validAt && moment.validAt < to);
    if (at < 0) return undefined;
    let first = at;
    while (first > 0 && live[first - 1]!.to === live[first]!.from) first -= 1;
    return live[first]!.from;
  }

  /** When it first became LIVE, at any valid time; undefined when it never did, or since before anything is known. */
  firstLive(node: number, moment: Moment): number | undefined {
    const from = this.#live(node, moment)[0]?.from;
    return from === Number.NEGATIVE_INFINITY ? undefined : from;
  }

  #live(node: number, moment: Moment): Stretch<string>[] {
    return this.#states.of(node, moment).filter(({ value }) => value === 'LIVE');
  }
}
