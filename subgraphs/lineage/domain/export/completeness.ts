import type { Limit } from '../graph/closure.ts';

/** How far an answer can be trusted, told in brief. */
export interface Completeness {
  readonly complete: boolean;
  readonly truncatedBy: readonly Limit[];
  readonly unresolvedCount: number;
}

/** The header that has it as JSON: who keeps an export in any format need not look for it in there. */
export const COMPLETENESS_HEADER = 'pedigree-answer';

export function completenessOf({ complete, truncatedBy, unresolvedCount }: Completeness): Completeness {
  return { complete, truncatedBy, unresolvedCount };
}

/** Why an answer is not whole, for people; null when it is. */
export function shortfall({ complete, truncatedBy, unresolvedCount }: Completeness): string | null {
  if (complete) return null;
  const cut = truncatedBy.length > 0 ? [`cut off by ${truncatedBy.join(' and ')}`] : [];
  const names =
    unresolvedCount > 0 ? [`${unresolvedCount} ${unresolvedCount === 1 ? 'name leads' : 'names lead'} nowhere`] : [];
  return `Incomplete: ${[...cut, ...names].join('; ')}`;
}
