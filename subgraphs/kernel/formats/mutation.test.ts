import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFormats } from './index.ts';
import { runMutations } from './testing/mutate.ts';
import { allFixtures } from './testing/reading.ts';

test('500 damaged documents are read or refused, nothing else, and quickly', async () => {
  const fixtures = await allFixtures(documentFormats.map(({ name }) => name));
  const samples = [...fixtures.values()].flatMap((each) => Object.values(each));
  const outcomes = runMutations(samples, 500, 20260203, 200);
  assert.equal(
    [...outcomes.values()].reduce((sum, count) => sum + count, 0),
    500,
  );
  // The mix must exercise both ways, or the test says nothing.
  assert.ok((outcomes.get('read') ?? 0) > 20, `read: ${outcomes.get('read')}`);
  assert.ok((outcomes.get('MALFORMED') ?? 0) > 20);
  assert.ok((outcomes.get('NOT_UTF8') ?? 0) > 5);
});
