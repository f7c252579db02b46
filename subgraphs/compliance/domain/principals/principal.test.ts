import assert from 'node:assert/strict';
import test from 'node:test';
import { registerPrincipal, updatePrincipal } from './principal.ts';

const key = { issuer: 'https://idp.example', subject: 'risk-officer' };

test('names become sets in one order, e-mail addresses in lower case', () => {
  const [assertion] = registerPrincipal({
    ...key,
    emails: ['B@Example.org', 'a@example.org', 'b@example.org '],
    gitNames: [],
  });
  assert.deepEqual(assertion!.values['emails'], ['a@example.org', 'b@example.org']);
  assert.equal(assertion!.values['gitNames'], null);
  assert.deepEqual(assertion!.key, [key.issuer, key.subject]);
});

test('what is not an e-mail address is refused with its place', () => {
  assert.throws(() => registerPrincipal({ ...key, emails: ['a@example.org', 'nobody'] }), {
    code: 'BAD_USER_INPUT',
    field: 'emails.1',
  });
});

test('too many names and too long texts are refused', () => {
  assert.throws(() => registerPrincipal({ ...key, gitNames: Array.from({ length: 51 }, String) }), {
    field: 'gitNames',
  });
  assert.throws(() => registerPrincipal({ ...key, displayName: 'x'.repeat(501) }), { field: 'displayName' });
});

test('a change without anything to change is refused; null is a change', () => {
  assert.throws(() => updatePrincipal({ ...key, reason: 'why' }), { code: 'REQUIRED' });
  assert.equal(updatePrincipal({ ...key, displayName: null })[0]!.values['displayName'], null);
});
