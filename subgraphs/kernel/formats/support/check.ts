import { z } from 'zod';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import { abbreviate, formatPath } from '../syntax/place.ts';
import type { LineOf, PathStep } from '../syntax/place.ts';

/** A problem says what is expected, in full; what of the document it repeats is cut. */
const LONGEST_PROBLEM = 300;

type Where = {
  /** Path of the checked value in the document. */
  path?: readonly PathStep[];
  lineOf?: LineOf;
};

/** Checks a value against a schema, or refuses the document with the path of the first fault. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { path = [], lineOf }: Where = {},
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  const line = lineOf === undefined ? null : nearestLine(value, issue.path, lineOf);
  throw invalid([...path, ...issue.path], lowerFirst(abbreviate(issue.message, LONGEST_PROBLEM)), line);
}

/** The refusal of a recognised document whose field at `path` is wrong. */
export function invalid(path: readonly PropertyKey[], problem: string, line: number | null = null): DocumentRefused {
  const place = line === null ? formatPath(path) : `${formatPath(path)} (line ${line})`;
  return new DocumentRefused({
    code: 'INVALID',
    problem,
    place,
    remedy: 'Correct the field, or export the file again with its own tool',
  });
}

/** Of a failed union, the branch that got furthest says best what is wrong. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const first = issues[0];
  if (first === undefined) throw new Error('a failed check has an issue');
  if (first.code !== 'invalid_union') return first;
  const branches = first.errors.filter((branch) => branch.length > 0).map((branch) => deepest(branch));
  const furthest = branches.toSorted((one, other) => other.path.length - one.path.length)[0];
  if (furthest === undefined) return first;
  if (furthest.path.length > 0) return { ...furthest, path: [...first.path, ...furthest.path] };
  return { ...first, message: [...new Set(branches.map(({ message }) => message))].join(', or ') };
}

/** The line of what stands at a path within a value; of what is missing there, that of what it is missing from. */
export function nearestLine(value: unknown, path: readonly PropertyKey[], lineOf: LineOf): number | null {
  let line = typeof value === 'object' && value !== null ? lineOf(value) : null;
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) break;
    line = lineOf(found, step) ?? lineOf(found) ?? line;
    found = (found as Record<PropertyKey, unknown>)[step];
  }
  return line;
}

function lowerFirst(text: string): string {
  return text.replaceAll(/(^|or )Invalid input: /g, '$1').replaceAll('received undefined', 'but it is missing');
}

/** Text that counts as absent when it is null, missing, or blank. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text));

/** A name or an id: text that says something, short enough to be indexed. */
export const requiredText = z
  .string()
  .max(limits.nameLength, `expected at most ${limits.nameLength} characters`)
  .refine((text) => text.trim() !== '', 'expected a text that is not blank');

/** A count, size or sequence number: a whole number from 0 to 2^53 - 1. */
export const count = z.int().nonnegative();
