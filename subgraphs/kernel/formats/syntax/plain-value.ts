/** A value as JSON has it. Objects have no prototype, so that no key of theirs is ever inherited. */
export type PlainValue = null | boolean | number | string | PlainValue[] | PlainObject;

export type PlainObject = { [key: string]: PlainValue };

export function isPlainObject(value: PlainValue | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value behind a chain of keys, or undefined as soon as one of them is missing. */
export function valueAt(value: PlainValue | undefined, ...keys: string[]): PlainValue | undefined {
  let found = value;
  for (const key of keys) {
    if (!isPlainObject(found)) return undefined;
    found = found[key];
  }
  return found;
}

export function emptyObject(): PlainObject {
  return Object.create(null) as PlainObject;
}
