import { launch } from '../../cli/launcher/compose.ts';
import { withDemo } from '../../cli/launcher/demo.ts';
import { SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import { createTestDatabase } from '../support/database.ts';

/** What `npm start` starts, on a database of this test run; `page` is where the playground is. */
export async function startWithPlayground(): Promise<{ page: string; stop(): Promise<void> }> {
  const { url } = await createTestDatabase();
  const config = readConfig(Object.keys(SUBGRAPHS), { DATABASE_URL: url, PORT: '0' });
  const pedigree = await launch(config, withDemo({ playground: true }, 'fail'));
  return { page: new URL('/', pedigree.url).href, stop: () => pedigree.stop() };
}
