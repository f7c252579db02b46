import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutValues, show, showBoth } from './show.ts';

test('a value is shown as canonical JSON, up to a bound', () => {
  assert.equal(show({ b: 1, a: ['x'] }), '{"a":["x"],"b":1}');
  assert.equal(show(Infinity), 'Infinity');
  assert.equal(show(['\ud800']), '["\\ud800"]');
  assert.ok(show('x'.repeat(10_000)).length < 400);
});

test('of two long values that differ, the difference is shown', () => {
  assert.deepEqual(showBoth({ a: 1 }, { a: 2 }), ['{"a":1}', '{"a":2}']);
  const columns = (type: string) => [...Array.from({ length: 50 }, (_, index) => ({ name: `c${index}` })), { type }];
  const [one, other] = showBoth(columns('double'), columns('integer'));
  assert.match(one, /^….*"type":"double"}\]$/);
  assert.match(other, /^….*"type":"integer"}\]$/);
  const [early] = showBoth(`a${'x'.repeat(1_000)}`, `b${'x'.repeat(1_000)}`);
  assert.ok(early.startsWith('"ax') && early.endsWith('…') && early.length < 320);
});

test('long values in a message are cut, and nothing else of it', () => {
  const short = 'Variable "$a" got invalid value "x" at "a.b"; Int cannot represent non-integer value: "x"';
  assert.equal(cutValues(short), short);
  const long = 'say \\"hi\\" '.repeat(100_000);
  const message = cutValues(`Variable "$a" got invalid value "${long}" at "a.b"; Expected type "Int".`);
  assert.match(message, /^Variable "\$a" got invalid value "say .*…" at "a\.b"; Expected type "Int"\.$/);
  assert.ok(message.length < 500);
  const vast = cutValues(`Variable "$a" got invalid value "${'z'.repeat(10_000_000)}" at "a".`);
  assert.ok(vast.length < 500 && vast.endsWith('…" at "a".'));
  const many = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1`).join(', ');
  const cut = cutValues(`Variable "$a" got invalid value { ${many} }; Field "b" is missing.`);
  assert.ok(cut.length < 2_100 && cut.startsWith('Variable "$a"') && cut.endsWith('Field "b" is missing.'));
});
