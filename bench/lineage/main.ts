import { program } from 'commander';
import { REPORT } from '../harness/benchmark.ts';
import { openGround } from '../harness/ground.ts';
import { describeMachine } from '../harness/machine.ts';
import { wholeNumber } from '../harness/options.ts';
import { writeSection } from '../harness/report.ts';
import { sectionOf } from './section.ts';
import { measureSize, type SizeResult } from './size.ts';

interface Options {
  edges: number[];
  rounds: number;
  atOnce: number;
  report: string | false;
}

const sizes = (text: string): number[] => text.split(',').map(wholeNumber(1_000, 100_000_000));

program
  .name('lineage')
  .description('Measures questions about the graph, beside recursive SQL that was written by hand for just these.')
  .option('--edges <counts>', 'sizes of the graph, the smallest first', sizes, [10_000, 1_000_000, 10_000_000])
  .option('--rounds <count>', 'rounds that count', wholeNumber(1, 1_000), 5)
  .option('--at-once <count>', 'small walks under way at any time', wholeNumber(1, 100), 8)
  .option('--report <file>', 'where the section is written', REPORT)
  .option('--no-report', 'write no section')
  .action(async ({ edges, report, ...rounds }: Options) => {
    const progress = (line: string) => void process.stderr.write(`${line}\n`);
    const ground = await openGround();
    try {
      const results: SizeResult[] = [];
      for (const count of edges) results.push(await measureSize(count, ground, rounds, progress));
      const section = sectionOf(results, describeMachine(ground.postgres.version), rounds);
      if (report !== false) await writeSection(report, 'lineage', section);
      process.stdout.write(`${section}\n`);
    } finally {
      await ground.leave();
    }
  });
await program.parseAsync();
