import type { EntityManager } from 'typeorm';
import { copyRows, stored } from '../database/copy.ts';
import { MIGRATIONS_TABLE } from '../database/index.ts';
import { PedigreeError } from '../errors/errors.ts';
import { changeRecord, type TimedEdge } from './change-record.ts';
import type { KindSpec, Segment } from './kinds.ts';
import { CHANGES_AT_ONCE } from './numbering.ts';
import { personKeys, personsIn } from './personal.ts';
import { diffRows, EDGE_COLUMNS, edgeRow, toEdges, toRows, type EdgeRow, type StateRow } from './rows.ts';
import type { Subject } from './subjects.ts';
import { timeline } from './timeline.ts';
import type { Origin } from './types.ts';
import { instant } from './values.ts';

interface Change {
  readonly id: number;
  readonly subject: Subject;
  readonly segments: readonly Segment[];
}

/**
 * Writes what the added claims change: claims, states, edges and change records. The number of statements depends on
 * how many kinds are touched, never on how many subjects.
 * @returns the edges that were there and are not so any more
 */
export async function writeChanges(
  manager: EntityManager,
  touched: readonly Subject[],
  origin: Origin,
  context: { readonly transaction: string; readonly now: number; readonly told: Date | null },
): Promise<TimedEdge[]> {
  if (touched.length === 0) return [];
  const numbers = await takeNumbers(manager, touched.length);
  const changes = touched.map((subject, index): Change => {
    const segments = timeline(subject.spec, subject.id, subject.claims, subject.key);
    return { id: numbers[Math.floor(index / CHANGES_AT_ONCE)]! + (index % CHANGES_AT_ONCE), subject, segments };
  });
  const observedAt = (origin.observedAt ?? new Date(context.now)).toISOString();
  for (const [spec, group] of Map.groupBy(changes, (change) => change.subject.spec))
    await writeStates(manager, spec, group);
  const edges = await writeEdges(manager, changes);
  await writeRecords(manager, changes, edges, origin, context, observedAt);
  await announce(manager, numbers, changes.length, context.told);
  await writeClaims(manager, changes, origin, observedAt);
  return [...edges.values()].flatMap(({ retracted }) => retracted);
}

/** Takes numbers for changes: the first of each that go together. */
async function takeNumbers(manager: EntityManager, changes: number): Promise<number[]> {
  const taken: { first: number; migrations: number }[] = await manager.query(
    `SELECT nextval('change_id_seq')::float8 AS first, (SELECT count(*)::int FROM ${MIGRATIONS_TABLE}) AS migrations
       FROM generate_series(1, $1::int)`,
    [Math.ceil(changes / CHANGES_AT_ONCE)],
  );
  if (taken[0]!.migrations > manager.connection.migrations.length) refuseToWrite();
  return taken.map(({ first }) => first);
}

/** What this code does not know of a subject would be missing from the state that it writes. */
function refuseToWrite(): never {
  const message = 'A newer Pedigree has migrated this database; this instance reads, but writes no more. Replace it.';
  throw new PedigreeError('UNAVAILABLE', message);
}

async function writeStates(manager: EntityManager, spec: KindSpec, changes: readonly Change[]): Promise<void> {
  const known = changes.filter(({ subject }) => !subject.isNew).map(({ subject }) => subject.id);
  const believed: StateRow[] =
    known.length === 0
      ? []
      : await manager.query(
          `SELECT id, valid_from, valid_to, content_hash FROM ${spec.table} WHERE id = ANY($1) AND retracted_in IS NULL`,
          [known],
        );
  const { retracted, inserted } = diffRows(believed, changes.flatMap(toRows));
  const changeOf = new Map(changes.map(({ id, subject }) => [subject.id, id]));
  if (retracted.length > 0) {
    await manager.query(
      `UPDATE ${spec.table} AS s SET retracted_in = v.change_id
         FROM jsonb_to_recordset($1::jsonb) AS v(id uuid, valid_from timestamptz, change_id bigint)
        WHERE s.id = v.id AND s.valid_from = v.valid_from AND s.retracted_in IS NULL`,
      [
        JSON.stringify(
          retracted.map((row) => ({ id: row.id, valid_from: row.valid_from, change_id: changeOf.get(row.id) })),
        ),
      ],
    );
  }
  const { columns } = manager.connection.getMetadata(spec.table);
  const names = columns.map(({ databaseName }) => databaseName);
  const rows = inserted.map((row) => columns.map((each) => stored(row[each.databaseName], each)));
  await copyRows(manager, spec.table, names, rows);
}

/** Columns of an edge that is there. */
const OPEN_EDGE = `id::float8 AS id, subject_id, kind, source_kind, source_id, target_kind, target_id, role,
  confidence, document, collector, valid_from, valid_to`;

