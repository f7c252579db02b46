import type { Assertion } from '../../kernel/ledger/types.ts';
import { bareImage } from './image.ts';
import { checkPast, toDigest } from '../../kernel/writing/checks.ts';
import { toRepository, toTag } from './values.ts';

export interface TagObservation {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
  /** Absent: now; in a document, always. */
  readonly observedAt?: Date | null;
  readonly reason?: string | null;
}

/** What a caller's sighting of a tag states. */
export function recordTagObservation(input: TagObservation): Assertion[] {
  checkPast(input.observedAt, 'observedAt');
  return tagObserved(input);
}

/** What a sighting of a tag states: the image, where it is found, and that the tag names it from then on. */
export function tagObserved(input: TagObservation): Assertion[] {
  const repository = toRepository(input.repository, 'repository');
  const digest = toDigest(input.digest, 'digest');
  return [
    { ...bareImage(digest), values: { repositories: [repository] } },
    {
      kind: 'ImageTag',
      key: [repository, toTag(input.tag, 'tag')],
      values: { digest },
      from: input.observedAt,
      sole: true,
      reason: input.reason,
    },
  ];
}
