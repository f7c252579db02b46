import type { ChangeFeed, FeedEntry } from '../../kernel/ledger/feed.ts';

const ENTRY = 'position recordedAt record sha256';
const CHANGES = `query Changes($after: Long!, $limit: Int!) { entries: _changes(after: $after, limit: $limit) { ${ENTRY} } }`;
const CHANGES_AT = `query ChangesAt($positions: [Long!]!) { entries: _changesAt(positions: $positions) { ${ENTRY} } }`;
/** Milliseconds that a subgraph may take to answer. */
const PATIENCE_MS = 30_000;

/** The change feed of a subgraph that runs elsewhere. */
export function remoteFeed(url: string): ChangeFeed {
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<FeedEntry[]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (!data) throw new Error(`${new URL(url).host} did not tell its changes: ${errors?.[0]?.message ?? 'no data'}`);
    return data.entries.map((entry) => ({ ...entry, recordedAt: new Date(entry.recordedAt) }));
  };
  return {
    changes: (after, limit) => ask(CHANGES, { after, limit }),
    changesAt: (positions) => ask(CHANGES_AT, { positions }),
  };
}

interface Answer {
  readonly data?: {
    readonly entries: readonly (Omit<FeedEntry, 'recordedAt'> & { readonly recordedAt: string })[];
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}
