import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  GraphQLError,
  isObjectType,
  Kind,
  parse,
  type DirectiveNode,
  type GraphQLFieldResolver,
} from 'graphql';
import type { JsonAnswer } from './gateway-toys.ts';

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');

const api = buildSchema(read('api'));
const supergraph = buildSchema(read('supergraph'), { assumeValid: true });

/** A value of a healthy answer, and the subgraph that told it. */
interface Told {
  readonly value: unknown;
  readonly origin: string | null;
}

/**
 * What one server that holds every field would answer while one part of it fails: the specification, executed by
 * graphql-js over the values of the healthy answer to the same question.
 */
export function answerWithout(
  down: string | null,
  healthy: JsonAnswer,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): JsonAnswer {
  const fieldResolver: GraphQLFieldResolver<Told, unknown> = (source, _args, _context, info) => {
    const origin = tellerOf(info.parentType.name, info.fieldName, source.origin, down);
    if (origin === down && down !== null)
      throw new GraphQLError('down', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: down } });
    return told((source.value as Record<string, unknown>)[info.path.key], origin);
  };
  const result = execute({
    schema: api,
    document: parse(query),
    rootValue: { value: healthy.data, origin: null } satisfies Told,
    variableValues: variables,
    fieldResolver,
  });
  if (result instanceof Promise) throw new Error('The oracle answers at once.');
  return JSON.parse(JSON.stringify(result)) as JsonAnswer;
}

function told(value: unknown, origin: string | null): unknown {
  if (Array.isArray(value)) return value.map((entry) => told(entry, origin));
  return typeof value === 'object' && value !== null ? ({ value, origin } satisfies Told) : value;
}

/** The subgraph that tells a field: the one that told the object, where it can; else one that is there. */
function tellerOf(type: string, field: string, origin: string | null, down: string | null): string | null {
  const able = subgraphsOf(type, field);
  if (origin !== null && able.includes(origin)) return origin;
  return able.find((name) => name !== down) ?? able[0] ?? origin;
}

function subgraphsOf(typeName: string, fieldName: string): string[] {
  const type = supergraph.getType(typeName);
  if (!isObjectType(type) || fieldName === '__typename') return [];
  const graphs = (directives: readonly DirectiveNode[] | undefined, name: string) =>
    (directives ?? []).filter((each) => each.name.value === name && argument(each, 'external') === undefined);
  const field = graphs(type.getFields()[fieldName]?.astNode?.directives, 'join__field');
  const joined = field.some((each) => argument(each, 'graph') !== undefined)
    ? field
    : graphs(type.astNode?.directives, 'join__type');
  return [...new Set(joined.map((each) => argument(each, 'graph')!.toLowerCase()))];
}

function argument(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING
    ? value.value
    : value?.kind === Kind.BOOLEAN && value.value
      ? 'true'
      : undefined;
}
