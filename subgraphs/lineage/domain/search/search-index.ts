import SearchableMap from 'minisearch/SearchableMap';
import { Column } from '../graph/columns.ts';
import type { Change } from '../graph/change.ts';
import { Postings } from './postings.ts';
import { exchanged, QUALITY, type Expansion, type Term } from './terms.ts';
import { keyNames, keyTexts, SEARCH_FIELDS, valueNames, valueTexts, type SearchText } from './texts.ts';
import { folded, isIdentifier, wordsOf } from './words.ts';

/** Digits of an identifier by which it is put into a list, and those after them that are kept with it there: 48 bits. */
const LIST_DIGITS = 4;
const KEPT_DIGITS = 8;

/** Lists of whole names by their fingerprints, and what of a fingerprint is kept with a name there: 40 bits. */
const NAME_LISTS = 2 ** 12;
const KEPT_PRINTS = 2 ** 28;

/** A change that names an owner, whose text is sealed in the feed. */
export interface SealedChange {
  readonly node: number;
  readonly feed: number;
  readonly position: number;
}

/**
 * Which words have ever been said of which entities. It proposes; whether a word is said of an entity at the moment asked
 * about is for the owner's record to say. So nothing is ever taken out of it, and it answers for any moment.
 */
export class SearchIndex {
  /** Changes whose owner is not in the index yet: their records have to be opened first. */
  readonly sealed: SealedChange[] = [];
  /** Words of an entity's natural key and of its first name: of equal matches the shorter name is the nearer one. */
  readonly extent = new Column(Uint8Array);
  /** Number of the list of each word, from 1. */
  readonly #words = new SearchableMap<number>();
  #lists = 0;
  readonly #occurrences = new Postings();
  readonly #identifiers = new Postings(16 ** LIST_DIGITS);
  readonly #names = new Postings(NAME_LISTS);
  /** Of each node, a fingerprint of what its last change said, 0 for nothing: most changes leave that as it was. */
  readonly #said = new Column(Float64Array);

  /** Takes in what is said of an entity by its natural key alone, with its first change: never more than once. */
  name(node: number, { subject: { kind, naturalKey }, state }: Change): void {
    const words = this.add(node, 0, keyTexts(kind, naturalKey));
    this.#call(node, 0, keyNames(kind, naturalKey));
    const first = state[0]?.values['name'];
    const named = typeof first === 'string' ? wordsOf(first).length : 0;
    this.extent.set(node, Math.min(words + named, 255));
  }

  /** Takes in what a change says of an entity. */
  record(node: number, feed: number, position: number, { subject, state }: Change): void {
    const texts = state.flatMap(({ values }) => valueTexts(subject.kind, values));
    const owners = state.flatMap(({ values }) => sealedKey(values['owner']));
    const isSilent = texts.length === 0 && owners.length === 0;
    const said = isSilent ? 0 : fingerprint(JSON.stringify([texts, owners]));
    if ((this.#said.data[node] ?? 0) === said) return;
    this.#said.set(node, said);
    this.add(node, position, texts);
    this.#call(
      node,
      position,
      state.flatMap(({ values }) => valueNames(values)),
    );
    if (owners.length > 0) this.sealed.push({ node, feed, position });
  }

  /**
   * Returns how many words the texts have.
   * @param since position of the node's feed from which on the texts are said of it; 0 for since it is recorded
   */
  add(node: number, since: number, texts: readonly SearchText[]): number {
    let count = 0;
    for (const { field: name, text } of texts) {
      const field = SEARCH_FIELDS.indexOf(name);
      const words = wordsOf(text);
      for (const word of words) this.#addWord(word, node, field, since);
      count += words.length;
    }
    return count;
  }

  /** The words of the index that match a term. */
  expand(term: Term): Expansion {
    const words = new Map<string, number>();
    const { word, errors } = term;
    if (errors > 0) {
      for (const [found, [, distance]] of this.#words.fuzzyGet(word, errors)) {
        if (distance > 0) words.set(found, QUALITY.typo[distance - 1]!);
      }
      for (const other of exchanged(word)) if (this.#words.has(other)) words.set(other, QUALITY.typo[0]);
    }
    if (word.length > 1) for (const found of this.#words.atPrefix(word).keys()) words.set(found, QUALITY.prefix);
    if (this.#words.has(word)) words.set(word, QUALITY.exact);
    return { ...term, words };
  }

  /** Tells each entity of which a word was said that matches, and since which position of its feed, 0 for since it is recorded. */
  *proposals({ words, identifier }: Expansion): Generator<(tell: Proposed) => void> {
    for (const [word, quality] of words) {
      const list = this.#words.get(word);
      if (list === undefined) continue;
      yield (tell) => this.#occurrences.each(list, (node, field, since) => tell(node, field, since, quality));
    }
    if (identifier !== null) yield (tell) => this.#eachIdentifier(identifier, tell);
  }

  /** Tells each entity that was ever called just so, and since which position of its feed, 0 for by its natural key. */
  called(text: string, tell: (node: number, since: number) => void): void {
    const print = fingerprint(folded(text).trim());
    this.#names.each(print % NAME_LISTS, (node, _field, since, kept) => {
      if (kept === keptPrint(print)) tell(node, since);
    });
  }

  #call(node: number, since: number, names: readonly string[]): void {
    for (const name of new Set(names.map((text) => folded(text).trim()))) {
      const print = fingerprint(name);
      this.#names.add(print % NAME_LISTS, { node, field: 0, since, digits: keptPrint(print) });
    }
  }

  #addWord(word: string, node: number, field: number, since: number): void {
    if (!isIdentifier(word)) {
      const list = this.#words.fetch(word, () => (this.#lists += 1));
      this.#occurrences.add(list, { node, field, since, digits: 0 });
    } else this.#identifiers.add(listOf(word), { node, field, since, digits: keptOf(word) });
  }

  #eachIdentifier(prefix: string, tell: Proposed): void {
    const unit = 16 ** Math.max(0, LIST_DIGITS + KEPT_DIGITS - prefix.length);
    const wanted = Math.floor(keptOf(prefix) / unit);
    this.#identifiers.each(listOf(prefix), (node, field, since, digits) => {
      if (Math.floor(digits / unit) === wanted) tell(node, field, since, QUALITY.prefix);
    });
  }
}

type Proposed = (node: number, field: number, since: number, quality: number) => void;

/** Digits of an identifier as a number. Those that it lacks count as 0. */
const listOf = (identifier: string): number => numberOf(identifier, 0, LIST_DIGITS);
const keptOf = (identifier: string): number => numberOf(identifier, LIST_DIGITS, KEPT_DIGITS);

function numberOf(identifier: string, begin: number, digits: number): number {
  return Number.parseInt(identifier.slice(begin, begin + digits).padEnd(digits, '0'), 16);
}

const keptPrint = (print: number): number => Math.floor(print / NAME_LISTS) % KEPT_PRINTS;

/** The key under which a text is sealed: the same for all texts of one person. */
function sealedKey(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('$sealed' in value)) return [];
  return [String((value.$sealed as { key?: unknown }).key)];
}

/** 53 bits of a hash that nobody needs to trust (cyrb53); never 0. */
function fingerprint(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}
