import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';

const mappersModule = '../resolvers/mappers.ts';
const exportedMapper = /^export (?:type|interface) (?<declared>\w+)Mapper\b|\bas (?<renamed>\w+)Mapper\b/gm;

/**
 * The types of one subgraph's resolvers.
 *
 * Mappers: what a resolver is handed as the parent of the GraphQL type `Model` is the type `ModelMapper` that
 * `resolvers/mappers.ts` exports; a type without one is handed its GraphQL shape.
 * Context: `SubgraphContext`, exported by `resolvers/context.ts`.
 */
export async function resolverTypes(typeDefs: DocumentNode, mappers: string[]): Promise<string> {
  const named = new Set(typeDefs.definitions.map((definition) => 'name' in definition && definition.name?.value));
  const missing = mappers.filter((name) => !named.has(name));
  if (missing.length > 0) {
    throw new Error(`resolvers/mappers.ts maps types that the schema lacks: ${missing.join(', ')}`);
  }
  return codegen({
    filename: 'resolvers.ts',
    schema: typeDefs,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      federation: true,
      disableFederationDirectiveAndScalarInjection: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: false,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: true },
      contextType: '../resolvers/context.ts#SubgraphContext',
      mappers: Object.fromEntries(mappers.map((name) => [name, `${mappersModule}#${name}Mapper`])),
      scalars: {
        ID: { input: 'string', output: 'string' },
        DateTime: { input: 'Date', output: 'Date | string' },
        Long: 'number',
        JSON: 'unknown',
      },
      defaultScalarType: 'unknown',
      strictScalars: true,
    },
  });
}

/** The GraphQL types for which a subgraph's mappers file exports a `…Mapper`; none when there is no such file. */
export function mappersIn(file: string): string[] {
  if (!existsSync(file)) return [];
  const exported = readFileSync(file, 'utf8').matchAll(exportedMapper);
  return [...exported].map(({ groups }) => groups?.declared ?? groups?.renamed ?? '').sort();
}
