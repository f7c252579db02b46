import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Packages named in a lock file that are not free software, or that depend on such by what they are. */
function elastic(lockFile: string): string[] {
  const { packages } = JSON.parse(readFileSync(new URL(lockFile, import.meta.url), 'utf8')) as {
    packages: Record<string, { license?: unknown }>;
  };
  const named = /node_modules\/@apollo\/(gateway|composition|federation-internals|query-planner|query-graphs)$/;
  return Object.entries(packages)
    .filter(([path, { license }]) => named.test(path) || /elastic/i.test(JSON.stringify(license ?? '')))
    .map(([path]) => path);
}

test('no package under the Elastic License is installed with Pedigree', () => {
  assert.deepEqual(elastic('../../package-lock.json'), []);
});

test('the benchmarks install theirs for themselves, outside any workspace of the project', () => {
  assert.ok(elastic('../../bench/package-lock.json').includes('node_modules/@apollo/gateway'));
  const root = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as object;
  assert.ok(!('workspaces' in root));
});
