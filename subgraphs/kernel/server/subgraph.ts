import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { errorFormatter, type LogFault } from './format-error.ts';
import { listenHttp, type Listening, type ListenOptions } from './http.ts';
import { tellWhatIsNotFound } from './look-ups.ts';
import { readVariablesOfMutations, withReadVariables } from './read-variables.ts';
import { checkRepresentations } from './representations.ts';
import { DateTime, Long } from './scalars.ts';

export type ResolverMap = Record<string, unknown>;

export interface SubgraphRequest {
  readonly query: string | DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly context?: { readonly headers?: Record<string, string> };
}

export interface SubgraphDefinition<Context extends object> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: ResolverMap;
  /** Everything a request needs, made anew for each: loaders, services, the caller. */
  readonly createContext: (headers: Record<string, string>) => Context;
  /** Answers requests that are not GraphQL, where there are any; the path says which. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
  readonly log: LogFault;
}

/** A subgraph, ready to answer in process or over HTTP. */
export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** What the resolvers of one request share; for who runs them without `execute`. */
  createContext(headers: Record<string, string>): object;
  /** Answers in process, with parse, validation and loaders of its own, exactly as over HTTP. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Answers what is not GraphQL, such as an export that is streamed: in process as over HTTP. */
  fetch?(request: Request): Promise<Response>;
  isReady(): Promise<boolean>;
  /** Serves `/graphql` and `/healthz`; `port` 0 takes a free one. */
  listen(port: number, host: string, options?: ListenOptions): Promise<Listening>;
  /** Drains requests, then closes the database. */
  stop(): Promise<void>;
}

/** Puts a subgraph together from its parts. */
export async function createSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
): Promise<RunningSubgraph> {
  const { name, typeDefs, createContext } = definition;
  const resolvers = { DateTime, Long, ...definition.resolvers } as unknown as Record<
    string,
    Record<string, GraphQLFieldResolver<unknown, Context>>
  >;
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: onlyDefined(typeDefs, resolvers) }]);
  tellWhatIsNotFound(schema);
  checkRepresentations(schema);
  const server = new ApolloServer<Context>({
    schema: withReadVariables(schema),
    formatError: errorFormatter(definition.log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      readVariablesOfMutations(),
    ],
  });
  await server.start();
  const listening: Listening[] = [];
  return {
    name,
    schema,
    createContext,
    async execute({ query, variables, operationName, context }) {
      const contextValue = createContext(context?.headers ?? {});
      const { body } = await server.executeOperation({ query, variables, operationName }, { contextValue });
      if (body.kind !== 'single') throw new Error(`Subgraph ${name} answered incrementally`);
      return body.singleResult as ExecutionResult;
    },
    ...(definition.fetch && { fetch: definition.fetch }),
    isReady: definition.isReady,
    async listen(port, host, options) {
      const where = { ...options, port, host };
      const started = await listenHttp(server, {
        ...where,
        createContext,
        isReady: definition.isReady,
        fetch: definition.fetch,
        log: definition.log,
      });
      listening.push(started);
      return started;
    },
    async stop() {
      await Promise.all(listening.map((open) => open.stop()));
      await server.stop();
      await definition.close();
    },
  };
}

/** Shared resolvers, such as those of scalars, are left out where the subgraph does not use the type. */
function onlyDefined<T>(typeDefs: DocumentNode, resolvers: Record<string, T>): Record<string, T> {
  const names = new Set(
    typeDefs.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [definition.name.value] : [],
    ),
  );
  return Object.fromEntries(Object.entries(resolvers).filter(([type]) => names.has(type)));
}
