import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../cli/launcher/embedded-postgres.ts';

/** A PostgreSQL for tests, gone with its data when stopped. */
export interface TestPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Tests do not outlive a power cut, so nothing waits for the disk; which of them share the server at once is chance. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400'];

/** Starts a PostgreSQL of its own in the temporary directory. Most tests want `createTestDatabase` instead. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const home = await mkdtemp(join(tmpdir(), 'pedigree-test-'));
  // As root, the server runs as another user, who must be able to enter.
  chmodSync(home, 0o755);
  const server = await startEmbeddedPostgres({ home, settings: FAST });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
