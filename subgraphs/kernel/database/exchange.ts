import type pg from 'pg';
import { errorCode } from './failures.ts';

/** A statement that changes nothing, and who waits for its rows. */
export interface Asked {
  /** Under which each connection keeps it prepared; undefined for one that none keeps. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Those behind a statement that takes longer, as one that waits for a lock does, are asked elsewhere. */
const HELD_UP_MS = 250;

/** What pg's client has and its types do not tell. */
interface Pipelining {
  pipeline: boolean;
  readonly connection: pg.Connection;
}

/**
 * Has one connection carry out several statements, each a transaction of its own, sent together. Their outcomes are told
 * together, so that what is asked in consequence is asked in one turn again; unless one of them holds up the others.
 */
export async function exchange(
  client: pg.PoolClient,
  asked: readonly Asked[],
  askElsewhere: (asked: Asked) => void,
): Promise<void> {
  const left = new Set(asked);
  let outcomes: (() => void)[] | null = [];
  const tell = (): void => {
    for (const outcome of outcomes ?? []) outcome();
    outcomes = null;
  };
  const timer = setTimeout(() => {
    tell();
    for (const behind of [...left].slice(1)) askElsewhere(behind);
  }, HELD_UP_MS);
  const settle = (one: Asked, outcome: () => void): void => {
    left.delete(one);
    if (outcomes === null) return outcome();
    outcomes.push(outcome);
    timer.refresh();
  };
  await Promise.all(
    send(client, asked).map((answer, index) => {
      const one = asked[index]!;
      const again = () => askElsewhere({ ...one, name: undefined });
      return answer.then(
        ({ rows }) => settle(one, () => one.resolve(rows)),
        (error: unknown) => settle(one, () => (isUnprepared(error) ? again() : one.reject(error))),
      );
    }),
  );
  (client as unknown as Pipelining).pipeline = false;
  clearTimeout(timer);
  tell();
}

function send(client: pg.PoolClient, asked: readonly Asked[]): Promise<pg.QueryResult<object>>[] {
  const pipelining = client as unknown as Pipelining;
  const { stream } = pipelining.connection;
  pipelining.pipeline = true;
  stream.cork();
  try {
    return asked.map(({ name, text, values }) => client.query<object>({ name, text, values: [...values] }));
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
