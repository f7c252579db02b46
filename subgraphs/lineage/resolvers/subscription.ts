import { NOW } from '../../kernel/time/as-of.ts';
import { nodeOf } from '../domain/answers/question.ts';
import { changesAfter } from '../domain/live/changes.ts';
import { lineageChanges } from '../domain/live/lineage-changes.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import type { LineageChangeMapper, RecordedChangeMapper } from './mappers.ts';
import { checkCount } from './query.ts';

/** An event that is told, rather than a place among them. */
interface Told<Event> {
  readonly event: Event;
}

/** The id of the last event is newer than what was asked when the stream first began. */
export const Subscription: SubscriptionResolvers = {
  changes: {
    subscribe: async (_, { after }, { ask, following, feeds, listener: { lastEventId, signal } }) => {
      return changesAfter(following, feeds, await ask(NOW, 'STRONG'), lastEventId ?? after ?? null, signal);
    },
    resolve: ({ event }: Told<RecordedChangeMapper>) => event,
  },
  lineageChanged: {
    subscribe: async (_, args, { ask, following, listener: { lastEventId, signal } }) => {
      checkCount(args.of, 'of');
      const question = await ask(NOW, 'STRONG');
      const starts = args.of.map((id, index) => nodeOf(question, id, `of.${index}`));
      const after = lastEventId ?? args.after ?? null;
      return lineageChanges(following, question, starts, { ...args, after }, signal);
    },
    resolve: ({ event }: Told<LineageChangeMapper>) => event,
  },
};
