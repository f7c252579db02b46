import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';

/** Run as a process with the URLs of the subgraphs, in JSON, by name. */
const urls = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const supergraphSdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls[name] }),
});
const server = new ApolloServer({ gateway, introspection: true });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`Apollo's gateway is ready at ${url}\n`);
