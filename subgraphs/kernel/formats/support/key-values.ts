import { z } from 'zod';

/** One tag, label or annotation. */
export type KeyValue = { key: string; value: string };

const scalar = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (value === null ? '' : String(value)));
const map = z.record(z.string(), scalar);
const list = z.array(z.object({ key: z.string(), value: scalar.optional().default('') }));

/**
 * Tags as a map or as a list of key and value (tools write both), sorted by key. A pair that is stated twice counts
 * once; two values of one key are both kept.
 */
export const keyValues = z
  .preprocess((value) => value ?? {}, z.union([list, map]))
  .transform((tags): KeyValue[] => {
    const pairs = Array.isArray(tags) ? tags : Object.entries(tags).map(([key, value]) => ({ key, value }));
    const distinct = new Map(pairs.map((pair) => [JSON.stringify([pair.key, pair.value]), pair]));
    return [...distinct.values()].sort(byKeyThenValue);
  });

/** Labels or annotations: a map of texts, sorted by key. */
export const labels = z
  .record(z.string(), z.string({ error: ({ input }) => notText(input) }))
  .nullish()
  .transform((found): KeyValue[] =>
    Object.entries(found ?? {})
      .map(([key, value]) => ({ key, value }))
      .sort(byKeyThenValue),
  );

function notText(value: unknown): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return `expected text${isScalar ? ': put it in quotes, as YAML reads a number or a truth value otherwise' : ''}`;
}

/** The value of a key; null when it is absent or blank. The first when there are several. */
export function valueOf(pairs: readonly KeyValue[], key: string): string | null {
  const found = pairs.find((pair) => pair.key === key)?.value.trim();
  return found === undefined || found === '' ? null : found;
}

function byKeyThenValue(one: KeyValue, other: KeyValue): number {
  return compare(one.key, other.key) || compare(one.value, other.value);
}

/** By UTF-16 code unit, so that the order is the same under every locale. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
