import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { imageFactsOf } from './image-facts.ts';
import { readPurl, readPurlFilter } from './purl.ts';
import { compactWhole, toDigest } from '../../kernel/writing/checks.ts';
import { readImageText, toImageReference, toRepository } from './values.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('names of images', () => {
  test('come to a digest, a full tag, or nothing', () => {
    const tag = (text: string) => ({ reference: { scheme: 'image-tag', text } });
    assert.deepEqual(readImageText('nginx'), tag('docker.io/library/nginx:latest'));
    assert.deepEqual(readImageText('localhost:5000/a/b:1'), tag('localhost:5000/a/b:1'));
    assert.deepEqual(readImageText(`ghcr.io/a/b:1@${DIGEST}`), { digest: DIGEST });
    assert.equal(readImageText('UPPER/Case'), null);
  });

  test('a reference of another scheme stays as written', () => {
    const given = { scheme: 'in-house', text: 'Anything At All' };
    assert.deepEqual(toImageReference(given, 'imageReference'), { reference: given });
    assert.deepEqual(toImageReference({ scheme: 'image-tag', text: `nginx@${DIGEST}` }, 'f').digest, DIGEST);
  });

  test('a repository has neither tag nor digest; a port is none', () => {
    assert.equal(toRepository('localhost:5000/a', 'f'), 'localhost:5000/a');
    for (const text of ['nginx:1', `nginx@${DIGEST}`, 'nginx:latest', 'a b'])
      assert.throws(() => toRepository(text, 'f'), /is not the name of a repository/);
  });
});

test('digests are SHA-256 or SHA-512 in lower case', () => {
  assert.equal(toDigest(`sha512:${'0'.repeat(128)}`, 'f'), `sha512:${'0'.repeat(128)}`);
  for (const text of [DIGEST.toUpperCase(), 'sha256:12', 'md5:12', DIGEST.slice(7)])
    assert.throws(() => toDigest(text, 'f'), /is not a digest/);
});

describe('package URLs', () => {
  test('have one spelling', () => {
    assert.equal(readPurl('pkg:PyPI/NumPy@1.26.4', 'f').purl, 'pkg:pypi/numpy@1.26.4');
    assert.equal(readPurl('pkg:pypi/Zope._Interface@5.0', 'f').purl, 'pkg:pypi/zope-interface@5.0');
    assert.equal(readPurl('pkg:npm/a._b@5.0', 'f').purl, 'pkg:npm/a._b@5.0');
    assert.equal(readPurl('pkg:npm/@scope/x@1', 'f').purl, readPurl('pkg:npm/%40scope/x@1', 'f').purl);
    for (const text of ['numpy', 'pkg:pypi/', 'pkg:', `pkg:pypi/${'x'.repeat(3000)}`])
      assert.throws(() => readPurl(text, 'f'), /is not a package URL/);
  });

  test('may leave the version out when they select, also of types that demand one', () => {
    assert.equal(readPurlFilter('pkg:pypi/numpy', 'f').version, null);
    assert.equal(readPurlFilter('pkg:cran/ggplot2', 'f').version, null);
    assert.throws(() => readPurl('pkg:cran/ggplot2', 'f'));
  });
});

test('what is null in every part says nothing', () => {
  assert.equal(compactWhole({ a: null }), undefined);
  assert.deepEqual(compactWhole({ a: 1, b: null }), { a: 1 });
});

test('an image says more of itself than its configuration; the base is taken from one of the two', () => {
  const none = {
    platform: null,
    createdAt: null,
    labels: null,
    codeRevision: null,
    baseImageDigest: null,
    baseImageReference: null,
  };
  const configuration = {
    ...none,
    labels: [
      { name: 'b', value: '1' },
      { name: 'a', value: '1' },
    ],
    baseImageDigest: DIGEST,
  };
  assert.equal(imageFactsOf(none, null), none);
  assert.equal(imageFactsOf(none, configuration).baseImageDigest, DIGEST);
  const own = { ...none, labels: [{ name: 'b', value: '2' }], baseImageReference: { scheme: 'image-tag', text: 'x' } };
  assert.deepEqual(imageFactsOf(own, configuration), {
    ...own,
    labels: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ],
  });
});
