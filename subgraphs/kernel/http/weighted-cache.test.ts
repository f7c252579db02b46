import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WeightedCache } from './weighted-cache.ts';

it('drops the least recently used beyond its capacity', () => {
  const cache = new WeightedCache<number>(10);
  cache.set('a', 1, 4);
  cache.set('b', 2, 4);
  assert.equal(cache.get('a'), 1);
  cache.set('c', 3, 4);
  assert.equal(cache.get('b'), undefined);
  assert.equal(cache.get('a'), 1);
  assert.equal(cache.get('c'), 3);
});

it('counts an entry that is set again once, and keeps none that is too heavy', () => {
  const cache = new WeightedCache<number>(10);
  for (let n = 0; n < 5; n += 1) cache.set('a', n, 6);
  assert.equal(cache.get('a'), 4);
  cache.set('b', 1, 11);
  assert.equal(cache.get('b'), undefined);
});
