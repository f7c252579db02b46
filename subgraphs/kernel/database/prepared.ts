import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { exchange, type Asked } from './exchange.ts';
import { Pulse, type Waiting } from './pulse.ts';
import { Turn } from './turn.ts';

/** Runs one statement and returns its rows. `ALONE` for one that may take long, and must not hold up others. */
export type RunPrepared = (text: string, values: readonly unknown[], how?: 'ALONE') => Promise<unknown[]>;

/** Texts that are kept prepared on each connection; what the code can build is far fewer. */
const MOST_KEPT = 500;

/** Statements that share an exchange at most: each waits for those before it, while other connections may be idle. */
const MOST_TOGETHER = 8;

const runners = new WeakMap<DataSource, RunPrepared>();

/**
 * Runs statements that change nothing, outside any transaction, as prepared ones: PostgreSQL parses and plans a text once
 * per connection, which for what a resolver reads takes longer than to carry it out. For texts that are few; their values
 * vary. Those asked for in one turn of the event loop go to PostgreSQL together: to send and to await each by itself takes
 * longer, too.
 */
export function preparedOn(database: DataSource): RunPrepared {
  const run = runners.get(database) ?? runnerOn(database);
  runners.set(database, run);
  return run;
}

function runnerOn(database: DataSource): RunPrepared {
  const { master } = database.driver as unknown as { master: pg.Pool };
  const nameOf = namer();
  const pulse = new Pulse((database.options as { readonly url: string }).url);
  let waiting: Asked[] = [];

  const ask = async (asked: readonly Asked[], turn = new Turn(asked.length)): Promise<void> => {
    const pending: Waiting = { since: performance.now(), fail: () => undefined };
    pulse.begin(pending);
    try {
      const client = await clientOf(master, pending);
      try {
        await exchange(client, asked, turn, (one) => void ask([one]));
      } finally {
        // The pool itself drops a connection that broke; one whose statement failed is as good as before.
        client.release();
      }
    } catch (error) {
      for (const { reject } of asked) turn.settle(() => reject(error));
    } finally {
      pulse.end(pending);
    }
  };
  const askWaiting = (): void => {
    const all = waiting;
    waiting = [];
    const turn = new Turn(all.length);
    for (let from = 0; from < all.length; from += MOST_TOGETHER) void ask(all.slice(from, from + MOST_TOGETHER), turn);
  };

  return (text, values, how) =>
    new Promise((resolve, reject) => {
      const asked = { name: nameOf(text), text, values, resolve, reject };
      if (how === 'ALONE') void ask([asked]);
      else if (waiting.push(asked) === 1) setImmediate(askWaiting);
    });
}

/** A connection: broken off when PostgreSQL gives no sign of life, and given back when it comes after that. */
function clientOf(pool: pg.Pool, pending: Waiting): Promise<pg.PoolClient> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    pending.fail = (error) => {
      isLate = true;
      reject(error);
    };
    pool.connect().then((client) => {
      if (isLate) return client.release();
      const { connection } = client as unknown as { readonly connection: pg.Connection };
      pending.fail = (error) => connection.stream.destroy(error);
      resolve(client);
    }, reject);
  });
}

function namer(): (text: string) => string | undefined {
  const known = new Map<string, string>();
  return (text) => {
    const name = known.get(text);
    if (name !== undefined || known.size >= MOST_KEPT) return name;
    const made = createHash('sha256').update(text).digest('base64url');
    known.set(text, made);
    return made;
  };
}
