import type { GraphQLResolveInfo } from 'graphql';
import { encodeId } from '../../kernel/ids/ids.ts';
import { encodeAt } from '../../kernel/time/as-of.ts';
import { decodeAt } from '../../kernel/time/as-of.ts';
import { selects } from '../../kernel/reading/selects.ts';
import { readRepresentation } from '../../kernel/server/entity.ts';
import { impactCount, impactOf, type ImpactArgs } from '../domain/answers/impact.ts';
import { lineageOf, type LineageArgs } from '../domain/answers/lineage.ts';
import { consistencyOf, startOf, type Consistency } from '../domain/answers/question.ts';
import type { EntityStub } from '../domain/answers/shown.ts';
import { trainingSourcesOf } from '../domain/answers/training-sources.ts';
import type { SubgraphContext } from './context.ts';

type WithConsistency<Args> = Args & { readonly consistency: Consistency };

const idOf = ({ __typename, _ref }: EntityStub): string => encodeId(__typename, _ref);

/** A node of the graph: what every kind of entity has here. */
const entity = (kind: string) => ({
  __resolveReference(given: object): EntityStub {
    const { id, at } = readRepresentation(given, kind);
    return { __typename: kind, _ref: id, _at: encodeAt(at) };
  },
  id: idOf,
  async lineage(stub: EntityStub, args: WithConsistency<LineageArgs>, { ask }: SubgraphContext) {
    const question = await ask(decodeAt(stub._at), consistencyOf(args));
    return lineageOf(question, [startOf(question, idOf(stub), null)], args);
  },
});

/** What something live can depend on. */
const dependable = (kind: string) => ({
  ...entity(kind),
  async impact(
    stub: EntityStub,
    args: WithConsistency<ImpactArgs>,
    { ask }: SubgraphContext,
    info: GraphQLResolveInfo,
  ) {
    const question = await ask(decodeAt(stub._at), consistencyOf(args));
    const answer = selects(info, ['nodes', 'edges', 'pageInfo']) ? impactOf : impactCount;
    return answer(question, startOf(question, idOf(stub), null), args);
  },
});

export const entities = {
  DataSource: dependable('DataSource'),
  Dataset: dependable('Dataset'),
  DatasetVersion: dependable('DatasetVersion'),
  Transformation: dependable('Transformation'),
  TransformationRun: dependable('TransformationRun'),
  Model: dependable('Model'),
  ModelVersion: {
    ...dependable('ModelVersion'),
    async trainingSources(
      stub: EntityStub,
      args: WithConsistency<object>,
      { ask }: SubgraphContext,
    ): Promise<EntityStub[]> {
      const question = await ask(decodeAt(stub._at), args.consistency);
      return trainingSourcesOf(question, startOf(question, idOf(stub), null));
    },
  },
  ModelAlias: entity('ModelAlias'),
  Run: dependable('Run'),
  Evaluation: entity('Evaluation'),
  ContainerImage: dependable('ContainerImage'),
  Package: dependable('Package'),
  Deployment: entity('Deployment'),
  Document: entity('Document'),
  Principal: entity('Principal'),
};
