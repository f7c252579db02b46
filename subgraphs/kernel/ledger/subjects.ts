import type { EntityManager } from 'typeorm';
import type { Confidence, KindSpec, State } from './kinds.ts';
import type { Claim } from './timeline.ts';
import { NeedsLocks } from './turns.ts';
import type { Prepared } from './types.ts';

/** A subject within a write: its claims so far, and those being added. */
export interface Subject {
  readonly id: string;
  readonly spec: KindSpec;
  readonly key: readonly string[];
  isNew: boolean;
  readonly claims: NewClaim[];
  readonly added: NewClaim[];
}

export interface NewClaim extends Claim {
  readonly hash: string;
  /** Why it is stated; only of claims being added. */
  readonly reason?: string | null;
}

/** Milliseconds since 1970 by PostgreSQL's clock, as a row is written or locked. */
const CLOCK = 'floor(extract(epoch FROM clock_timestamp()) * 1000)::float8';

/**
 * Registers the subjects in the order of their ids, so that writers of the same subjects wait for one another and never
 * for each other in a circle; then reads what has been claimed about those that were there.
 * @param locks whether nobody else may write about those that were there from now on
 */
export async function openSubjects(
  manager: EntityManager,
  prepared: readonly Prepared[],
  locks: boolean,
): Promise<{ subjects: Map<string, Subject>; now: number }> {
  const subjects = new Map<string, Subject>();
  for (const { id, spec, key } of prepared) {
    if (!subjects.has(id)) subjects.set(id, { id, spec, key, isNew: false, claims: [], added: [] });
  }
  const ordered = [...subjects.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const written: { id: string; now: number }[] = await manager.query(
    `INSERT INTO entity (id, kind, natural_key)
     SELECT id, kind, natural_key FROM jsonb_to_recordset($1::jsonb) AS v(id uuid, kind text, natural_key jsonb)
     ON CONFLICT (id) DO NOTHING RETURNING id, ${CLOCK} AS now`,
    [JSON.stringify(ordered.map(({ id, spec, key }) => ({ id, kind: spec.kind, natural_key: key })))],
  );
  // Nobody else sees what was just written, so that it is as good as locked, and nothing has been claimed about it.
  for (const { id } of written) subjects.get(id)!.isNew = true;
  const known = ordered.filter(({ isNew }) => !isNew).map(({ id }) => id);
  if (known.length === 0) return { subjects, now: written.at(-1)!.now };
  if (locks) await lock(manager, known);
  return { subjects, now: await readClaims(manager, subjects, known) };
}

async function lock(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query('SELECT FROM entity WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
}

/**
 * Locks those of the touched subjects that were only read, and throws `NeedsLocks` where something has been claimed about
 * them since.
 */
export async function confirmSubjects(manager: EntityManager, touched: readonly Subject[]): Promise<void> {
  const known = touched.filter(({ isNew }) => !isNew).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (known.length === 0) return;
  const ids = known.map(({ id }) => id);
  await lock(manager, ids);
  // Claims are never removed.
  const [{ count }] = await manager.query<[{ count: number }]>(
    'SELECT count(*)::float8 AS count FROM claim WHERE subject_id = ANY($1)',
    [ids],
  );
  if (count !== known.reduce((sum, { claims, added }) => sum + claims.length - added.length, 0)) throw new NeedsLocks();
}

/** A refused assertion leaves no trace of a subject that nothing was ever said about. */
export async function forgetUnclaimed(manager: EntityManager, subjects: Iterable<Subject>): Promise<void> {
  const ids = [...subjects].filter((subject) => subject.claims.length === 0).map((subject) => subject.id);
  if (ids.length > 0) await manager.query('DELETE FROM entity WHERE id = ANY($1)', [ids]);
}

/** Reads what has been claimed, and the clock. */
async function readClaims(manager: EntityManager, subjects: Map<string, Subject>, ids: string[]): Promise<number> {
  const rows: ClaimRow[] = await manager.query(
    `SELECT id::float8 AS id, subject_id, document, collector, confidence, valid_from, valid_to, stated_at, body, body_hash,
            (SELECT ${CLOCK}) AS now
       FROM claim WHERE subject_id = ANY($1) ORDER BY id`,
    [ids],
  );
  for (const row of rows) {
    subjects.get(row.subject_id)!.claims.push({
      order: row.id,
      document: row.document,
      collector: row.collector,
      confidence: row.confidence,
      from: Number(row.valid_from),
      to: Number(row.valid_to),
      statedAt: row.stated_at?.getTime() ?? null,
      values: row.body,
      hash: row.body_hash,
    });
  }
  // Nothing is registered that nothing is claimed about.
  return rows[0]!.now;
}

interface ClaimRow {
  id: number;
  subject_id: string;
  document: string | null;
  collector: string;
  confidence: Confidence;
  valid_from: Date | number;
  valid_to: Date | number;
  stated_at: Date | null;
  body: State;
  body_hash: string;
  now: number;
}
