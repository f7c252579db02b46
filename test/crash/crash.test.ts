import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { ask, cutPower, killPostgres, newHome, said, start, STORY, writeUntilCut, type Run } from './world.ts';

const skip = !existsSync('/proc/self/stat') && 'the processes of a start are found through /proc';
const home = newHome();
let last: Run | undefined;

after(async () => {
  if (last !== undefined) await cutPower(last);
  home.remove();
});

function next(): Run {
  last = start(home.path);
  return last;
}

test(
  'power cut while it creates, migrates and loads the demo: the next start goes on, the story is whole',
  { skip },
  async () => {
    for (const moment of ['Creating a PostgreSQL', 'Migrating ', '  50 of ']) {
      const run = next();
      await said(run, moment);
      await cutPower(run);
    }
    const run = next();
    const url = await run.ready;
    assert.match(run.stderr(), /Loading the rest of the demo data, from 20/);
    const { data, errors } = await ask(url, STORY);
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.equal(data.modelAlias.version, '2.1.0');
    assert.equal(data.principals.totalCount, 9);
    assert.deepEqual(data.deployments.nodes.map(({ modelVersion }: any) => modelVersion.version).sort(), [
      '1.1.0',
      '2.1.0',
    ]);
  },
);

test('power cut, and kill -9 of PostgreSQL, while writers write: nothing acknowledged is lost', { skip }, async () => {
  const acknowledged: string[] = [];
  for (const [round, cut] of [cutPower, async () => killPostgres(home.path)].entries()) {
    const run = last!;
    const url = await run.ready;
    const before = acknowledged.length;
    const writers = [0, 1, 2].map((writer) => writeUntilCut(url, `r${round}w${writer}`, acknowledged));
    while (acknowledged.length < before + 20) await new Promise((resolve) => setImmediate(resolve));
    await cut(run);
    await Promise.all(writers);
    if (run.child.signalCode === null) assert.equal(await run.ended, 1);
    const again = next();
    const query = `query { ${acknowledged
      .map((name, index) => `m${index}: model(name: "${name}") { name }`)
      .slice(-150)
      .join(' ')} }`;
    const { data, errors } = await ask(await again.ready, query);
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.deepEqual(
      Object.values(data as Record<string, { name: string } | null>).map((model) => model?.name),
      acknowledged.slice(-150),
    );
    assert.doesNotMatch(again.stderr(), /demo data/);
  }
});
