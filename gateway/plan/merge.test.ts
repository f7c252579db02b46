import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Faults } from '../faults.ts';
import { copied, mergeInto } from './merge.ts';

const fault = { message: 'no', path: [], extensions: { code: 'X' } };

it('adds what is new, keeps what is known, and fills what was null', () => {
  const target = { id: '1', name: null, run: { status: 'OK' }, list: [{ a: 1 }, null] };
  mergeInto(target, { id: null, name: 'n', run: { seed: 3 }, list: [{ b: 2 }, { b: 3 }] }, new Faults());
  assert.deepEqual(target, { id: '1', name: 'n', run: { status: 'OK', seed: 3 }, list: [{ a: 1, b: 2 }, { b: 3 }] });
});

it('copies share no object, and carry the faults', () => {
  const faults = new Faults();
  const inner = { x: 1 };
  faults.add(inner, { key: 'y', tail: [], fault, tentative: false });
  const copy = copied({ inner, json: JSON.parse('{"__proto__":{"a":1}}') as unknown }, faults) as {
    inner: object;
    json: object;
  };
  assert.notEqual(copy.inner, inner);
  assert.equal(faults.of(copy.inner)?.length, 1);
  assert.equal(JSON.stringify(copy.json), '{"__proto__":{"a":1}}');
});
