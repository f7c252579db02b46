import { canonicalJson } from '../ids/canonical-json.ts';

/**
 * Two values as one where neither contradicts the other: what one leaves open of an object, or of the objects of a list,
 * the other may tell. Undefined where they say different things.
 */
export function complete(one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (other === undefined) return one;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return undefined;
    return whole(one.map((entry: unknown, index) => complete(entry, other[index])));
  }
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    const parts = whole(names.map((name) => complete(one[name], other[name])));
    return parts && Object.fromEntries(names.map((name, index) => [name, parts[index]]));
  }
  return canonicalJson(one) === canonicalJson(other) ? one : undefined;
}

function whole(parts: unknown[]): unknown[] | undefined {
  return parts.includes(undefined) ? undefined : parts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
