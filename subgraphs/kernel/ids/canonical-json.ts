import { hash } from 'node:crypto';

/**
 * Canonical JSON by RFC 8785: equal values give equal text whatever the order of their keys. Throws where there is none.
 * It is made several times of each thing that is recorded, so that what is in order already goes to the platform whole.
 */
export function canonicalJson(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value as object).filter(([, entry]) => entry !== undefined);
  const members = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => {
      return `${JSON.stringify(name)}:${canonicalJson(entry)}`;
    });
  return `{${members.join(',')}}`;
}

/** Whether all names in a value stand in the order of their UTF-16 code units. Throws for what no JSON holds as it is. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string') return requireWellFormed(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no canonical form.`);
  if (typeof value !== 'object' || value === null || value instanceof Date) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const name in value) {
    if (name < last || !requireWellFormed(name) || !isInOrder((value as Record<string, unknown>)[name])) return false;
    last = name;
  }
  return true;
}

function requireWellFormed(text: string): true {
  if (text.isWellFormed()) return true;
  throw new Error('Half of a surrogate pair has no canonical form.');
}

/** SHA-256 in lower-case hexadecimal, without a prefix. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
