import pg from 'pg';
import type { DataSource } from 'typeorm';
import { exchange, type Asked } from './exchange.ts';
import { published } from './statements.ts';

/** Runs one statement and returns its rows. `ALONE` for one that may take long, and must not hold up others. */
export type RunPrepared = (text: string, values: readonly unknown[], how?: 'ALONE') => Promise<unknown[]>;

/** Statements that share an exchange at most: each waits for those before it, while other connections may be idle. */
const MOST_TOGETHER = 8;

/** pg turns values into what goes over the wire; its types do not tell. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;

const readers = new WeakMap<DataSource, RunPrepared>();

/**
 * Runs statements that change nothing, outside any transaction, as prepared ones: PostgreSQL parses and plans a text
 * once per connection, which for what a resolver reads takes longer than to carry it out. For texts that are few; their
 * values vary. Those asked for in one turn of the event loop go to PostgreSQL together: a message there and back for
 * each takes longer, too.
 */
export function preparedOn(database: DataSource): RunPrepared {
  const known = readers.get(database) ?? reader(database);
  readers.set(database, known);
  return known;
}

function reader(database: DataSource): RunPrepared {
  const { master } = database.driver as unknown as { master: pg.Pool };
  const { schema } = database.options as { schema: string };
  let waiting: Asked[] = [];

  const ask = async (asked: readonly Asked[]): Promise<void> => {
    try {
      const client = await master.connect();
      try {
        let left = asked;
        while (left.length > 0) left = await exchange(client, left);
      } finally {
        // The pool itself drops a connection that broke; one whose statement failed is as good as before.
        client.release();
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };
  const askAll = (): void => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += MOST_TOGETHER) void ask(all.slice(from, from + MOST_TOGETHER));
  };

  return (text, values, how) => {
    const rows = new Promise<unknown[]>((resolve, reject) => {
      const asked = { text, values: values.map(prepareValue), resolve, reject };
      if (how === 'ALONE') void ask([asked]);
      else if (waiting.push(asked) === 1) setImmediate(askAll);
    });
    return published(schema, text, rows, (found) => found.length);
  };
}
