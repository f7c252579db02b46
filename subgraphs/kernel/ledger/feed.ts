import type { DataSource } from 'typeorm';
import { PedigreeError } from '../errors/errors.ts';
import { openRecords } from './personal.ts';

/** One numbered change of a subgraph. */
export interface FeedEntry {
  /** 1, 2, 3, … without gaps. */
  readonly position: number;
  /** When the installation learnt it; never earlier than the entry before. */
  readonly recordedAt: Date;
  /** The change record, canonical JSON by RFC 8785. */
  readonly record: string;
  /** SHA-256 of `record`. */
  readonly sha256: string;
}

/** The change feed of a subgraph, as whoever follows it reads it. */
export interface ChangeFeed {
  /**
   * The entries after a position, in order, current as of the call; fewer than `limit` only when those are all.
   * @param known SHA-256 of the record at that position, as it was read: refused with INVALID_CURSOR where it is another
   */
  changes(after: number, limit: number, known?: string): Promise<FeedEntry[]>;
  /** The entries at some positions, in order, with personal data opened; what was erased is null. */
  changesAt(positions: readonly number[]): Promise<FeedEntry[]>;
  /** The last position that this process knows of: every write that has returned here is up to it. Not of a feed elsewhere. */
  readonly head?: () => number;
}

/** Who else numbers is waited for: that comes to an end. */
const NUMBER_CHANGES = `SELECT number_changes() AS head FROM set_config('lock_timeout', '0', true)`;

const heads = new WeakMap<object, number>();

/** The feed of the subgraph whose database this is. */
export function changeFeed(database: DataSource): ChangeFeed {
  return {
    head: () => heads.get(database) ?? 0,
    async changes(after, limit, known) {
      await numberChanges(database);
      return readFeed(database, after, limit, known);
    },
    async changesAt(positions) {
      const entries: FeedEntry[] = await database.query(
        `SELECT f.position::float8 AS position, f.recorded_at AS "recordedAt", c.record, c.sha256
           FROM feed f JOIN change c ON c.id = f.change_id WHERE f.position = ANY($1) ORDER BY f.position`,
        [positions],
      );
      const records = await openRecords(
        (text, values) => database.query(text, values),
        entries.map(({ record }) => record),
      );
      return entries.map((entry, index) => ({ ...entry, record: records[index]! }));
    },
  };
}

/**
 * Numbers every committed change that has no position yet and returns the head position. Safe to call from anywhere at
 * any time: one numberer runs at once, and it sees only what has committed, so a long transaction delays nobody and is
 * numbered when it ends.
 */
export async function numberChanges(database: Pick<DataSource, 'query'>): Promise<number> {
  const rows: { head: number }[] = await database.query(NUMBER_CHANGES);
  const head = Math.max(heads.get(database) ?? 0, Number(rows[0]!.head));
  heads.set(database, head);
  return head;
}

/**
 * The next entries after a position, in order. Reads what is numbered; call `numberChanges` first to be current.
 * @param known SHA-256 of the record at that position; where a backup was restored, there is another or none
 */
export async function readFeed(
  database: Pick<DataSource, 'query'>,
  after: number,
  limit: number,
  known?: string,
): Promise<FeedEntry[]> {
  const isChecked = known !== undefined;
  const entries: FeedEntry[] = await database.query(
    `SELECT f.position::float8 AS position, f.recorded_at AS "recordedAt", c.sha256,
            CASE WHEN f.position > $1 THEN c.record END AS record
       FROM feed f JOIN change c ON c.id = f.change_id
      WHERE f.position >= $2 ORDER BY f.position LIMIT $3`,
    [after, isChecked ? after : after + 1, isChecked ? limit + 1 : limit],
  );
  if (isChecked && entries.shift()?.sha256 !== known) {
    heads.delete(database);
    throw new PedigreeError('INVALID_CURSOR', `This feed has another change than that at position ${after}.`, 'after');
  }
  return entries;
}

/** When a subgraph's changes were recorded, as of an instant. Nothing is numbered for it. */
export interface RecordedTimes {
  /** Null where there is no change. */
  readonly first: Date | null;
  /** Of the last change up to the instant; null where there is none. */
  readonly last: Date | null;
  /** Whether anything was recorded after the instant. */
  readonly later: boolean;
}

/**
 * Reads when a subgraph's changes were recorded, up to an instant. A change that is not numbered yet counts at the time
 * that a story's clock gave it, otherwise as later. Walks the feed up to the instant only.
 */
export async function recordedTimes(database: Pick<DataSource, 'query'>, until: Date): Promise<RecordedTimes> {
  const rows: [RecordedTimes] = await database.query(
    `WITH later AS (SELECT position FROM feed WHERE recorded_at > $1 ORDER BY position LIMIT 1),
          up_to AS (SELECT recorded_at FROM feed WHERE position < coalesce((SELECT position FROM later), 9223372036854775807)
                     ORDER BY position DESC LIMIT 1),
          waiting AS (SELECT coalesce(recorded_at, 'infinity') AS at FROM outbox)
     SELECT least((SELECT recorded_at FROM feed ORDER BY position LIMIT 1), (SELECT min(at) FROM waiting WHERE at <= $1)) AS first,
            greatest((SELECT recorded_at FROM up_to), (SELECT max(at) FROM waiting WHERE at <= $1)) AS last,
            EXISTS (SELECT FROM later) OR EXISTS (SELECT FROM waiting WHERE at > $1) AS later`,
    [until],
  );
  return rows[0];
}
