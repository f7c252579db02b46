/** What an export says of itself in the header `Pedigree-Answer`. */
export interface Completeness {
  readonly complete: boolean;
  readonly truncatedBy: readonly string[];
  readonly unresolvedCount: number;
}

/** What is missing of an answer, for people, and whether the caller asked to leave all of it out. */
export interface Gap {
  readonly text: string;
  readonly isAsked: boolean;
}

export function completenessOf({ headers }: Response): Completeness {
  const told = headers.get('pedigree-answer');
  if (told !== null) return JSON.parse(told) as Completeness;
  throw new Error('The server does not say whether its answer is whole. Is it a Pedigree of this version?');
}

/**
 * What is missing; null when nothing is.
 * @param asked what the caller asked an answer to be cut off by
 */
export function gapOf({ complete, truncatedBy, unresolvedCount }: Completeness, asked: readonly string[]): Gap | null {
  if (complete) return null;
  const cut = truncatedBy.length > 0 ? [`cut off by ${truncatedBy.join(' and ')}`] : [];
  const names = unresolvedCount > 0 ? [`names that lead nowhere: ${unresolvedCount}`] : [];
  const isAsked = unresolvedCount === 0 && truncatedBy.every((limit) => asked.includes(limit));
  return { text: `Incomplete: ${[...cut, ...names].join('; ')}${isAsked ? ', as asked' : ''}.`, isAsked };
}
