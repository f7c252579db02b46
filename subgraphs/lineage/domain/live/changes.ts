import type { ChangeFeed, FeedEntry } from '../../../kernel/ledger/feed.ts';
import { continued, encodePageCursor, fingerprint } from '../answers/cursor.ts';
import type { Question } from '../answers/question.ts';
import type { Following } from '../following.ts';
import { readChange } from '../graph/change.ts';
import { kindNumber, NODE_KINDS } from '../kinds.ts';

/** Changes read at once. */
const BATCH = 200;
/** Milliseconds after which feeds that did not answer are asked again. */
export const LOOK_MS = 1_000;
const PRINT = fingerprint('changes');

/** A place to go on after and, but at the beginning, the event that led there. */
export interface Live<Event> {
  readonly cursor: string;
  readonly event: (Event & { readonly cursor: string }) | null;
}

/**
 * Every change after a place, which is told first: each once, those of one feed in order.
 * @param signal aborted when nobody listens any more: who waits for what to tell cannot be ended from outside
 */
export async function* changesAfter(
  following: Following,
  feeds: Readonly<Record<string, ChangeFeed>>,
  asked: Question,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<Live<RecordedChange>> {
  const { moment } = continued(asked, PRINT, after).question;
  const told = [...moment.positions];
  const here = (): string => encodePageCursor({ ...asked, moment: { ...moment, positions: told } }, PRINT, 1);
  yield { cursor: here(), event: null };
  for (;;) {
    const more = following.advance(LOOK_MS);
    for (const [number, { name }] of asked.graph.feeds.entries()) {
      for await (const entry of unread(following, feeds[name]!, number, told[number]!)) {
        told[number] = entry.position;
        const cursor = here();
        yield { cursor, event: { cursor, subgraph: name, ...shown(entry) } };
      }
    }
    if (following.isStopped || signal.aborted) return;
    await more;
  }
}

/** What the graph has taken in of a feed after a position; of a feed that does not answer, nothing until the next look. */
async function* unread(
  following: Following,
  feed: ChangeFeed,
  number: number,
  after: number,
): AsyncGenerator<FeedEntry> {
  for (let last = after; !following.isStopped;) {
    // The graph does not know yet what the feed has beyond, and takes no cursor of it.
    const behind = following.graph.feeds[number]!.position - last;
    const entries = behind > 0 ? await feed.changes(last, Math.min(behind, BATCH)).catch(() => []) : [];
    yield* entries;
    if (entries.length === 0) return;
    last = entries.at(-1)!.position;
  }
}

interface RecordedChange extends ReturnType<typeof shown> {
  readonly subgraph: string;
}

function shown({ position, recordedAt, record }: FeedEntry) {
  const { action, subject } = readChange(record);
  const kind = kindNumber.get(subject.kind);
  return {
    position,
    recordedAt,
    action: action ?? '',
    id: subject.id,
    kind: kind === undefined ? null : NODE_KINDS[kind]!.shown,
  };
}
