import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { AnswerError } from '../errors.ts';
import type { Faults } from '../faults.ts';
import type { SubgraphCaller } from '../subgraph/caller.ts';
import type { FetchPath } from '../subgraph/fetch-fields.ts';
import { fieldsOfFetch } from '../subgraph/fetch-fields.ts';
import type { Entity } from './merge.ts';

export interface PlanContext {
  schema: GraphQLSchema;
  call: SubgraphCaller;
  context: object;
  variables: Readonly<Record<string, unknown>>;
  data: Entity;
  faults: Faults;
}

export interface Fetched {
  data: Entity;
  faults: readonly AnswerError[];
  /** The outermost fields that the fetch asked for. */
  fields(under?: FetchPath): FetchPath[];
}

const documents = new WeakMap<object, DocumentNode>();

function documentOf(node: FetchNode | BatchFetchNode): DocumentNode {
  let document = documents.get(node);
  if (!document) {
    document = parse(node.operation, { noLocation: true });
    documents.set(node, document);
  }
  return document;
}

/** Carries out one fetch of the plan with the variables that it uses, and those given. */
export async function fetchNode(
  node: FetchNode | BatchFetchNode,
  plan: PlanContext,
  own: Entity = {},
): Promise<Fetched> {
  const used = (node.variableUsages ?? []).filter((name) => Object.hasOwn(plan.variables, name));
  const variables = { ...Object.fromEntries(used.map((name) => [name, plan.variables[name]])), ...own };
  const document = documentOf(node);
  const request = {
    document,
    text: node.operation,
    variables,
    context: plan.context,
    operationType: node.operationKind ?? 'query',
    ...(node.operationName == null ? {} : { operationName: node.operationName }),
  } as const;
  const { data, faults } = await plan.call(node.serviceName, request);
  return { data, faults, fields: (under) => fieldsOfFetch({ document, variables }, plan.schema, under) };
}
