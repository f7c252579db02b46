import { endOf, startOf, type Change } from './change.ts';

/** A stretch of valid time, in milliseconds since 1970, in which a deployment was in one state. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly state: string;
}

interface Known {
  readonly environment: string;
  /** What was known from each feed position on, in their order. */
  readonly courses: { readonly position: number; readonly stretches: readonly Stretch[] }[];
}

/** The course of every deployment's state, as known at every position of its feed. */
export class Deployments {
  readonly #known = new Map<number, Known>();

  record(node: number, position: number, { subject, state }: Change): void {
    const stretches = state.map(({ validFrom, validTo, values }) => {
      const observed = typeof values['state'] === 'string' ? values['state'] : 'UNKNOWN';
      return { from: startOf(validFrom), to: endOf(validTo), state: observed };
    });
    const known = this.#known.get(node) ?? { environment: String(subject.naturalKey['environment']), courses: [] };
    this.#known.set(node, known);
    known.courses.push({ position, stretches });
  }

  environment(node: number): string | undefined {
    return this.#known.get(node)?.environment;
  }

  /** The state at a valid time by what was known at a position; null when nothing was. */
  stateAt(node: number, position: number, validAt: number): string | null {
    return this.#course(node, position).find(({ from, to }) => from <= validAt && validAt < to)?.state ?? null;
  }

  /** Since when it has been LIVE without a break at a valid time; undefined when it is not LIVE then. */
  liveSince(node: number, position: number, validAt: number): number | undefined {
    const live = this.#course(node, position).filter(({ state }) => state === 'LIVE');
    const at = live.findIndex(({ from, to }) => from <= validAt && validAt < to);
    if (at < 0) return undefined;
    let first = at;
    while (first > 0 && live[first - 1]!.to === live[first]!.from) first -= 1;
    return live[first]!.from;
  }

  #course(node: number, position: number): readonly Stretch[] {
    return this.#known.get(node)?.courses.findLast((course) => course.position <= position)?.stretches ?? [];
  }
}
