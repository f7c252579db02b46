import { showBoth } from '../errors/show.ts';
import type { AttributeSpec, Problem } from './kinds.ts';

/** What contradicts each other: an attribute, or one element of a set. */
interface Both {
  readonly recorded: unknown;
  readonly given: unknown;
  /** Since when what is recorded has been so, where that is told. */
  readonly since?: number;
}

/** A refusal that shows both what is recorded and what was given, as callers give it. */
export function contradiction(
  code: 'CONFLICT' | 'IMMUTABLE',
  name: string,
  spec: AttributeSpec,
  { recorded, given, since = -Infinity }: Both,
  remedy = remedyFor(spec),
): Problem {
  const asGiven = (value: unknown): { field: string; value: unknown } =>
    (value === null ? undefined : spec.asGiven?.(value as never)) ?? { field: name, value };
  const { field: attribute } = asGiven(given ?? recorded);
  const [one, other] = showBoth(asGiven(recorded).value, asGiven(given).value);
  const from = Number.isFinite(since) ? ` since ${new Date(since).toISOString()}` : '';
  const both = `${attribute} is recorded as ${one}${from}, but ${other} was given.`;
  return { code, attribute, message: `${both} Nothing was written; ${remedy}` };
}

export const REMEDY_FOR_SOLE =
  'both cannot hold from one time on: give another time or, where it corrects that, a reason.';

function remedyFor({ mutable, stages, changedBy }: AttributeSpec): string {
  if (changedBy !== undefined) return changedBy;
  if (stages) return 'it goes on, and once it has ended it stays so.';
  return mutable ? 'use the update mutation where it has changed since.' : 'it is fixed once recorded.';
}
