import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBenchmark } from '../../bench/harness/benchmark.ts';
import { versionLineage } from '../../bench/version-lineage/benchmark.ts';

const INSTALLED = new URL('../../bench/node_modules/@apollo/gateway/package.json', import.meta.url);

test('the harness runs end to end: all answer alike, are measured, and the report says so', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-report-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const report = join(folder, 'benchmarks.md');
  cpSync(new URL('../../.prettierrc.json', import.meta.url), join(folder, '.prettierrc.json'));
  const benchmark = versionLineage({ versions: 2 });
  // The services, which the tests of services start, are left to the command.
  const contestants = benchmark.contestants.filter(({ name }) => name !== 'Pedigree over HTTP');
  const outcome = await runBenchmark(
    { ...benchmark, contestants },
    {
      connections: 2,
      rounds: 2,
      warmUps: 0,
      report,
      progress: (line) => context.diagnostic(line),
    },
  );
  const apollo = 'Apollo Gateway over HTTP';
  const all = ['Pedigree, one process', apollo, 'One merged schema'];
  const installed = existsSync(INSTALLED);
  assert.deepEqual(
    outcome.skipped.map(({ name }) => name),
    installed ? [] : [apollo],
  );
  assert.deepEqual(
    outcome.names,
    all.filter((name) => installed || name !== apollo),
  );
  for (const rounds of outcome.results) {
    assert.equal(rounds.length, 2);
    for (const { requestsPerSecond, p50, p99, cpu } of rounds) {
      assert.ok(requestsPerSecond > 0 && p50 > 0 && p99 >= p50);
      assert.ok(cpu.total > 0 && cpu.total >= cpu.postgres);
    }
  }
  const text = readFileSync(report, 'utf8');
  for (const name of outcome.names) assert.match(text, new RegExp(`^\\| ${name} +\\|`, 'm'));
  if (!installed) assert.match(text, /Apollo Gateway over HTTP did not take part.*not installed/);
});
