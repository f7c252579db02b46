import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { answersOf, assertSame } from '../../bench/harness/compare.ts';
import { processes } from '../../bench/harness/contestant.ts';
import { cpuSeconds, cpuSecondsOfTree, parseStat } from '../../bench/harness/cpu.ts';
import { LoadGenerator } from '../../bench/harness/load.ts';
import { replaceSection } from '../../bench/harness/report.ts';
import { percentile, spread } from '../../bench/harness/statistics.ts';

test('the middle, the ends and the percentiles of measurements', () => {
  assert.deepEqual(spread([3, 1, 2]), { median: 2, least: 1, most: 3 });
  assert.deepEqual(spread([4, 1, 2, 3]), { median: 2.5, least: 1, most: 4 });
  assert.throws(() => spread([]), /Nothing was measured/);
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  assert.deepEqual([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.99)], [50, 99, 7]);
});

test('a name in /proc/<pid>/stat may hold spaces and parentheses', () => {
  const fields = ['S', 42, ...Array.from({ length: 9 }, () => 0), 100, 20, 3, 1, 20, 0];
  assert.deepEqual(parseStat(`7 (a b) c) ${fields.join(' ')}`), { parent: 42, own: 120, ended: 4 });
});

test('the CPU of this process grows as it works, alone and as a tree', () => {
  const read = () => [cpuSeconds([process.pid]), cpuSecondsOfTree(process.pid)] as const;
  const [own, tree] = read();
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < 100_000);
  const [ownLater, treeLater] = read();
  assert.ok(ownLater - own >= 0.05 && treeLater - tree >= 0.05, `${ownLater - own} ${treeLater - tree}`);
});

test('a section takes the place of its former self and of nothing else', () => {
  const first = replaceSection('# Benchmarks\n\nHead.\n', 'one', 'Old.');
  const both = replaceSection(first, 'one more', 'Other.');
  const replaced = replaceSection(both, 'one', 'New.');
  assert.equal(replaced, '# Benchmarks\n\nHead.\n\n## one\n\nNew.\n\n## one more\n\nOther.\n\n');
});

/** Answers each request with the variable it was sent, or as told. */
async function withServer(answer: (given: string) => string, use: (url: string) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const { variables } = JSON.parse(body) as { variables: { of: string } };
      asked.push(variables.of);
      response.setHeader('content-type', 'application/json').end(answer(variables.of));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return asked;
}

const echo = (of: string) => JSON.stringify({ data: { of } });
const questions = Array.from({ length: 12 }, (_, index) => ({ query: '{ of }', variables: { of: `v${index}` } }));
const expected = questions.map((question) => ({ ...question, expected: echo(question.variables.of) }));

test('the generator asks each question once and tells how long each answer took', async () => {
  const asked = await withServer(echo, async (url) => {
    using load = new LoadGenerator();
    const { seconds, latencies } = await load.run({ url, connections: 4, questions: expected });
    assert.equal(latencies.length, 12);
    assert.ok(seconds > 0);
  });
  assert.deepEqual(asked.sort(), questions.map(({ variables }) => variables.of).sort());
});

test('one wrong answer under load ends the run', async () => {
  await withServer(
    (of) => echo(of === 'v7' ? 'v8' : of),
    async (url) => {
      using load = new LoadGenerator();
      await assert.rejects(load.run({ url, connections: 4, questions: expected }), /1 of 12 answers/);
    },
  );
});

test('answers that differ, fail or are null are no basis for a comparison', async () => {
  const contestant = (url: string) => ({ name: 'toy', url, processes: processes({}) });
  await withServer(echo, async (url) => {
    const answers = await answersOf(contestant(url), questions);
    assertSame('one', answers, 'other', answers);
    assertSame('one', ['{"data":{"a":1,"b":2}}'], 'other', ['{"data":{"b":2,"a":1}}']);
    assert.throws(() => assertSame('one', answers, 'other', answers.toReversed()), /Expected|differ/);
  });
  for (const bad of ['{"errors":[{"message":"no"}]}', '{"data":{"of":null}}', '{"data":null}'])
    await withServer(
      () => bad,
      (url) => assert.rejects(answersOf(contestant(url), questions), /toy does not answer question/),
    );
});
