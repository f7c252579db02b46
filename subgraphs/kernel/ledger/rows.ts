import type { TimedEdge } from './change-record.ts';
import { encodeId, partsOf } from '../ids/ids.ts';
import type { Confidence, Segment, State } from './kinds.ts';
import type { Subject } from './subjects.ts';
import { contentHash, instant } from './values.ts';

/** What identifies a row of a state table among those believed now. */
export interface StateRow {
  readonly id: string;
  readonly valid_from: Date | number | string;
  readonly valid_to: Date | number | string;
  readonly content_hash: string;
}

/** An open row of the edge table. */
export interface EdgeRow {
  readonly id: number;
  readonly subject_id: string;
  readonly kind: string;
  readonly source_kind: string;
  readonly source_id: string;
  readonly target_kind: string;
  readonly target_id: string;
  readonly role: string;
  readonly confidence: Confidence;
  readonly document: string | null;
  readonly collector: string;
  readonly valid_from: Date | number;
  readonly valid_to: Date | number;
}

/** The timeline of a subject as rows of its kind's table. */
export function toRows(change: { id: number; subject: Subject; segments: readonly Segment[] }): (StateRow & State)[] {
  const { spec, id, key } = change.subject;
  return change.segments.map((segment, index) => {
    const values = { ...segment.state, ...spec.derive?.(change.segments, index, key) };
    const row: StateRow & State = {
      id,
      valid_from: instant(segment.from),
      valid_to: instant(segment.to),
      asserted_in: change.id,
      content_hash: contentHash(values),
    };
    spec.key.forEach((name, part) => (row[column(name)] = key[part]));
    for (const name of Object.keys(values)) row[column(name)] = values[name];
    return row;
  });
}

/** Which believed rows no longer hold, and which rows are new. */
export function diffRows<T extends StateRow>(
  believed: readonly StateRow[],
  wanted: readonly T[],
): { retracted: StateRow[]; inserted: T[] } {
  if (believed.length === 0) return { retracted: [], inserted: [...wanted] };
  const stored = believed.map((row) => ({ ...row, valid_from: stamp(row.valid_from), valid_to: stamp(row.valid_to) }));
  const held = new Set(stored.map(signature));
  const kept = new Set(wanted.map(signature));
  return {
    retracted: stored.filter((row) => !kept.has(signature(row))),
    inserted: wanted.filter((row) => !held.has(signature(row))),
  };
}

function signature(row: StateRow): string {
  return `${row.id} ${row.valid_from} ${row.valid_to} ${row.content_hash}`;
}

function stamp(value: Date | number | string): string {
  return typeof value === 'string' ? value : instant(Number(value));
}

export interface EdgeDiff {
  readonly retractedIds: number[];
  readonly asserted: TimedEdge[];
  readonly retracted: TimedEdge[];
}

/** Edges that a timeline implies against those stored, where adjoining stretches of the same edge count as one. */
export function toEdges(segments: readonly Segment[], open: readonly EdgeRow[]): EdgeDiff {
  const implied = stretches(segments);
  if (open.length === 0) return { asserted: implied, retractedIds: [], retracted: [] };
  const wanted = new Map(implied.map((edge) => [signatureOf(edge), edge]));
  const stored = open.map((row) => ({ id: row.id, edge: fromRow(row) }));
  const retracted = stored.filter(({ edge }) => !wanted.has(signatureOf(edge)));
  for (const { edge } of stored) wanted.delete(signatureOf(edge));
  return {
    asserted: [...wanted.values()],
    retractedIds: retracted.map(({ id }) => id),
    retracted: retracted.map(({ edge }) => edge),
  };
}

function stretches(segments: readonly Segment[]): TimedEdge[] {
  const [only, ...others] = segments;
  if (only && others.length === 0)
    return only.edges.map((edge) => ({ ...edge, validFrom: only.from, validTo: only.to }));
  const open = new Map<string, TimedEdge>();
  const closed: TimedEdge[] = [];
  for (const segment of segments) {
    for (const edge of segment.edges) {
      const name = JSON.stringify(edge);
      const previous = open.get(name);
      if (previous && previous.validTo === segment.from) open.set(name, { ...previous, validTo: segment.to });
      else {
        if (previous) closed.push(previous);
        open.set(name, { ...edge, validFrom: segment.from, validTo: segment.to });
      }
    }
  }
  return [...closed, ...open.values()];
}

/** Columns of a new edge, as `edgeRow` fills them. */
export const EDGE_COLUMNS = [
  ...['subject_id', 'kind', 'source_kind', 'source_id', 'target_kind', 'target_id', 'role', 'confidence'],
  ...['document', 'collector', 'valid_from', 'valid_to', 'asserted_in'],
];

export function edgeRow(edge: TimedEdge, subject: string, change: number): (string | number | null)[] {
  const [source, target] = [partsOf(edge.from), partsOf(edge.to)];
  return [
    ...[subject, edge.kind, source.kind, source.uuid, target.kind, target.uuid, edge.role, edge.confidence],
    ...[edge.document, edge.collector, instant(edge.validFrom), instant(edge.validTo), change],
  ];
}

function signatureOf(edge: TimedEdge): string {
  const { from, to, kind, role, confidence, document, collector, validFrom, validTo } = edge;
  return JSON.stringify([from, to, kind, role, confidence, document, collector, String(validFrom), String(validTo)]);
}

function fromRow(row: EdgeRow): TimedEdge {
  return {
    kind: row.kind,
    from: encodeId(row.source_kind, row.source_id),
    to: encodeId(row.target_kind, row.target_id),
    role: row.role,
    confidence: row.confidence,
    document: row.document,
    collector: row.collector,
    validFrom: Number(row.valid_from),
    validTo: Number(row.valid_to),
  };
}

const columns = new Map<string, string>();

/** Column of an attribute: `consentExpiresAt` is `consent_expires_at`. */
export function column(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const made = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, made);
  return made;
}
