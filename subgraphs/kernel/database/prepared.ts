import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { errorCode } from './failures.ts';

/** Runs one statement and returns its rows. */
export type RunPrepared = (text: string, values: readonly unknown[]) => Promise<unknown[]>;

/** Texts that are kept prepared on each connection; what the code can build is far fewer. */
const MOST = 500;

const names = new WeakMap<DataSource, Map<string, string>>();

/**
 * Runs statements as prepared ones, outside any transaction: PostgreSQL parses and plans a text once per connection,
 * which for what a resolver reads takes longer than to carry it out. For texts that are few; their values vary.
 */
export function preparedOn(database: DataSource): RunPrepared {
  const known = names.get(database) ?? new Map<string, string>();
  names.set(database, known);
  return async (text, values) => {
    const { master } = database.driver as unknown as { master: pg.Pool };
    const send = async (name?: string): Promise<unknown[]> => {
      const client = await master.connect();
      try {
        return (await client.query<Record<string, unknown>>({ name, text, values: [...values] })).rows;
      } finally {
        // The pool itself drops a connection that broke; one whose statement failed is as good as before.
        client.release();
      }
    };
    return send(nameOf(text, known)).catch((error: unknown) => {
      if (isOutdated(error)) return send();
      throw error;
    });
  };
}

function nameOf(text: string, known: Map<string, string>): string | undefined {
  const name = known.get(text);
  if (name !== undefined || known.size >= MOST) return name;
  const made = createHash('sha256').update(text).digest('base64url');
  known.set(text, made);
  return made;
}

/** "cached plan must not change result type": another instance has migrated a table that `SELECT *` reads. */
function isOutdated(error: unknown): boolean {
  return errorCode(error) === '0A000' && (error as { routine?: string }).routine === 'RevalidateCachedQuery';
}
