import { PedigreeError } from '../../kernel/errors/errors.ts';
import { encodeId } from '../../kernel/ids/ids.ts';
import { modelVersionUuid } from '../../kernel/ids/natural-keys.ts';
import { selects } from '../../kernel/reading/selects.ts';
import { readAt } from '../../kernel/server/entity.ts';
import { comparisonOf } from '../domain/answers/comparison.ts';
import { lineageOf } from '../domain/answers/lineage.ts';
import { pathsOf } from '../domain/answers/paths.ts';
import { consistencyOf, nodeOf, startOf, type Question } from '../domain/answers/question.ts';
import { searchOf } from '../domain/answers/search.ts';
import { stubOf } from '../domain/answers/shown.ts';
import type { QueryCompareModelVersionsArgs, QueryResolvers } from '../generated/resolvers.ts';

const MAXIMUM_IDS = 100;

export const Query: QueryResolvers = {
  node: async (_, args, { ask }) => {
    const question = await ask(readAt(args), 'STRONG');
    return stubOf(question, nodeOf(question, args.id, 'id'));
  },
  nodes: async (_, args, { ask }) => {
    checkCount(args.ids, 'ids');
    const question = await ask(readAt(args), 'STRONG');
    // An error in the place of an entry fails that entry alone.
    return args.ids.map(async (id, index) => stubOf(question, nodeOf(question, id, `ids.${index}`)));
  },
  lineage: async (_, args, { ask }) => {
    checkCount(args.of, 'of');
    const question = await ask(readAt(args), consistencyOf(args));
    const starts = args.of.map((id, index) => startOf(question, id, `of.${index}`));
    return lineageOf(question, starts, args);
  },
  lineagePaths: async (_, args, { ask }) => {
    const question = await ask(readAt(args), args.consistency);
    return pathsOf(question, startOf(question, args.from, 'from'), startOf(question, args.to, 'to'), args.maxPaths);
  },
  search: async (_, args, { ask, states, owners }, info) => {
    const question = await ask(readAt(args), consistencyOf(args));
    return searchOf(question, states, owners, { ...args, isCounted: selects(info, ['totalCount']) });
  },
  compareModelVersions: async (_, args, { ask, states }) => {
    const question = await ask(readAt(args), args.consistency);
    return comparisonOf(question, states, ...versionsOf(question, args));
  },
};

/** The versions to compare. */
export function versionsOf(question: Question, args: QueryCompareModelVersionsArgs): [from: number, to: number] {
  const version = (field: 'from' | 'to'): number => {
    const uuid = modelVersionUuid(args.namespace, args.model, args[field]);
    return nodeOf(question, encodeId('ModelVersion', uuid), field, `${args.model} ${args[field]}`);
  };
  return [version('from'), version('to')];
}

export function checkCount(ids: readonly string[], field: string): void {
  if (ids.length >= 1 && ids.length <= MAXIMUM_IDS) return;
  const message = `${field} has ${ids.length} entries; 1 to ${MAXIMUM_IDS} are taken.`;
  throw new PedigreeError('BAD_USER_INPUT', message, field);
}
