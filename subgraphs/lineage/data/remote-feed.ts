import { urlSetting } from '../../kernel/config/config.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { ChangeFeed, FeedEntry } from '../../kernel/ledger/feed.ts';

const ENTRY = 'position recordedAt record sha256';
const CHANGES = `query Changes($after: Long!, $limit: Int!, $known: String) {
  entries: _changes(after: $after, limit: $limit, known: $known) { ${ENTRY} }
}`;
const CHANGES_AT = `query ChangesAt($positions: [Long!]!) { entries: _changesAt(positions: $positions) { ${ENTRY} } }`;
/** Milliseconds that a subgraph may take to answer. */
const PATIENCE_MS = 30_000;

/** The change feed of a subgraph that runs elsewhere. Its errors name the subgraph, where it was asked, and what to do. */
export function remoteFeed(name: string, url: string): ChangeFeed {
  const setting = urlSetting(name);
  const failure = (reason: string, remedy: string): Error => {
    const error = new Error(
      `The changes of ${name} cannot be read at ${placeOf(url)}: ${reason.replace(/\.$/, '')}. ${remedy}`,
    );
    // For who operates it: the place in the code says nothing more.
    error.stack = error.message;
    return error;
  };
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<FeedEntry[]> => {
    const { status, text } = await post(url, { query, variables }).catch((error: unknown) => {
      throw failure(reasonOf(error), `Start that subgraph, or correct ${setting}.`);
    });
    const answer = parsed(text);
    if (answer?.data) return answer.data.entries.map((entry) => ({ ...entry, recordedAt: new Date(entry.recordedAt) }));
    const said = answer?.errors?.[0]?.message;
    if (said !== undefined && answer!.errors![0]!.extensions?.code === 'INVALID_CURSOR') {
      throw new PedigreeError('INVALID_CURSOR', said, 'after');
    }
    if (said !== undefined) throw failure(said, `Look into its log, or correct ${setting}.`);
    throw failure(`it answered with status ${status} and no GraphQL`, `Correct ${setting}.`);
  };
  return {
    changes: (after, limit, known) => ask(CHANGES, { after, limit, known }),
    changesAt: (positions) => ask(CHANGES_AT, { positions }),
  };
}

interface Answer {
  readonly data?: {
    readonly entries: readonly (Omit<FeedEntry, 'recordedAt'> & { readonly recordedAt: string })[];
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function post(url: string, body: object): Promise<{ status: number; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, text: await response.text() };
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer | null;
  } catch {
    return null;
  }
}

/** What fetch says is only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return (cause instanceof Error && (cause.message || ('code' in cause && String(cause.code)))) || error.message;
}

/** The URL as a message may show it: without user, password and parameters. */
function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
