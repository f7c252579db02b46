import { NOW } from '../../kernel/time/as-of.ts';
import { nodeOf } from '../domain/answers/question.ts';
import { changesAfter } from '../domain/live/changes.ts';
import { lineageChanges } from '../domain/live/lineage-changes.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import type { LineageChangeMapper, RecordedChangeMapper } from './mappers.ts';
import { checkCount } from './query.ts';

export const Subscription: SubscriptionResolvers = {
  changes: {
    subscribe: async (_, { after }, { ask, following, feeds }) => {
      return changesAfter(following, feeds, await ask(NOW, 'STRONG'), after ?? null);
    },
    resolve: (change: RecordedChangeMapper) => change,
  },
  lineageChanged: {
    subscribe: async (_, args, { ask, following }) => {
      checkCount(args.of, 'of');
      const question = await ask(NOW, 'STRONG');
      const starts = args.of.map((id, index) => nodeOf(question, id, `of.${index}`));
      return lineageChanges(following, question, starts, args);
    },
    resolve: (change: LineageChangeMapper) => change,
  },
};
