import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_PLAIN, TextArena } from './columns.ts';

const DIGEST = 'f'.repeat(32) + '0a'.repeat(16);

test('texts come back as they were put, digests and what is beside them too', () => {
  const texts = [
    '',
    'iris',
    'größe ☃ 𝒳',
    DIGEST,
    `table sha256:${DIGEST}`,
    `${DIGEST}${DIGEST}${DIGEST}${DIGEST}${DIGEST}`,
    `ü${DIGEST.slice(0, 17)} and ${DIGEST.slice(1, 40)}ff é`,
    DIGEST.toUpperCase(),
    'abcdef',
    'a"b\\c',
    'x'.repeat(254),
    'x'.repeat(255),
    'x'.repeat(1_001) + DIGEST,
    `${'y'.repeat(600)}${DIGEST}`,
  ];
  const arena = new TextArena();
  const places = texts.map((text) => arena.put(text));
  assert.deepEqual(
    places.map((place) => arena.text(place)),
    texts,
  );
  const bytes = Buffer.alloc(5 + LONGEST_PLAIN);
  for (const [index, place] of places.entries()) {
    const end = arena.writePlain(place, bytes, 5);
    if (end >= 0) assert.equal(bytes.toString('utf8', 5, end), texts[index]);
    const isPlain = !texts[index]!.includes('"') && texts[index]!.length < 255;
    assert.ok(end >= 0 || !isPlain, `${texts[index]} could be written as it is`);
  }
  assert.equal(arena.text(arena.put('z'.repeat(70_000))), 'z'.repeat(0xff_ff));
});
