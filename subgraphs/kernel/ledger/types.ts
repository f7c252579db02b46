import type { Confidence, KindSpec, Problem, State } from './kinds.ts';

export type { Problem };

/** One thing to state about one subject. */
export interface Assertion {
  readonly kind: string;
  /** Parts of the natural key, in the kind's order. */
  readonly key: readonly string[];
  readonly values: State;
  /** Since when it holds. Absent: for UPDATE now, for DOCUMENT unbounded; REGISTER tells what is so now, whenever that began. */
  readonly from?: Date | null;
  /** Until when; absent: until the next known change of the same attribute. */
  readonly to?: Date | null;
  /** Why, where it differs from the origin's; several items of one write may each have their own. */
  readonly reason?: string | null;
  /** Assertions of one item are written together or not at all. */
  readonly item?: number;
  /** Where it differs from the write's, unless that is of a document: an update may have to register what it names. */
  readonly mode?: Mode;
  /** It was so from that instant: what else a mutation said of the same instant is contradicted only by one that says why. */
  readonly sole?: boolean;
  /** Refuse with NOT_FOUND when the subject has never been recorded. */
  readonly mustExist?: boolean;
}

/** Who states it, how, and on what ground. */
export interface Origin {
  readonly action: string;
  /** UUID of the acting principal: a pseudonym, never a name. */
  readonly actor: string;
  readonly document: string | null;
  readonly format: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
  /** When it was observed; null for now. */
  readonly observedAt: Date | null;
  readonly reason?: string | null;
}

/**
 * REGISTER fills what is unknown, as far back as nothing else was said, and refuses what contradicts; UPDATE sets mutable attributes from a time on;
 * DOCUMENT keeps the claim beside all others.
 */
export type Mode = 'REGISTER' | 'UPDATE' | 'DOCUMENT';

export interface Outcome {
  readonly id: string;
  readonly kind: string;
  readonly key: readonly string[];
  readonly result: 'CREATED' | 'CHANGED' | 'FOUND' | 'REFUSED';
  readonly problems: readonly Problem[];
}

export interface Prepared extends Assertion {
  readonly id: string;
  readonly spec: KindSpec;
}
