import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Faults } from './faults.ts';

const fault = { message: 'no', path: [], extensions: { code: 'X' } };

it('places a fault at the field below the deepest object that came', () => {
  const image = { digest: null };
  const data = { run: { images: [null, image] } };
  const faults = new Faults();
  assert.ok(faults.place(data, ['run', 'images', 1, 'digest'], fault));
  assert.deepEqual(faults.of(image), [{ key: 'digest', tail: [], fault, tentative: false }]);
  assert.ok(faults.place(data, ['run', 'images', 0, 'digest'], fault));
  assert.deepEqual(faults.of(data.run)?.[0], { key: 'images', tail: [0, 'digest'], fault, tentative: false });
});

it('places a fault that names no item of a list at each', () => {
  const data = { images: [[{ digest: null }], [{ digest: 'd' }]] };
  const faults = new Faults();
  assert.ok(faults.place(data, ['images', 'digest'], fault));
  for (const [image] of data.images) assert.equal(faults.of(image!)?.[0]?.tentative, true);
});

it('places nothing without a path', () => {
  assert.equal(new Faults().place({}, [], fault), false);
});
