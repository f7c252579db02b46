import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionOrder } from './version-order.ts';

test('versions sort by SemVer precedence, whole numbers among them, other labels last', () => {
  const ordered = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '2',
    '2.1.0',
    '10.0.0',
    '15',
    'champion',
    'nightly',
  ];
  const shuffled = [...ordered].reverse();
  assert.deepEqual(
    shuffled.sort((a, b) => (versionOrder(a) < versionOrder(b) ? -1 : 1)),
    ordered,
  );
});
