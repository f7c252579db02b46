import { createScanner } from 'jsonc-parser';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import { kinds, scanProblems } from './json-tokens.ts';
import { abbreviate, formatOffset, formatPath } from './place.ts';
import type { PathStep } from './place.ts';
import { emptyObject } from './plain-value.ts';
import type { PlainObject, PlainValue } from './plain-value.ts';
import { requireSafeKey, requireStorableText } from './text-rules.ts';

export type JsonText = {
  value: PlainValue;
  /** The first NaN or Infinity written as a bare word: Python does that, JSON does not know it. */
  nonFinite: { word: string; place: string } | null;
};

type Frame = { list: PlainValue[]; object: null } | { list: null; object: PlainObject; key: string };
type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or the end' | 'nothing more';

/**
 * Reads JSON (RFC 8259) without recursion, so that no nesting can exhaust the stack. Stricter than JSON.parse: duplicate
 * keys, `__proto__`, NUL and lone surrogates are refused, each with its place. `origin` is the path of a JSON text that
 * was found inside another document.
 */
export function parseJson(text: string, origin: readonly PathStep[] = []): JsonText {
  return new JsonReader(text, origin).read();
}

class JsonReader {
  private readonly text: string;
  private readonly origin: readonly PathStep[];
  private readonly scanner;
  private readonly frames: Frame[] = [];
  private root: PlainValue = null;
  private expected: Expectation = 'value';
  private values = 0;
  private nonFinite: JsonText['nonFinite'] = null;

  constructor(text: string, origin: readonly PathStep[]) {
    this.text = text;
    this.origin = origin;
    this.scanner = createScanner(text, false);
  }

  read(): JsonText {
    for (;;) {
      const kind: number = this.scanner.scan();
      if (kind >= kinds.firstTrivia && kind <= kinds.lastTrivia) {
        if (kind === kinds.lineComment || kind === kinds.blockComment)
          throw this.malformed('a comment, which JSON does not have');
        continue;
      }
      if (kind === kinds.end) break;
      this.token(kind);
    }
    if (this.expected !== 'nothing more') throw this.malformed(`the text ends where ${this.expectation()} is expected`);
    return { value: this.root, nonFinite: this.nonFinite };
  }

  private token(kind: number): void {
    const problem = scanProblems[this.scanner.getTokenError()];
    if (problem !== undefined) throw this.malformed(problem);
    if (kind === kinds.closeObject || kind === kinds.closeList) this.close(kind);
    else if (kind === kinds.comma) this.comma();
    else if (kind === kinds.colon) this.colon();
    else if (this.expected === 'key' || this.expected === 'key or }') this.key(kind);
    else if (this.expected === 'value' || this.expected === 'value or ]') this.value(kind);
    else throw this.unexpected();
  }

  private key(kind: number): void {
    const frame = this.frames.at(-1);
    if (kind !== kinds.string || frame === undefined || frame.object === null) throw this.unexpected();
    const key = this.scanner.getTokenValue();
    requireSafeKey(key, () => this.place());
    if (key in frame.object) {
      throw new DocumentRefused({
        code: 'DUPLICATE_KEY',
        problem: `the key "${abbreviate(key)}" is stated twice`,
        place: this.place(),
        remedy: 'Keep one of them: which one counts is ambiguous',
      });
    }
    frame.key = key;
    this.expected = ':';
  }

  private value(kind: number): void {
    this.values += 1;
    if (this.values > limits.values) throw this.tooManyValues();
    if (kind === kinds.openObject) {
      const object = emptyObject();
      this.add(object);
      this.open({ list: null, object, key: '' }, 'key or }');
    } else if (kind === kinds.openList) {
      const list: PlainValue[] = [];
      this.add(list);
      this.open({ list, object: null }, 'value or ]');
    } else {
      this.add(this.scalar(kind));
      this.expected = this.frames.length === 0 ? 'nothing more' : ', or the end';
    }
  }

  private scalar(kind: number): PlainValue {
    if (kind === kinds.true) return true;
    if (kind === kinds.false) return false;
    if (kind === kinds.null) return null;
    if (kind === kinds.string) {
      const text = this.scanner.getTokenValue();
      requireStorableText(text, () => this.place());
      return text;
    }
    if (kind === kinds.number) return this.number();
    return this.word();
  }

  private number(): number {
    const number = Number(this.scanner.getTokenValue());
    if (!Number.isFinite(number)) throw this.malformed('a number beyond the range of a double (1.8e308)');
    return number;
  }

  /** NaN, Infinity or -Infinity; anything else that is no JSON token is refused. */
  private word(): number {
    const place = this.place();
    let word = this.scanner.getTokenValue();
    if (word === '-') {
      this.scanner.scan();
      word += this.scanner.getTokenValue();
    }
    if (word !== 'NaN' && word !== 'Infinity' && word !== '-Infinity') throw this.unexpected();
    this.nonFinite ??= { word, place };
    return Number(word);
  }

  private add(value: PlainValue): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) this.root = value;
    else if (frame.list !== null) frame.list.push(value);
    else frame.object[frame.key] = value;
  }

  private open(frame: Frame, expected: Expectation): void {
    if (this.frames.length >= limits.depth) {
      throw new DocumentRefused({
        code: 'TOO_DEEP',
        problem: `objects and lists are nested more than ${limits.depth} levels deep`,
        place: this.place(),
        remedy: 'Flatten the document',
      });
    }
    this.frames.push(frame);
    this.expected = expected;
  }

  private close(kind: number): void {
    const frame = this.frames.at(-1);
    const emptyOrComplete =
      this.expected === ', or the end' || this.expected === (kind === kinds.closeList ? 'value or ]' : 'key or }');
    const matches = frame !== undefined && (frame.list !== null) === (kind === kinds.closeList);
    if (!emptyOrComplete || !matches) throw this.unexpected();
    this.frames.pop();
    this.expected = this.frames.length === 0 ? 'nothing more' : ', or the end';
  }

  private comma(): void {
    if (this.expected !== ', or the end') throw this.unexpected();
    this.expected = this.frames.at(-1)?.list ? 'value' : 'key';
  }

  private colon(): void {
    if (this.expected !== ':') throw this.unexpected();
    this.expected = 'value';
  }

  private expectation(): string {
    if (this.expected !== ', or the end')
      return this.expected === 'nothing more' ? 'the end of the text' : this.expected;
    return this.frames.at(-1)?.list ? ', or ]' : ', or }';
  }

  private place(): string {
    const offset = formatOffset(this.text, this.scanner.getTokenOffset());
    return this.origin.length === 0 ? offset : `${formatPath(this.origin)} (JSON in a text), ${offset}`;
  }

  private unexpected(): DocumentRefused {
    const found = this.text.slice(this.scanner.getTokenOffset(), this.scanner.getTokenOffset() + 20);
    const lines = this.expected === 'nothing more' ? ' (of JSON Lines, send each line as one document)' : '';
    return this.malformed(`"${abbreviate(found)}" where ${this.expectation()} is expected${lines}`);
  }

  private malformed(problem: string): DocumentRefused {
    return new DocumentRefused({
      code: 'MALFORMED',
      problem: `not JSON: ${problem}`,
      place: this.place(),
      remedy: 'Send the file as its tool wrote it',
    });
  }

  private tooManyValues(): DocumentRefused {
    return new DocumentRefused({
      code: 'TOO_LARGE',
      problem: `more than ${limits.values} values`,
      place: this.place(),
      remedy: 'Split the document',
    });
  }
}
