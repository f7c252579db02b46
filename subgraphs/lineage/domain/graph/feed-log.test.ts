import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedLog } from './feed-log.ts';

const DAY = 86_400_000;

test('when positions were recorded is told to the millisecond, however far apart they lie', () => {
  const log = new FeedLog('models');
  const begun = Date.UTC(2024, 0, 1) + 1;
  const times = Array.from({ length: 5_000 }, (_, index) => begun + index * 7 + (index > 500 ? 100 * DAY : 0));
  times.push(times.at(-1)! + 400 * DAY);
  for (const [index, time] of times.entries()) log.advance(index + 1, time, 0);
  assert.deepEqual(
    times.map((_, index) => log.recordedAt(index + 1)),
    times,
  );
  assert.equal(log.recordedAt(0), null);
  assert.deepEqual(
    [begun - 1, begun, begun + 6, times[500]!, times[501]!, times.at(-1)! - 1, times.at(-1)! + 1].map((time) =>
      log.positionAt(time),
    ),
    [0, 1, 1, 501, 502, 5_000, 5_001],
  );
  assert.deepEqual([log.isPast(times.at(-1)! - 1), log.isPast(times.at(-1)!)], [true, false]);
});
