import type { DemoStep } from './steps.ts';

/** What one subgraph has recorded, as of an instant. */
export interface Recorded {
  /** When its first change was recorded; null where there is none. */
  readonly first: Date | null;
  /** When the last one up to that instant was; null where there is none. */
  readonly last: Date | null;
  /** Whether anything was recorded later. */
  readonly later: boolean;
}

/** How far the story has been told, and where it cannot be. */
export type Standing =
  | { readonly told: 'wholly' }
  /** Requests before `from`, RFC 3339, have been recorded; those at it may have been. */
  | { readonly told: 'partly'; readonly from: string }
  /** Something else has been recorded in these subgraphs, or they cannot be given the story's clock. */
  | { readonly told: 'no'; readonly inTheWay: readonly string[] };

/**
 * Reads off the recorded times how far a story was told. Only the story's clock gives its instants to changes, and it
 * runs before anybody else can write; the last step stands alone at its instant, so that, recorded, nothing is missing.
 * @param recorded by subgraph, as of the story's last instant; null for one that runs elsewhere
 */
export function standingOf(story: readonly DemoStep[], recorded: Readonly<Record<string, Recorded | null>>): Standing {
  const instants = new Map(story.map(({ at }) => [Date.parse(at), at]));
  const end = Math.max(...instants.keys());
  const parts = Object.entries(recorded);
  const lasts = parts.flatMap(([, part]) => (part?.last ? [part.last.getTime()] : []));
  if (lasts.includes(end)) return { told: 'wholly' };
  const inTheWay = parts.filter(([, part]) => part === null || !isOf(part, story)).map(([name]) => name);
  if (inTheWay.length > 0) return { told: 'no', inTheWay: inTheWay.sort() };
  if (lasts.length === 0) return { told: 'no', inTheWay: [] };
  return { told: 'partly', from: instants.get(Math.max(...lasts))! };
}

/** Whether all that a subgraph holds is of the story, as far as its recorded times can tell. */
function isOf({ first, last, later }: Recorded, story: readonly DemoStep[]): boolean {
  const ofStory = (time: Date | null) => time === null || story.some(({ at }) => Date.parse(at) === time.getTime());
  return !later && ofStory(first) && ofStory(last);
}
