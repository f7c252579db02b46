import { hash } from 'node:crypto';

/** Text that JSON takes as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * Canonical JSON by RFC 8785: equal values give equal text whatever the order of their keys. Throws where there is none.
 * Written for speed: it is made several times of each thing that is recorded.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return primitive(value);
  if (value instanceof Date) return quoted(value.toJSON());
  let text = '';
  if (Array.isArray(value)) {
    for (const entry of value) text += `${text === '' ? '[' : ','}${canonicalJson(entry)}`;
    return text === '' ? '[]' : `${text}]`;
  }
  for (const name of sortedKeys(value)) {
    const entry = (value as Record<string, unknown>)[name];
    if (entry !== undefined) text += `${text === '' ? '{' : ','}${quoted(name)}:${canonicalJson(entry)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new Error('Half of a surrogate pair has no canonical form.');
  return JSON.stringify(text);
}

function primitive(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no canonical form.`);
  return JSON.stringify(value) ?? 'null';
}

/** By UTF-16 code units; most objects have them so already. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let index = 1; index < keys.length; index += 1) if (keys[index]! < keys[index - 1]!) return keys.sort();
  return keys;
}

/** SHA-256 in lower-case hexadecimal, without a prefix. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
