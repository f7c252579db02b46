import type { EdgeFacts } from './statements.ts';

/** The part of a change record, of format version 1, that the graph is made from. */
export interface Change {
  readonly formatVersion: number;
  readonly action?: string;
  readonly subject: {
    readonly id: string;
    readonly kind: string;
    readonly naturalKey: Readonly<Record<string, unknown>>;
  };
  readonly origin: {
    readonly document: string | null;
    readonly format: string | null;
    readonly collector: string;
    readonly confidence: EdgeFacts['confidence'];
  };
  readonly state: readonly ChangedStretch[];
  readonly edges: readonly ChangedEdge[];
}

/** A stretch of valid time and what held in it; null is unbounded. */
export interface ChangedStretch {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ChangedEdge {
  readonly op: 'ASSERT' | 'RETRACT';
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly confidence: EdgeFacts['confidence'];
  readonly document: string | null;
  readonly collector: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** What the end that the subject points at is called; absent where that is recorded by itself. */
  readonly named?: Readonly<Record<string, unknown>>;
}

/** Reads a record of any format version that there has been. */
export function readChange(record: string): Change {
  const change = JSON.parse(record) as Change;
  if (change.formatVersion !== 1) {
    throw new Error(
      `A change record has format version ${change.formatVersion}; this Pedigree reads version 1. Update it before the subgraphs that write.`,
    );
  }
  return change;
}

/** Start of a stretch in milliseconds since 1970. */
export function startOf(validFrom: string | null): number {
  return validFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(validFrom);
}

/** End of a stretch in milliseconds since 1970, exclusive. */
export function endOf(validTo: string | null): number {
  return validTo === null ? Number.POSITIVE_INFINITY : Date.parse(validTo);
}
