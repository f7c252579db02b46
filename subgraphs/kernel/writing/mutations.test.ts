import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireContent } from './mutations.ts';

for (const [text, said] of [
  ['', 'name is empty; give a value'],
  [' \t', 'name is empty; give a value'],
  ['\u0000', 'name contains the character U+0000; remove it.'],
  ['a\u0000', 'name contains the character U+0000; remove it.'],
  ['\u0007', 'name has only what nobody can see, such as U+0007; give a value'],
  [' \u200b', 'name has only what nobody can see, such as U+200B; give a value'],
] as const) {
  test(`${JSON.stringify(text)}: ${said}`, () => {
    assert.throws(
      () => requireContent({ name: text }, ''),
      ({ code, field, message }: never) => {
        assert.deepEqual([code, field], ['BAD_USER_INPUT', 'name']);
        assert.ok((message as string).startsWith(said), message);
        return true;
      },
    );
  });
}
