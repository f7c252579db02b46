import { showBoth } from '../errors/show.ts';
import type { AttributeSpec, Problem } from './kinds.ts';

/** A refusal that shows both what is recorded and what was given. */
export function contradiction(
  code: 'CONFLICT' | 'IMMUTABLE',
  attribute: string,
  recorded: unknown,
  given: unknown,
  remedy: string,
): Problem {
  const [one, other] = showBoth(recorded, given);
  const both = `${attribute} is recorded as ${one}, but ${other} was given.`;
  return { code, attribute, message: `${both} Nothing was written; ${remedy}` };
}

export const REMEDY_FOR_SOLE =
  'both cannot hold from one time on: give another time or, where it corrects that, a reason.';

export function remedyFor({ mutable, stages }: AttributeSpec): string {
  if (stages) return 'it goes on, and once it has ended it stays so.';
  return mutable ? 'use the update mutation where it has truly changed.' : 'it is fixed once recorded.';
}