type EdgeChanges = Map<string, { asserted: TimedEdge[]; retracted: TimedEdge[] }>;

async function writeEdges(manager: EntityManager, changes: readonly Change[]): Promise<EdgeChanges> {
  const known = changes.filter(({ subject }) => !subject.isNew && subject.spec.edges).map(({ subject }) => subject.id);
  const open: EdgeRow[] =
    known.length === 0
      ? []
      : await manager.query(
          `SELECT ${OPEN_EDGE} FROM edge WHERE target_id = ANY($1) AND subject_id = target_id AND retracted_in IS NULL
            UNION ALL
           SELECT ${OPEN_EDGE} FROM edge WHERE subject_id = ANY($1) AND subject_id <> target_id AND retracted_in IS NULL`,
          [known],
        );
  const openBySubject = Map.groupBy(open, (row) => row.subject_id);
  const result: EdgeChanges = new Map();
  const inserts: (string | number | null)[][] = [];
  const retractions: { id: number; change_id: number }[] = [];
  for (const { id, subject, segments } of changes) {
    const diff = toEdges(segments, openBySubject.get(subject.id) ?? []);
    inserts.push(...diff.asserted.map((edge) => edgeRow(edge, subject.id, id)));
    retractions.push(...diff.retractedIds.map((edge) => ({ id: edge, change_id: id })));
    result.set(subject.id, { asserted: diff.asserted, retracted: diff.retracted });
  }
  if (retractions.length > 0) {
    await manager.query(
      `UPDATE edge AS e SET retracted_in = v.change_id
         FROM jsonb_to_recordset($1::jsonb) AS v(id bigint, change_id bigint) WHERE e.id = v.id`,
      [JSON.stringify(retractions)],
    );
  }
  await copyRows(manager, 'edge', EDGE_COLUMNS, inserts);
  return result;
}

async function writeRecords(
  manager: EntityManager,
  changes: readonly Change[],
  edges: EdgeChanges,
  origin: Origin,
  { transaction }: { readonly transaction: string },
  observedAt: string,
): Promise<void> {
  const persons = changes.flatMap(({ subject, segments }) => {
    const states = segments.map((segment) => segment.state);
    return personsIn(subject.spec, subject.id, states);
  });
  const keys = await personKeys((text, values) => manager.query(text, values), persons);
  const rows = changes.map(({ id, subject, segments }) => {
    const { spec, key } = subject;
    const record = changeRecord({
      spec,
      id: subject.id,
      key,
      transaction,
      origin: { ...origin, reason: reasonOf(subject) },
      observedAt,
      segments,
      keys,
      ...edges.get(subject.id)!,
    });
    return [id, transaction, subject.id, record.record, record.sha256];
  });
  await copyRows(manager, 'change', ['id', 'transaction_id', 'subject_id', 'record', 'sha256'], rows);
}

/** Leaves the changes to whoever numbers the feed next. */
async function announce(
  manager: EntityManager,
  numbers: readonly number[],
  changes: number,
  told: Date | null,
): Promise<void> {
  const counts = numbers.map((_first, index) => Math.min(changes - index * CHANGES_AT_ONCE, CHANGES_AT_ONCE));
  await manager.query(
    `INSERT INTO outbox (change_id, changes, recorded_at)
     SELECT first, changes, $3::timestamptz FROM unnest($1::bigint[], $2::int[]) AS numbers(first, changes)`,
    [numbers, counts, told],
  );
}

/** Of several reasons for one change, the last: it is the one that stands. */
function reasonOf(subject: Subject): string | null {
  return subject.added.findLast((claim) => claim.reason != null)?.reason ?? null;
}

async function writeClaims(
  manager: EntityManager,
  changes: readonly Change[],
  origin: Origin,
  observedAt: string,
): Promise<void> {
  const rows = changes.flatMap(({ id, subject }) =>
    subject.added.map((claim) => [
      subject.id,
      claim.document,
      origin.format,
      claim.collector,
      claim.confidence,
      observedAt,
      claim.statedAt === null ? null : instant(claim.statedAt),
      instant(claim.from),
      instant(claim.to),
      JSON.stringify(claim.values),
      claim.hash,
      origin.actor,
      claim.reason ?? null,
      id,
    ]),
  );
  await copyRows(manager, 'claim', CLAIM_COLUMNS, rows);
}

const CLAIM_COLUMNS = [
  ...['subject_id', 'document', 'format', 'collector', 'confidence', 'observed_at', 'stated_at', 'valid_from'],
  ...['valid_to', 'body', 'body_hash', 'actor', 'reason', 'change_id'],
];
