import { startOf } from '../domain/answers/question.ts';
import { begun } from '../domain/live/begun.ts';
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
    subscribe: (_, { after }, { following, feeds, listener: { lastEventId, signal } }) =>
      begun(following, signal, (question) =>
        changesAfter(following, feeds, question, lastEventId ?? after ?? null, signal),
      ),
    resolve: ({ event }: Told<RecordedChangeMapper>) => event,
  },
  lineageChanged: {
    subscribe: (_, args, { following, listener: { lastEventId, signal } }) => {
      checkCount(args.of, 'of');
      const after = lastEventId ?? args.after ?? null;
      return begun(following, signal, (question) => {
        const starts = args.of.map((id, index) => startOf(question, id, `of.${index}`));
        return lineageChanges(following, question, starts, { ...args, after }, signal);
      });
    },
    resolve: ({ event }: Told<LineageChangeMapper>) => event,
  },
};
