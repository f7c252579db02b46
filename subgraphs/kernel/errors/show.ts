import { canonicalJson } from '../ids/canonical-json.ts';

/** Most characters of a caller's value that a message repeats. */
const MOST_SHOWN = 300;
/** Most characters of a message that others wrote; what they say of a value stands before and after it. */
const LONGEST_MESSAGE = 2_000;
/** Most characters in which values are looked for: beyond some millions, the regular expression ends the stack. */
const LONGEST_READ = 2_000_000;

/** A value as messages show it: canonical JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'number' && !Number.isFinite(value) ? String(value) : jsonOf(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Two values that differ, as messages show them: where they are long, from a little before they first differ. */
export function showBoth(one: unknown, other: unknown): [string, string] {
  const [a, b] = [jsonOf(one), jsonOf(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const begin = same < MOST_SHOWN / 2 ? 0 : same - MOST_SHOWN / 3;
  const shown = (text: string): string => {
    const part = text.slice(begin, begin + MOST_SHOWN);
    return `${begin > 0 ? '…' : ''}${part}${begin + MOST_SHOWN < text.length ? '…' : ''}`;
  };
  return [shown(a), shown(b)];
}

function jsonOf(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    // A lone surrogate has no canonical form; here it is escaped.
    return JSON.stringify(value);
  }
}

/** A message that others wrote, with the values of the caller's that it repeats cut where they are long. */
export function cutValues(message: string): string {
  const cut = withoutMiddle(message, LONGEST_READ).replace(/"(?:[^"\\]|\\.)*"/gsu, (text) =>
    text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…"` : text,
  );
  return withoutMiddle(cut, LONGEST_MESSAGE);
}

function withoutMiddle(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}`;
}
