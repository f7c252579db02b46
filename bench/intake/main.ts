import assert from 'node:assert/strict';
import { program } from 'commander';
import { pedigreeInProcess } from '../contestants/pedigree-in-process.ts';
import { REPORT } from '../harness/benchmark.ts';
import { cpuSeconds, cpuSecondsOfTree } from '../harness/cpu.ts';
import { openGround } from '../harness/ground.ts';
import { describeMachine } from '../harness/machine.ts';
import { wholeNumber } from '../harness/options.ts';
import { writeSection } from '../harness/report.ts';
import { Synthetic, type Kind } from '../lineage/synthetic.ts';
import { bulksOf, type Bulk } from './bulk.ts';
import { sectionOf, type KindResult } from './section.ts';

interface Options {
  edges: number;
  warmUp: number;
  atOnce: number;
  report: string | false;
}

program
  .name('intake')
  .description('Measures how fast relations are recorded by bulk mutations, each durable when it is answered.')
  .option('--edges <count>', 'relations to record', wholeNumber(1_000, 10_000_000), 250_000)
  .option(
    '--warm-up <count>',
    'relations recorded before, under other names and uncounted',
    wholeNumber(1_000, 10_000_000),
    50_000,
  )
  .option('--at-once <count>', 'mutations under way at any time', wholeNumber(1, 100), 4)
  .option('--report <file>', 'where the section is written', REPORT)
  .option('--no-report', 'write no section')
  .action(async ({ edges, warmUp, atOnce, report }: Options) => {
    const ground = await openGround();
    try {
      const pedigree = await pedigreeInProcess('Pedigree')(ground);
      assert.ok(typeof pedigree !== 'string');
      const usage = () => ({
        pedigree: cpuSeconds(pedigree.processes.both),
        postgres: cpuSecondsOfTree(ground.postgres.pid),
      });
      const results: KindResult[] = [];
      for (const bulks of byKind(new Synthetic(warmUp, 'warm-up-')).values()) await record(pedigree.url, bulks, atOnce);
      for (const [kind, bulks] of byKind(new Synthetic(edges))) {
        const before = usage();
        const seconds = await record(pedigree.url, bulks, atOnce);
        results.push({ ...sums(kind, bulks), seconds, before, after: usage() });
        process.stderr.write(`${kind}: ${bulks.length} mutations in ${seconds.toFixed(1)} s\n`);
      }
      const section = sectionOf(results, describeMachine(ground.postgres.version), atOnce, warmUp);
      if (report !== false) await writeSection(report, 'intake', section);
      process.stdout.write(`${section}\n`);
    } finally {
      await ground.leave();
    }
  });
await program.parseAsync();

function byKind(graph: Synthetic): Map<Kind, Bulk[]> {
  return Map.groupBy(bulksOf(graph), ({ kind }) => kind);
}

function sums(kind: Kind, bulks: readonly Bulk[]) {
  const sum = (of: (bulk: Bulk) => number) => bulks.reduce((total, bulk) => total + of(bulk), 0);
  return { kind, entities: sum(({ items }) => items.length), edges: sum((bulk) => bulk.edges) };
}

/** Sends all mutations, some at once, and tells how many seconds that took. Nothing may be refused. */
async function record(url: string, bulks: readonly Bulk[], atOnce: number): Promise<number> {
  const bodies = bulks.map(({ query, items }) => JSON.stringify({ query, variables: { input: items } }));
  const pending = bodies.entries();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [, body] of pending) await send(url, body);
    }),
  );
  return (performance.now() - begun) / 1_000;
}

async function send(url: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data } = JSON.parse(text) as { data?: Record<string, { summary: { refused: number } }> | null };
  const [answer] = Object.values(data ?? {});
  assert.equal(answer?.summary.refused, 0, text.slice(0, 500));
}
