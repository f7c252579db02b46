import { PedigreeError } from '../errors/errors.ts';
import type { ChangeFeed, FeedEntry } from '../ledger/feed.ts';
import type { ResolverMap } from './subgraph.ts';

const MOST_ENTRIES = 10_000;

interface ChangesArgs {
  readonly after: number;
  readonly limit: number;
  readonly known?: string | null;
}

/** Resolvers of a subgraph together with those by which its change feed is read from elsewhere. */
export function withFeed(resolvers: object, feed: ChangeFeed): ResolverMap {
  const own = resolvers as ResolverMap & { readonly Query?: object };
  return {
    ...own,
    Query: {
      ...own.Query,
      _changes: (_: unknown, { after, limit, known }: ChangesArgs): Promise<FeedEntry[]> => {
        if (after < 0) throw new PedigreeError('BAD_USER_INPUT', `after is ${after}; positions begin at 0.`, 'after');
        checkCount(limit, 'limit');
        return feed.changes(after, limit, known ?? undefined);
      },
      _changesAt: (_: unknown, { positions }: { positions: readonly number[] }): Promise<FeedEntry[]> => {
        checkCount(positions.length, 'positions');
        return feed.changesAt(positions);
      },
    },
  };
}

function checkCount(count: number, field: string): void {
  if (count >= 1 && count <= MOST_ENTRIES) return;
  const message = `${field} asks for ${count} entries; 1 to ${MOST_ENTRIES} are told at once.`;
  throw new PedigreeError('BAD_USER_INPUT', message, field);
}
