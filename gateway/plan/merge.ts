import type { Faults } from '../faults.ts';

export type Entity = Record<string, unknown>;

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds to an object what another fetch brought of it, with the faults; what both brought is kept once. */
export function mergeInto(target: Entity, source: Entity, faults: Faults): void {
  faults.copy(source, target);
  for (const [key, value] of Object.entries(source)) {
    target[key] = merged(target[key], value, faults);
  }
}

function merged(known: unknown, added: unknown, faults: Faults): unknown {
  if (known === undefined || known === null) return added;
  if (isEntity(known) && isEntity(added)) mergeInto(known, added, faults);
  else if (Array.isArray(known) && Array.isArray(added) && known.length === added.length) {
    added.forEach((item, index) => {
      known[index] = merged(known[index], item, faults);
    });
  }
  return known;
}

/** A copy that shares no object, for the second place of an entity: what is fetched for one must not show at the other. */
export function copied(value: unknown, faults: Faults): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item, faults));
  if (!isEntity(value)) return value;
  const copy: Entity = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, faults)]));
  faults.copy(value, copy);
  return copy;
}
