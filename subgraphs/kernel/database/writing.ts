import type { DataSource, EntityManager } from 'typeorm';

/**
 * A transaction that writes. It waits for locks for as long as a statement may take, as those of other writers come to
 * an end; what is only read is not waited for so long, since it can be asked for again.
 */
export function writing<Result>(
  database: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (manager) => {
    await manager.query('SET LOCAL lock_timeout = 0');
    return work(manager);
  });
}
