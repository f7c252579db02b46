import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { SEARCH_FIELDS, type SearchField, type SearchText } from './texts.ts';
import { isIdentifier, wordsOf } from './words.ts';

const MAXIMUM_CHARACTERS = 500;
const MAXIMUM_TERMS = 20;
/** Hexadecimal digits by which a digest or a random id can be found. */
const PREFIX_DIGITS = 4;

/** How good a match is: the word itself, its beginning, or the word with one or two typing errors. */
export const QUALITY = { exact: 8, prefix: 5, typo: [3, 1] } as const;
/** What a match in a field counts, by number of field. */
export const WEIGHTS: readonly number[] = SEARCH_FIELDS.map((field) => (field === 'TAG' || field === 'OWNER' ? 2 : 4));

/** A word that is searched for. */
export interface Term {
  readonly word: string;
  /** The beginning of a digest or of a random id that it may be; null when it is none. */
  readonly identifier: string | null;
  /** Typing errors forgiven. Numbers and identifiers are taken as they are. */
  readonly errors: 0 | 1 | 2;
}

/** The words of what is searched for. All of them must be found. */
export function termsOf(text: string): Term[] {
  if (text.length > MAXIMUM_CHARACTERS) {
    const message = `text has ${text.length} characters; at most ${MAXIMUM_CHARACTERS} are searched for.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'text');
  }
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) {
    throw new PedigreeError('REQUIRED', 'text has no letter or digit. Give a word, or the beginning of one.', 'text');
  }
  if (words.length > MAXIMUM_TERMS) {
    const message = `text has ${words.length} words; at most ${MAXIMUM_TERMS} are searched for.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'text');
  }
  return words.map((word) => termOf(word, words.length > 1));
}

/** @param isBeside other words, which keep what has little in common with it out of what is found */
function termOf(word: string, isBeside: boolean): Term {
  const isHexadecimal = word.length >= PREFIX_DIGITS && /^[\da-f]+$/.test(word);
  const isExact = isIdentifier(word) || /\d/.test(word) || word.length < (isBeside ? 3 : 4);
  return { word, identifier: isHexadecimal ? word : null, errors: isExact ? 0 : word.length < 6 ? 1 : 2 };
}

/** A word with two neighbouring letters exchanged: one typing error, though the distance of Levenshtein counts two. */
export function* exchanged(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    yield `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
  }
}

/** A term with the words of the index that match it, and how well each does. */
export interface Expansion extends Term {
  readonly words: ReadonlyMap<string, number>;
}

/** The fields in which an entity with these texts matches; null when a term is not in them. */
export function matchedIn(texts: readonly SearchText[], expansions: readonly Expansion[]): SearchField[] | null {
  const worded = texts.map(({ field, text }) => ({ field, words: wordsOf(text) }));
  const fields = new Set<SearchField>();
  for (const expansion of expansions) {
    const matched = worded.filter(({ words }) => words.some((word) => qualityOf(word, expansion) > 0));
    if (matched.length === 0) return null;
    for (const { field } of matched) fields.add(field);
  }
  return SEARCH_FIELDS.filter((field) => fields.has(field));
}

function qualityOf(word: string, { identifier, words }: Expansion): number {
  if (!isIdentifier(word)) return words.get(word) ?? 0;
  return identifier !== null && word.startsWith(identifier) ? QUALITY.prefix : 0;
}
