import type pg from 'pg';
import { errorCode } from './failures.ts';
import { Patience } from './patience.ts';
import type { ReadingClient } from './read.ts';
import type { Turn } from './turn.ts';

/** A statement that changes nothing, and who waits for its rows. */
export interface Asked {
  /** Under which each connection keeps it prepared; undefined for one that none keeps. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What pg's client has and its types do not tell. */
interface Pipelining {
  pipeline: boolean;
  readonly connection: pg.Connection;
}

/**
 * Has one connection carry out several statements, each a transaction of its own, sent together. Those behind one that
 * takes long are asked elsewhere.
 */
export async function exchange(
  client: pg.PoolClient,
  asked: readonly Asked[],
  turn: Turn,
  askElsewhere: (asked: Asked) => void,
): Promise<void> {
  const left = new Set(asked);
  const patience = new Patience(() => {
    for (const behind of [...left].slice(1)) askElsewhere(behind);
  });
  const settle = (one: Asked, outcome: () => void): void => {
    left.delete(one);
    patience.renew();
    turn.settle(outcome);
  };
  await Promise.all(
    send(client, asked).map((answer, index) => {
      const one = asked[index]!;
      const again = () => askElsewhere({ ...one, name: undefined });
      return answer.then(
        (rows) => settle(one, () => one.resolve(rows)),
        (error: unknown) => settle(one, () => (isUnprepared(error) ? again() : one.reject(error))),
      );
    }),
  );
  (client as unknown as Pipelining).pipeline = false;
  patience.end();
}

function send(client: pg.PoolClient, asked: readonly Asked[]): Promise<unknown[]>[] {
  const pipelining = client as unknown as Pipelining & ReadingClient;
  const { stream } = pipelining.connection;
  pipelining.pipeline = true;
  stream.cork();
  try {
    return asked.map(({ name, text, values }) => pipelining.read(name, text, values));
  } finally {
    stream.uncork();
  }
}

/**
 * "cached plan must not change result type": another instance has migrated a table that `SELECT *` reads; or the same text
 * just before could not be prepared, as when it waited for a lock for too long.
 */
function isUnprepared(error: unknown): boolean {
  const code = errorCode(error);
  return code === '26000' || (code === '0A000' && (error as { routine?: string }).routine === 'RevalidateCachedQuery');
}
