import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTo, questionIn } from '../../portal/page/link.ts';

const PAGE = 'http://127.0.0.1:4000/';
const question = { query: '{\n  model(name: "a&b=c #+%")\n}', variables: '{ "näme": "" }' };

test('a link gives back the query and variables that it was made of, and the server sees neither', () => {
  const link = linkTo(question, `${PAGE}#query=other`);
  assert.deepEqual(questionIn(link), question);
  assert.equal(link.split('#')[0], PAGE);
  assert.deepEqual(questionIn(linkTo({ query: '{ a }', variables: ' ' }, PAGE)), { query: '{ a }', variables: '' });
});

test('an address without a fragment carries no question', () => {
  assert.equal(questionIn(PAGE), null);
  assert.equal(questionIn(`${PAGE}#`), null);
});

test('a link that carries something else says so', () => {
  assert.throws(() => questionIn(`${PAGE}#variables={}`), /carries no query/);
  assert.throws(() => questionIn(`${PAGE}#query=%7B%20a%20%E0%A4`), /cut off or changed/);
});

test('nothing to share, and too much to share, are said with what to do', () => {
  assert.throws(() => linkTo({ query: ' \n', variables: '{}' }, PAGE), /no query to share/);
  const long = { query: `{ ${'a'.repeat(30_000)} }`, variables: '' };
  assert.throws(() => linkTo(long, PAGE), /30,0\d\d characters, at most 30,000\. Send the query as a file/);
});
