/** The greatest length of the list at each path of an answer. */
export function lengths(value: unknown, path = '', found = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) {
    found.set(path, Math.max(found.get(path) ?? 0, value.length));
    for (const entry of value) lengths(entry, path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) lengths(entry, `${path}.${name}`, found);
  }
  return found;
}
