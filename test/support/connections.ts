import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Resolves once a pool has noticed that the server has ended all of its connections. */
export async function noneLeft(database: DataSource): Promise<void> {
  const { master } = database.driver as unknown as { readonly master: { readonly totalCount: number } };
  while (master.totalCount > 0) await pause(5);
}
