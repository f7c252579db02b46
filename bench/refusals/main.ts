import assert from 'node:assert/strict';
import { program } from 'commander';
import { fetchLimits, requestLimits, type RequestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { oversized } from '../../test/hostile/oversized.ts';
import { pedigreeOverHttp } from '../contestants/pedigree-over-http.ts';
import { REPORT } from '../harness/benchmark.ts';
import { openGround } from '../harness/ground.ts';
import { describeMachine } from '../harness/machine.ts';
import { wholeNumber } from '../harness/options.ts';
import { writeSection } from '../harness/report.ts';
import { sectionOf, type Measured } from './section.ts';

interface Options {
  requests: number;
  report: string | false;
}

/** Requests to each server that are not counted. */
const WARM_UP = 20;

program
  .name('refusals')
  .description('Measures how soon requests beyond each limit are refused, by the gateway and by every subgraph.')
  .option('--requests <count>', 'requests beyond each limit, to each server', wholeNumber(1, 10_000), 100)
  .option('--report <file>', 'where the section is written', REPORT)
  .option('--no-report', 'write no section')
  .action(async ({ requests, report }: Options) => {
    const ground = await openGround();
    try {
      const gateway = await pedigreeOverHttp('gateway')(ground);
      assert.ok(typeof gateway !== 'string');
      const measured = [await measure('gateway', gateway.url, requestLimits, requests)];
      for (const [name, { url }] of await ground.subgraphs())
        measured.push(await measure(name, url, fetchLimits(requestLimits), requests));
      const section = sectionOf(measured, describeMachine(ground.postgres.version), requests);
      if (report !== false) await writeSection(report, 'refusals', section);
      process.stdout.write(`${section}\n`);
    } finally {
      await ground.leave();
    }
  });
await program.parseAsync();

/** Sends one server each request, one after another, in turns over the limits, and beside them one that it answers. */
async function measure(server: string, url: string, limits: RequestLimits, requests: number): Promise<Measured> {
  process.stderr.write(`Asking ${server}…\n`);
  const bodies = bodiesBeyond(limits);
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(bodies).map((limit) => [limit, []]));
  for (let round = -WARM_UP; round < requests; round += 1) {
    for (const [limit, { body, status }] of Object.entries(bodies)) {
      const begun = performance.now();
      const answered = await post(url, body);
      if (round >= 0) taken[limit]!.push(performance.now() - begun);
      assert.equal(answered, status, `${limit} at ${server}`);
    }
  }
  return { server, taken };
}

function bodiesBeyond(limits: RequestLimits): Record<string, { body: string; status: number }> {
  const beyond = Object.entries(oversized(limits)).map(([limit, { query, variables }]) => {
    return [limit, { body: JSON.stringify({ query, variables }), status: 400 }] as const;
  });
  return {
    'none: `{ __typename }`, answered': { body: JSON.stringify({ query: '{ __typename }' }), status: 200 },
    ...Object.fromEntries(beyond),
    'the body, sent whole': { body: ' '.repeat(limits.bodyBytes + 1), status: 413 },
  };
}

async function post(url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}
