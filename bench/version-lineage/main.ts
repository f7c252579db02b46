import { program } from 'commander';
import { REPORT, runBenchmark } from '../harness/benchmark.ts';
import { wholeNumber } from '../harness/options.ts';
import { versionLineage } from './benchmark.ts';

interface Options {
  versions: number;
  connections: number;
  rounds: number;
  warmUps: number;
  before?: string;
  report: string | false;
}

program
  .name('version-lineage')
  .description('Measures the whole lineage of a model version, beside what a user would pick instead of Pedigree.')
  .option('--versions <count>', 'model versions, each asked about once in a round', wholeNumber(1, 100_000), 300)
  .option('--connections <count>', 'requests under way at any time', wholeNumber(1, 1_000), 16)
  .option('--rounds <count>', 'rounds that count', wholeNumber(1, 1_000), 7)
  .option('--warm-ups <count>', 'rounds before them that do not', wholeNumber(0, 1_000), 2)
  .option('--before <directory>', 'another checkout, with its packages installed, to measure in the same run')
  .option('--report <file>', 'where the section is written', REPORT)
  .option('--no-report', 'write no section')
  .action(async ({ versions, before, report, ...rounds }: Options) => {
    const progress = (line: string) => void process.stderr.write(`${line}\n`);
    const benchmark = versionLineage({ versions, before });
    const { section } = await runBenchmark(benchmark, {
      ...rounds,
      report: report === false ? null : report,
      progress,
    });
    process.stdout.write(`${section}\n`);
  });
await program.parseAsync();
