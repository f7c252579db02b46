import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import { ask, type Consistency, type Question } from '../domain/answers/question.ts';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import type { Following } from '../domain/following.ts';
import type { Owners } from '../domain/search/owners.ts';
import type { States } from '../domain/states.ts';

/** A graph, what keeps it up to date, and what reads more of what its feeds tell. */
export interface Followed {
  readonly following: Following;
  readonly states: States;
  readonly owners: Owners;
}

/** What the resolvers of this subgraph work with; made anew for each request. */
export interface SubgraphContext extends Followed {
  /** Begins a question, or joins the one that this request has begun at the same time. */
  readonly ask: (asOf: AsOf, consistency: Consistency) => Promise<Question>;
  readonly feeds: Readonly<Record<string, ChangeFeed>>;
  readonly listener: Listener;
}

/** Who reads a stream of events. */
export interface Listener {
  /** The id of the last that was received, where the stream is resumed. */
  readonly lastEventId: string | null;
  /** Aborted when nobody reads on. */
  readonly signal: AbortSignal;
}

export const NOBODY: Listener = { lastEventId: null, signal: new AbortController().signal };

export function createContext(sources: Omit<SubgraphContext, 'ask'>): SubgraphContext {
  const begun = new Map<string, Promise<Question>>();
  return {
    ...sources,
    ask(asOf, consistency) {
      const name = `${consistency} ${encodeAt(asOf) ?? ''}`;
      const question = begun.get(name) ?? ask(sources.following, asOf, consistency);
      begun.set(name, question);
      return question;
    },
  };
}
