import { composeServices } from '@theguild/federation-composition';
import type { GraphQLFieldResolver } from 'graphql';
import { Kind, parse } from 'graphql';
import type { GatewayOptions, Subgraph } from '../../gateway/main.ts';
import { createGateway } from '../../gateway/main.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { createSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';

/** Answers every field of a toy subgraph; the field is named by type and name. */
export type ToyResolver = (
  subgraph: string,
  coordinate: string,
  source: unknown,
  args: Record<string, unknown>,
  context: ToyContext,
) => unknown;

export interface ToyContext {
  headers: Record<string, string>;
}

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible", "@shareable"])\n`;

export function withFederation(sdl: string): string {
  return federation + sdl;
}

/** Composes toy subgraphs in memory. */
export function compose(parts: Readonly<Record<string, string>>): string {
  const services = Object.entries(parts).map(([name, sdl]) => ({
    name,
    typeDefs: parse(withFederation(sdl)),
    url: 'http://127.0.0.1:1/graphql',
  }));
  const result = composeServices(services);
  if (result.errors) throw new AggregateError(result.errors, result.errors.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}

/** Builds toy subgraphs on the server that the real ones use. */
export async function toySubgraphs(
  parts: Readonly<Record<string, string>>,
  resolver: ToyResolver,
): Promise<Record<string, RunningSubgraph>> {
  const made = Object.entries(parts).map(async ([name, sdl]) => {
    const typeDefs = parse(withFederation(sdl));
    const subgraph = await createSubgraph<ToyContext>({
      name,
      typeDefs,
      resolvers: resolversFor(name, sdl, resolver),
      createContext: (headers) => ({ headers }),
      isReady: async () => true,
      close: async () => {},
      log: () => {},
    });
    return [name, subgraph] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

function resolversFor(subgraph: string, sdl: string, resolver: ToyResolver): Record<string, unknown> {
  const types: Record<string, Record<string, unknown>> = {};
  for (const definition of parse(sdl).definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      types[definition.name.value] = { __resolveType: (value: { __typename: string }) => value.__typename };
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    const fields: Record<string, unknown> = {};
    for (const { name } of definition.fields ?? []) {
      const resolve: GraphQLFieldResolver<unknown, ToyContext, Record<string, unknown>> = (source, args, context) =>
        resolver(subgraph, `${type}.${name.value}`, source, args, context);
      fields[name.value] = resolve;
    }
    if (definition.directives?.some((directive) => directive.name.value === 'key')) {
      fields['__resolveReference'] = (reference: object, context: ToyContext) =>
        resolver(subgraph, `${type}.__resolveReference`, reference, {}, context);
    }
    types[type] = fields;
  }
  return types;
}

/** Subgraphs as the gateway takes them in process. */
export function inProcess(subgraphs: Readonly<Record<string, RunningSubgraph>>): Record<string, Subgraph> {
  return Object.fromEntries(
    Object.entries(subgraphs).map(([name, subgraph]) => [name, { execute: (request) => subgraph.execute(request) }]),
  );
}

/** Subgraphs served on loopback. */
export async function overHttp(
  subgraphs: Readonly<Record<string, RunningSubgraph>>,
): Promise<Record<string, Subgraph>> {
  const started = Object.entries(subgraphs).map(
    async ([name, subgraph]) => [name, { url: (await subgraph.listen(0, '127.0.0.1')).url }] as const,
  );
  return Object.fromEntries(await Promise.all(started));
}

export interface JsonAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** A gateway with a shorthand for asking it without a network. */
export async function toyGateway(options: GatewayOptions) {
  const gateway = await createGateway(options);
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    gateway.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const ask = async (
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<JsonAnswer> => {
    const response = await post({ query, ...(variables ? { variables } : {}) }, headers);
    return (await response.json()) as JsonAnswer;
  };
  return { gateway, post, ask };
}
