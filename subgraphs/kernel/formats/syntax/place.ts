/** One step into a document: a key or a list index. */
export type PathStep = string | number;

/** Line, from 1, where an object or list of a document begins, or an entry of it; null where that is not known. */
export type LineOf = (value: object, entry?: PropertyKey) => number | null;

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;
const longestStep = 80;

/** JSON path in the notation of RFC 9535: `$.mlflow.tags['mlflow.user'][3]`. Long keys are cut. */
export function formatPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const key = String(step);
    if (plainKey.test(key)) return `${path}.${abbreviate(key)}`;
    return `${path}['${abbreviate(key).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
  }, '$');
}

/** `line 3, column 7`, both counted from 1; columns count UTF-16 units. */
export function formatOffset(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return `line ${countLines(before)}, column ${offset - lineStart + 1}`;
}

/** Text of the document as it may be shown in a message: short, and on one line. */
export function abbreviate(text: string, longest = longestStep): string {
  const visible = text
    .slice(0, longest + 1)
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
  return visible.length <= longest ? visible : `${visible.slice(0, longest)}…`;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
