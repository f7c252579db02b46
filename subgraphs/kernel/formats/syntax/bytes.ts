import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import { formatOffset } from './place.ts';

/** `sha256:` and the hex digest of exactly these bytes. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Bytes to text: UTF-8 only, a byte order mark is dropped, and NUL is refused. */
export function decodeText(bytes: Uint8Array): string {
  requireSize(bytes.byteLength);
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1) throw nulCharacter(bytes, text, nul);
  if (text.trim() === '') {
    throw new DocumentRefused({ code: 'EMPTY', problem: 'the document is empty', remedy: 'Send its content' });
  }
  return text;
}

function requireSize(size: number): void {
  if (size <= limits.documentBytes) return;
  throw new DocumentRefused({
    code: 'TOO_LARGE',
    problem: `${size} bytes; a document has at most ${limits.documentBytes} (16 MiB)`,
    remedy: 'Split it, or export less into one file',
  });
}

function notUtf8(bytes: Uint8Array): DocumentRefused {
  const packed = packing(bytes);
  if (packed !== null)
    return new DocumentRefused({
      code: 'NOT_UTF8',
      problem: `the document is packed with ${packed}`,
      remedy: 'Unpack it first, and send what is inside',
    });
  const other = otherEncoding(bytes);
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return new DocumentRefused({
    code: 'NOT_UTF8',
    problem:
      other === null ? `byte 0x${byte} is not valid UTF-8` : `the document begins with the byte order mark of ${other}`,
    place: `byte offset ${offset}`,
    remedy: 'Save it as UTF-8',
  });
}

function nulCharacter(bytes: Uint8Array, text: string, offset: number): DocumentRefused {
  const wide = bytes[0] === 0 || bytes[1] === 0;
  return new DocumentRefused({
    code: wide ? 'NOT_UTF8' : 'FORBIDDEN_CHARACTER',
    problem: wide
      ? 'NUL bytes: this looks like UTF-16 or UTF-32 without a byte order mark'
      : 'a NUL character (U+0000)',
    place: formatOffset(text, offset),
    remedy: wide ? 'Save it as UTF-8' : 'Remove it: text in a database cannot hold it',
  });
}

/** By what a file begins with: RFC 1952 for gzip, a local file header for ZIP, RFC 8878 for zstd. */
const PACKINGS: readonly [string, string][] = [
  ['gzip', '1f8b'],
  ['ZIP', '504b0304'],
  ['zstd', '28b52ffd'],
];

function packing(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return PACKINGS.find(([, magic]) => start.startsWith(magic))?.[0] ?? null;
}

function otherEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'UTF-32 (little endian)' : 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  return null;
}

/** Where the longest valid UTF-8 prefix ends. Bytes are known not to be UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let valid = 0;
  while (valid < bytes.length) {
    const length = sequenceLength(bytes[valid] ?? 0);
    if (!isUtf8(bytes.subarray(valid, valid + length))) return valid;
    valid += length;
  }
  return valid;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
