import type { EntityManager } from 'typeorm';

/** Others have written something meanwhile that this write, as it was decided, may contradict. */
export class Overtaken extends Error {}

/** Has those who state what was made from what follow each other, until the end of the transaction. */
export async function takeTurn(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock('edge'::regclass::oid::bigint)`);
}

/** Does it again after a deadlock; and, where it was overtaken, from the beginning with all locks, so that it is but once. */
export async function patiently<T>(work: (locked: boolean) => Promise<T>): Promise<T> {
  let locked = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(locked);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (error instanceof Overtaken) locked = true;
      else if (attempt === 5 || (code !== '40P01' && code !== '40001')) throw error;
    }
  }
}
