import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import { ask, type Consistency, type Question } from '../domain/answers/question.ts';
import type { Following } from '../domain/following.ts';
import type { Owners } from '../domain/search/owners.ts';
import type { States } from '../domain/states.ts';

/** What the resolvers of this subgraph work with; made anew for each request. */
export interface SubgraphContext {
  /** Begins a question, or joins the one that this request has begun at the same time. */
  readonly ask: (asOf: AsOf, consistency: Consistency) => Promise<Question>;
  readonly states: States;
  readonly owners: Owners;
}

export function createContext(following: Following, states: States, owners: Owners): SubgraphContext {
  const begun = new Map<string, Promise<Question>>();
  return {
    states,
    owners,
    ask(asOf, consistency) {
      const name = `${consistency} ${encodeAt(asOf) ?? ''}`;
      const question = begun.get(name) ?? ask(following, asOf, consistency);
      begun.set(name, question);
      return question;
    },
  };
}
