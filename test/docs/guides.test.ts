import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { follow, stepsOf } from './guide.ts';

const root = join(import.meta.dirname, '../..');
const docs = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the guides fit the code that they change', () => {
  const guides = pages.filter((page) => stepsOf(read(page)).length > 0);
  for (const guide of guides) test(guide, () => void follow(stepsOf(read(guide)), root));
  test('there are some', () => assert.ok(guides.includes('docs/adding-a-field.md')));
});

describe('a step that does not fit is noticed', () => {
  const changing = (body: string) => () => follow([{ path: 'LICENSE', kind: 'change', body }], root);
  test('what it changes is not there', () => assert.throws(changing(' No such line.\n+New.\n'), /has nothing/));
  test('its heading is not there', () => assert.throws(changing('@@ no such heading\n+New.\n'), /no such heading/));
  test('what it changes is there twice', () => assert.throws(changing(' \n+New.\n'), /more than once/));
  test('the file to add is there', () =>
    assert.throws(() => follow([{ path: 'LICENSE', kind: 'add', body: '' }], root), /is there already/));
  test('the file to change is not', () =>
    assert.throws(() => follow([{ path: 'NO-LICENCE', kind: 'change', body: '' }], root), /is not there/));
});

describe('every link of a page leads to a file', () => {
  for (const page of pages) {
    test(page, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
      assert.deepEqual(
        links.filter((link) => !existsSync(join(root, dirname(page), link))),
        [],
      );
    });
  }
});
