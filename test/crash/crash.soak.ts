import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, cutPower, newHome, start, STORY } from './world.ts';

const ROUNDS = 20;
const CUTS = 6;
const skip = !existsSync('/proc/self/stat') && 'the processes of a start are found through /proc';

/** A whole start with the demo takes some seconds; the cuts fall anywhere in it, and after it. */
const LONGEST_MS = 6_000;

test('power cuts at random moments of the first starts', { skip }, async (context) => {
  let expected: unknown;
  for (let round = 0; round < ROUNDS; round += 1) {
    const home = newHome();
    const moments: number[] = [];
    for (let cut = 0; cut < CUTS; cut += 1) {
      const run = start(home.path);
      moments.push(Math.round(Math.random() * LONGEST_MS));
      await pause(moments.at(-1));
      assert.ok(run.child.exitCode === null, `after ${moments.slice(0, -1).join(', ')} ms: ${run.stderr()}`);
      await cutPower(run);
    }
    const run = start(home.path);
    const answer = await ask(await run.ready, STORY);
    expected ??= answer;
    assert.deepEqual(answer, expected, `after ${moments.join(', ')} ms`);
    run.child.kill('SIGTERM');
    assert.equal(await run.ended, 0);
    home.remove();
    context.diagnostic(`round ${round}: cut after ${moments.join(', ')} ms`);
  }
});
