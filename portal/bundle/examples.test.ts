import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExample } from './examples.ts';

const text = `# Title
# What is asked,
# over two lines?
# variables: { "a": 1 }

query A($a: Int) {
  a
}
`;

test('an example is read from its comments', () => {
  assert.deepEqual(parseExample('a.graphql', text), {
    title: 'Title',
    question: 'What is asked, over two lines?',
    query: '# Title\n# What is asked,\n# over two lines?\n\nquery A($a: Int) {\n  a\n}\n',
    variables: '{\n  "a": 1\n}',
  });
  assert.equal(parseExample('a.graphql', '# Title\n# Question?\n\n{ a }').variables, '');
});

test('what an example lacks is said with its file', () => {
  assert.throws(() => parseExample('a.graphql', '{ a }'), /portal\/examples\/a\.graphql must begin with comments/);
  assert.throws(() => parseExample('a.graphql', '# Title\n{ a }'), /a line of title, then the question/);
  const broken = text.replace('{ "a": 1 }', '{ a: 1 }');
  assert.throws(() => parseExample('a.graphql', broken), /The variables of portal\/examples\/a\.graphql are not JSON/);
});
