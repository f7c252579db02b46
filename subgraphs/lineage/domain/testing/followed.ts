import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import { Following } from '../following.ts';
import { Graph } from '../graph/graph.ts';

/** The budget of a question where it is not tested how long this machine takes. */
export const UNHURRIED = Number.POSITIVE_INFINITY;

/** A graph that follows feeds when it is asked, or every so many milliseconds, and stops with the test. */
export function followed(feeds: Readonly<Record<string, ChangeFeed>>, interval = 3_600_000): Following & Disposable {
  const graph = new Graph(Object.keys(feeds).sort());
  const following = new Following(graph, {
    feeds,
    interval,
    progress: () => undefined,
    // Feeds that fail are what some tests are about; the answers say so.
    log: () => undefined,
    replaced: () => undefined,
  });
  return Object.assign(following, { [Symbol.dispose]: () => following.stop() });
}

/** Far more than any answer may take: a question that hangs fails its test. */
export const BOUND = { timeout: 30_000 };
