import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import { createGateway } from '../../gateway/main.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { createEnvironmentsSubgraph } from '../../subgraphs/environments/main.ts';
import { createLineageSubgraph } from '../../subgraphs/lineage/main.ts';
import { createModelsSubgraph } from '../../subgraphs/models/main.ts';
import { createTestDatabase } from '../support/database.ts';

const KEEPING = {
  compliance: createComplianceSubgraph,
  datasets: createDatasetsSubgraph,
  environments: createEnvironmentsSubgraph,
  models: createModelsSubgraph,
};
const API = new URL('../../schema/api.graphql', import.meta.url);
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

export const SERVERS = ['gateway', ...Object.keys(KEEPING), 'lineage'];

/** The gateway and every subgraph, each a server of its own on one empty database. */
export interface Servers {
  /** The GraphQL endpoint of a server by its name. */
  url(name: string): string;
  /** What a server can be asked. */
  schema(name: string): GraphQLSchema;
  /** What the servers logged as faults of ours, as it comes. */
  readonly faults: unknown[];
  stop(): Promise<void>;
}

/** Starts them; the gateway asks the subgraphs in this process, or over HTTP. */
export async function startServers({ remote = false } = {}): Promise<Servers> {
  const database = await createTestDatabase(Object.keys(KEEPING));
  const faults: unknown[] = [];
  const log = ({ error }: { error: unknown }): void => void faults.push(error);
  const keeping = await Promise.all(Object.values(KEEPING).map((open) => open({ databaseUrl: database.url, log })));
  const feeds = Object.fromEntries(keeping.map((subgraph) => [subgraph.name, subgraph]));
  const subgraphs = [...keeping, await createLineageSubgraph({ feeds, log })];
  const api = buildSchema(readFileSync(API, 'utf8'));
  const urls: Record<string, string> = {};
  for (const subgraph of subgraphs) urls[subgraph.name] = (await subgraph.listen(0, '127.0.0.1')).url;
  const asked = Object.fromEntries(
    subgraphs.map((subgraph) => [subgraph.name, remote ? { url: urls[subgraph.name]! } : subgraph]),
  );
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs: asked,
    routes: createDocumentIntake({ subgraphs: asked }).routes,
    logger: faultLogger(faults),
  });
  urls['gateway'] = `${(await gateway.listen(0)).url}/graphql`;
  return {
    url: (name) => urls[name]!,
    schema: (name) => subgraphs.find((subgraph) => subgraph.name === name)?.schema ?? api,
    faults,
    async stop() {
      await gateway.stop();
      await Promise.all(subgraphs.toReversed().map((subgraph) => subgraph.stop()));
    },
  };
}

function faultLogger(faults: unknown[]) {
  const ignore = (): void => undefined;
  const error = (message: string, details?: object): void => void faults.push({ message, ...details });
  return { debug: ignore, info: ignore, warn: ignore, error };
}
