import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readConfig, settingNames } from '../../subgraphs/kernel/config/config.ts';

const page = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');
const rows = /## Settings\n[^]*?\n\n[^]*?(?<rows>\| `[^]*?)\n\n/.exec(page)!.groups!['rows']!.split('\n');
const documented = new Map(
  rows.flatMap((row) => {
    const [, names, , fallback] = row.split('|').map((cell) => cell.trim());
    return [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => [name!, fallback!] as const);
  }),
);

test('the documentation names every setting and no other', () => {
  assert.deepEqual([...documented.keys()].sort(), settingNames.toSorted());
});

test('the defaults are those that it says', () => {
  const { port, host, home, logLevel, database, drainTimeoutMs, subgraphTimeoutMs, subgraphSilenceMs } = readConfig(
    [],
    {},
  );
  const said = (name: string): string => documented.get(name)!.replaceAll('`', '');
  assert.deepEqual(
    [said('PORT'), said('HOST'), said('LOG_LEVEL'), said('DRAIN_TIMEOUT_MS'), said('SUBGRAPH_TIMEOUT_MS')],
    [String(port), host, logLevel, String(drainTimeoutMs), String(subgraphTimeoutMs)],
  );
  assert.deepEqual(
    [said('DATABASE_POOL_SIZE'), said('DATABASE_STATEMENT_TIMEOUT_MS'), said('SUBGRAPH_SILENCE_MS')],
    [String(database.poolSize), String(database.statementTimeoutMs), String(subgraphSilenceMs)],
  );
  assert.ok(home.endsWith(`/${said('PEDIGREE_HOME')}`));
});
