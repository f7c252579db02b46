import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete } from './complete.ts';

test('what one value leaves open the other tells, at any depth; what they say differently makes no value', () => {
  assert.deepEqual(complete({ repository: 'r' }, { commit: 'c' }), { repository: 'r', commit: 'c' });
  assert.deepEqual(complete([{ uri: 'a' }, { uri: 'b', size: 1 }], [{ uri: 'a', digest: 'd' }, { uri: 'b' }]), [
    { uri: 'a', digest: 'd' },
    { uri: 'b', size: 1 },
  ]);
  assert.deepEqual(complete({ a: { b: 1 } }, { a: { c: [1] } }), { a: { b: 1, c: [1] } });
  assert.equal(complete(undefined, 0), 0);
  for (const [one, other] of [
    [{ a: 1 }, { a: 2 }],
    [[{ a: 1 }], [{ a: 1 }, { a: 2 }]],
    [[1], [2]],
    [{ a: { b: 1 } }, { a: { b: 2, c: 3 } }],
    [1, '1'],
    [{}, []],
  ])
    assert.equal(complete(one, other), undefined, JSON.stringify([one, other]));
});
