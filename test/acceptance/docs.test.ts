import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import { createGateway, type Gateway } from '../../gateway/main.ts';
import { openInstallation, type Installation } from './installation.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

let installation: Installation;
let gateway: Gateway;

beforeEach(async () => {
  installation = await openInstallation();
  await installation.loadDemo();
  const { subgraphs } = installation;
  const { routes } = createDocumentIntake({ subgraphs });
  gateway = await createGateway({ supergraphSdl: read('schema/supergraph.graphql'), subgraphs, routes });
});
afterEach(async () => {
  await gateway.stop();
  await installation.stop();
});

/** What a page asks, and what it says that the answer is; what it sends by curl, and where to. */
const BLOCK =
  /^```graphql\n(?<query>[^]*?)^```(?:(?!```)[^])*```json\n(?<answer>[^]*?)^```$|^curl '(?<url>[^']+)' --data-binary '(?<document>[^']+)'$/gm;

async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return gateway.fetch(new Request(url, { method: 'POST', body, headers }));
}

for (const [page, questions] of [
  ['README.md', 1],
  ['docs/time-and-claims.md', 8],
] as const) {
  test(`the questions of ${page}, in their order, get the answers that it shows`, async () => {
    const blocks = [...read(page).matchAll(BLOCK)].map(({ groups }) => groups!);
    assert.equal(blocks.filter(({ query }) => query !== undefined).length, questions);
    for (const { query, answer, url, document } of blocks) {
      if (query === undefined) {
        const { status } = await post(url!, document!);
        assert.equal(status, 201, document);
        continue;
      }
      const headers = { 'content-type': 'application/json' };
      const response = await post('http://127.0.0.1/graphql', JSON.stringify({ query }), headers);
      assert.deepEqual(await response.json(), JSON.parse(answer!), query);
    }
  });
}
