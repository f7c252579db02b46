import type { EntityManager } from 'typeorm';

/** What a write decided without locks may not hold; it is to be decided again, with them. */
export class NeedsLocks extends Error {}

/** Has those who state what was made from what follow each other, until the end of the transaction. */
export async function takeTurn(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock('edge'::regclass::oid::bigint)`);
}

/** Does it again after a deadlock; and, where it must, once more with all locks from the beginning. */
export async function patiently<T>(work: (locked: boolean) => Promise<T>): Promise<T> {
  let locked = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(locked);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (error instanceof NeedsLocks) locked = true;
      else if (attempt === 5 || (code !== '40P01' && code !== '40001')) throw error;
    }
  }
}
