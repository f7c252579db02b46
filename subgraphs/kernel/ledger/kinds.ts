import type { ErrorCode } from '../errors/codes.ts';

/** How claims about one attribute become the value shown. */
export interface AttributeSpec {
  /**
   * Several claims are united instead of one being chosen; the function names an element within the set. Where the set is
   * mutable, an update states it whole and so takes back what it leaves out; otherwise it only grows.
   */
  readonly elementKey?: (element: never) => string;
  /** May be changed from a point in time on; otherwise it is fixed once known. */
  readonly mutable?: boolean;
  /** How a mutation changes it, where that is not by updating its entity: what a refusal advises. */
  readonly changedBy?: string;
  /**
   * Values in the order in which it takes them, those that exclude each other together. It never goes back: of what is
   * said of it, what is furthest along is shown, and to be told of an earlier stage contradicts nothing.
   */
  readonly stages?: readonly (readonly string[])[];
  /** Null says that there is none, and counts as any value does; of other attributes it says that the value is unknown. */
  readonly mayBeNone?: boolean;
  /** Holds a person's data: sealed in change records under a key of that person. Text, or a list of texts. */
  readonly personal?: boolean;
  /** Only edges carry it; it has no column of its own. */
  readonly edgesOnly?: boolean;
  /** The field of an input that gives a value, or an element of a set, and what stands there: absent where both are as here. */
  readonly asGiven?: (value: never) => { readonly field: string; readonly value: unknown };
}

/** Why something was refused. */
export interface Problem {
  readonly code: ErrorCode;
  /** The attribute at fault; null for the subject as a whole. */
  readonly attribute: string | null;
  readonly message: string;
}

export type State = Record<string, unknown>;

/** A relation that a state implies, pointing with the data: from what was used to what came of it. */
export interface EdgeFact {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** What the source was to the target, for example TRAINING; empty where the kind says it all. */
  readonly role?: string;
  /** The attribute it comes from, whose provenance the edge inherits, and the element for a set. */
  readonly attribute: string;
  readonly element?: string;
  /**
   * Natural key of the end that the subject points at, or scheme and text of a reference: what it is called until its
   * owner records it. No part of the edge's identity.
   */
  readonly named?: Readonly<Record<string, string>>;
}

/** One stretch of valid time, in milliseconds since 1970 with infinities, and what held in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: State;
  readonly edges: readonly ResolvedEdge[];
}

export interface ResolvedEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly confidence: Confidence;
  /** Digest of the document that says so; null when a mutation did. */
  readonly document: string | null;
  readonly collector: string;
  readonly named?: EdgeFact['named'];
}

export type Confidence = 'VERIFIED' | 'DECLARED' | 'INFERRED';

/** What a subgraph declares about a kind of entity; the ledger does the rest. */
export interface KindSpec {
  readonly kind: string;
  /** Table of its states, created with `createStateTable`. */
  readonly table: string;
  /** Names of the natural key's parts, in their canonical order; each is a column too. */
  readonly key: readonly string[];
  /** The natural key itself holds a person's data and is sealed in change records. */
  readonly personalKey?: boolean;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Since when it has been there, -Infinity where that is not known; it has no state before. Pure. */
  readonly begins?: (segments: readonly Segment[]) => number;
  /** Relations that a state implies. Pure. */
  readonly edges?: (id: string, state: State, key: readonly string[]) => EdgeFact[];
  /** Columns that follow from the whole timeline, such as since and until. Pure. */
  readonly derive?: (segments: readonly Segment[], index: number, key: readonly string[]) => State;
  /**
   * What about a timeline is not allowed, given the one before; checked under lock for mutations only, as documents say
   * what they say. Pure.
   */
  readonly refuse?: (before: readonly Segment[], after: readonly Segment[]) => readonly Problem[];
  /** What new values contradict together with those recorded, though each for itself does not; for mutations only. Pure. */
  readonly contradicts?: (recorded: State, fresh: State) => readonly Problem[];
  /**
   * Kinds of edges by which nothing may come to be made from itself, at any distance. A mutation that would close a cycle
   * is refused with CONFLICT and shows it; documents are not refused.
   */
  readonly acyclic?: readonly string[];
  /** What access decisions need to know of a state, for example its sensitivity. Pure. */
  readonly access?: (state: State) => State;
}

/** How far along a value of an attribute is; the same for all values of one that has no stages. */
export function stageOf({ stages = [] }: AttributeSpec, value: unknown): number {
  return stages.findIndex((stage) => stage.includes(value as string));
}

/** That something has been there since the time that an attribute tells, by what is said of it last. */
export function since(attribute: string): NonNullable<KindSpec['begins']> {
  return (segments) => {
    const told = segments.at(-1)?.state[attribute];
    const time = typeof told === 'string' ? Date.parse(told) : Number.NaN;
    return Number.isNaN(time) ? -Infinity : time;
  };
}
