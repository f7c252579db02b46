import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeLimiter } from './json-shape.ts';

const limits = { variableDepth: 1, names: 3, values: 6 };

/** The limit that a text is beyond; undefined where it is within them, however it is cut. */
function beyond(text: string): unknown {
  const bytes = Buffer.from(text);
  const found = [1, 7, bytes.length].map((size) => {
    const look = shapeLimiter(limits);
    for (let at = 0; at < bytes.length; at += size) {
      const refusal = look(bytes.subarray(at, at + size));
      if (refusal) return refusal.extensions['limit'];
    }
    return undefined;
  });
  assert.equal(new Set(found).size, 1, text);
  return found[0];
}

test('what is within the limits passes', () => {
  assert.equal(beyond('{"query":"{ a }","variables":{"a":[1,2]}}'), undefined);
  assert.equal(beyond('{"a":{"b":[{'), 'variableDepth');
  assert.equal(beyond('{"a":1,"b":2,"c":3}'), undefined);
  assert.equal(beyond('{"a":1,"b":2,"c":3,"d":4}'), 'names');
  assert.equal(beyond('[1,2,3,4,5]'), undefined);
  assert.equal(beyond('[1,2,3,4,5,6]'), 'values');
});

test('a name counts once, wherever it stands', () => {
  assert.equal(beyond('{"a":{"a":{"a":{}}}}'.slice(0, -6)), undefined);
  assert.equal(beyond('{"a":1,"a":2,"a":3,"a":4}'), undefined);
});

test('marks within texts do not count', () => {
  assert.equal(beyond(JSON.stringify({ query: '{ a(b: "[[[[,,,,,,,,") { c } } \\" ::::' })), undefined);
  assert.equal(beyond(JSON.stringify(['\\', '"[[[[', ',,,,,,'])), undefined);
});
