import { canonicalJson } from '../ids/canonical-json.ts';

/** Most characters of a caller's value that a message repeats. */
const MOST_SHOWN = 300;
/** Most characters of a message that others wrote; what they say of a value stands before and after it. */
const LONGEST_MESSAGE = 2_000;

/** A value as messages show it: canonical JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'number' && !Number.isFinite(value) ? String(value) : canonicalJson(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** A message that others wrote, with the values of the caller's that it repeats cut where they are long. */
export function cutValues(message: string): string {
  const cut = message.replace(/"(?:[^"\\]|\\.)*"/gsu, (text) =>
    text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…"` : text,
  );
  if (cut.length <= LONGEST_MESSAGE) return cut;
  return `${cut.slice(0, LONGEST_MESSAGE / 2)} … ${cut.slice(-LONGEST_MESSAGE / 2)}`;
}
