import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleVersion, loadBundle } from '../../portal/bundle/cache.ts';
import { startTestPostgres } from './postgres.ts';
import type { TestPostgres } from './postgres.ts';

let server: TestPostgres | undefined;

/** Run once per test run by `node --test --test-global-setup=test/support/global-setup.ts`. */
export async function globalSetup(): Promise<void> {
  // Bundled once here, rather than at the same time by every test that starts the command.
  await loadBundle(await bundleVersion(), () => undefined);
  server = await startTestPostgres();
  // Test files are processes of their own; they inherit this.
  process.env.PEDIGREE_TEST_POSTGRES = server.url;
  // Each loads the same few hundred modules: what was compiled once is kept.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'pedigree-compile-cache');
}

/** Run once after the last test file. */
export async function globalTeardown(): Promise<void> {
  await server?.stop();
}
