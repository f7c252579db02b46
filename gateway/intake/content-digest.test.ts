import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { mismatch, readContentDigest } from './content-digest.ts';

const bytes = Buffer.from('{"hello": "world"}');
const of = (algorithm: string, content = bytes): string => createHash(algorithm).update(content).digest('base64');
const read = (header: string) => readContentDigest(new Headers({ 'content-digest': header }));

test('the examples of RFC 9530 are read, and the right bytes pass', () => {
  // Appendix D of the RFC: {"hello": "world"} and a line feed.
  const stated = read(
    'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:, sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM44T3qg==:',
  );
  assert.equal(stated.size, 2);
  assert.equal(mismatch(Buffer.from('{"hello": "world"}\n'), stated), null);
});

test('each algorithm is held against the bytes', () => {
  assert.equal(mismatch(bytes, read(`sha-256=:${of('sha256')}:,sha-512=:${of('sha512')}:`)), null);
  for (const [name, hash] of [
    ['sha-256', 'sha256'],
    ['sha-512', 'sha512'],
  ] as const) {
    const refusal = mismatch(bytes.subarray(1), read(`${name}=:${of(hash)}:`));
    assert.equal(refusal?.code, 'DIGEST_MISMATCH');
    assert.ok(refusal.message.includes(of(hash)) && refusal.message.includes(of(hash, bytes.subarray(1))));
  }
  const both = read(`sha-256=:${of('sha256')}:,sha-512=:${of('sha512', Buffer.from('other'))}:`);
  assert.equal(mismatch(bytes, both)?.code, 'DIGEST_MISMATCH', 'the first that agrees is not enough');
});

test('an unknown algorithm beside a known one is left out; alone, or in a broken header, it is refused', () => {
  assert.deepEqual([...read(`md5=:${of('md5')}:, sha-256=:${of('sha256')}:`).keys()], ['sha-256']);
  assert.equal(readContentDigest(new Headers()).size, 0);
  for (const header of [
    '',
    'x',
    `md5=:${of('md5')}:`,
    `sha-256=${of('sha256')}`,
    `sha-256=:${of('sha512')}:`,
    'sha-256=:YQ==:',
  ]) {
    assert.throws(() => read(header), /Content-Digest .*sha-256 or sha-512/, header);
  }
});
