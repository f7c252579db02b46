/** Characters of one text that are searched: names are shorter, and what tools write into tags may be anything. */
const MAXIMUM_TEXT = 256;
const MAXIMUM_WORD = 64;

/**
 * Hexadecimal digits from which on a word is taken for a digest or a random id, and found by its beginning only; and for a
 * shortened one, where it has both letters and numerals. Each of these is another word: an index of words would be full of them.
 */
const IDENTIFIER_DIGITS = 12;
const SHORT_IDENTIFIER_DIGITS = 8;

const ALGORITHM = /\b(?:sha\d{1,3}|md5):/g;
/** UUIDs, also their beginnings; versions with their dots; words. */
const WORD = /\b[\da-f]{8}-[\da-f]{4}(?:-[\da-f]{1,12})*\b|\bv?\d+(?:\.\d+)+[\p{L}\p{N}.]*|[\p{L}\p{N}]+/gu;

/** The words of a text, folded. Identifiers, such as digests, are words of hexadecimal digits. */
export function wordsOf(text: string): string[] {
  const searched = folded(text).replaceAll(ALGORITHM, '');
  return (searched.match(WORD) ?? []).map((word) => trimmed(word).slice(0, MAXIMUM_WORD));
}

/** A text as it is compared: without regard to case and to how its characters are put together. */
export function folded(text: string): string {
  return text.slice(0, MAXIMUM_TEXT).normalize('NFKC').toLowerCase();
}

export function isIdentifier(word: string): boolean {
  if (word.length < SHORT_IDENTIFIER_DIGITS || !/^[\da-f]+$/.test(word)) return false;
  return word.length >= IDENTIFIER_DIGITS || (/\d/.test(word) && /[a-f]/.test(word));
}

/** A UUID without dashes, a version without `v` and trailing dots. */
function trimmed(word: string): string {
  if (word.includes('-')) return word.replaceAll('-', '');
  return word.includes('.') ? word.replace(/^v/, '').replace(/\.+$/, '') : word;
}
