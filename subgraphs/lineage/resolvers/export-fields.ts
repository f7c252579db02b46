import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, type DocumentNode, type GraphQLField } from 'graphql';
import { decodeId } from '../../kernel/ids/ids.ts';
import { startOf, type Question } from '../domain/answers/question.ts';
import {
  comparisonAnswer,
  impactAnswer,
  lineageAnswer,
  pathsAnswer,
  searchAnswer,
  sourcesAnswer,
  type Answer,
} from '../domain/export/answers.ts';
import type { ExportFormat } from '../domain/export/format.ts';
import { COMPARISON_FORMATS, GRAPH_FORMATS } from '../domain/export/formats/index.ts';
import type { QueryCompareModelVersionsArgs, QueryLineageArgs, QueryLineagePathsArgs } from '../generated/resolvers.ts';
import type { Followed } from './context.ts';
import type { Parameter } from './parameters.ts';
import { checkCount, versionsOf } from './query.ts';

/** A field whose answer can be exported. */
export interface ExportField {
  readonly name: string;
  /** The first is taken where none is asked for. */
  readonly formats: readonly ExportFormat[];
  readonly parameters: readonly Parameter[];
  readonly answer: (question: Question, args: unknown, followed: Followed) => Answer;
}

/** The fields whose answers can be exported, by name. */
export function exportFields(typeDefs: DocumentNode): ReadonlyMap<string, ExportField> {
  const schema = buildSubgraphSchema([{ typeDefs }]);
  const { node, lineage, lineagePaths, search, compareModelVersions } = schema.getQueryType()!.getFields();
  // Of a field of entities, which one and at what time is asked as `node` does.
  const entity = node!.args.map((argument) => (argument.name === 'id' ? { ...argument, name: 'of' } : argument));
  const fieldOfEntities = (name: string, answer: (question: Question, start: number) => Answer) => {
    const types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => name in type.getFields());
    const parameters = [...entity, ...unpaged(types[0]!.getFields()[name]!)];
    const kinds = types.map((type) => type.name);
    return field(name, GRAPH_FORMATS, parameters, ofEntity(kinds, answer));
  };
  const fields = [
    field('lineage', GRAPH_FORMATS, unpaged(lineage!), lineageField),
    field('lineagePaths', GRAPH_FORMATS, unpaged(lineagePaths!), pathsField),
    fieldOfEntities('impact', impactAnswer),
    fieldOfEntities('trainingSources', sourcesAnswer),
    field('search', GRAPH_FORMATS, unpaged(search!), searchAnswer),
    field('compareModelVersions', COMPARISON_FORMATS, unpaged(compareModelVersions!), comparisonField),
  ];
  return new Map(fields.map((one) => [one.name, one]));
}

/** @param answer given what `parameters` describe */
function field<Args>(
  name: string,
  formats: readonly ExportFormat[],
  parameters: readonly Parameter[],
  answer: (question: Question, args: Args, followed: Followed) => Answer,
): ExportField {
  return { name, formats, parameters, answer: (question, args, followed) => answer(question, args as Args, followed) };
}

/** The arguments of a field without those of pages: an export has everything. */
function unpaged({ args }: GraphQLField<unknown, unknown>): readonly Parameter[] {
  return args.filter(({ name }) => name !== 'first' && name !== 'after');
}

function lineageField(question: Question, args: QueryLineageArgs): Answer {
  checkCount(args.of, 'of');
  const starts = args.of.map((id, index) => startOf(question, id, `of.${index}`));
  return lineageAnswer(question, starts, args);
}

function pathsField(question: Question, { from, to, maxPaths }: QueryLineagePathsArgs): Answer {
  return pathsAnswer(question, startOf(question, from, 'from'), startOf(question, to, 'to'), maxPaths);
}

/** @param kinds of the entities that have the field */
const ofEntity =
  (kinds: readonly string[], answer: (question: Question, start: number) => Answer) =>
  (question: Question, { of }: { readonly of: string }): Answer => {
    decodeId(of, kinds, 'of');
    return answer(question, startOf(question, of, 'of'));
  };

function comparisonField(question: Question, args: QueryCompareModelVersionsArgs, { states }: Followed): Answer {
  const { namespace, model, from, to } = args;
  return comparisonAnswer(question, states, versionsOf(question, args), { namespace, model, from, to });
}
