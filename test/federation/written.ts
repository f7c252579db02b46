import { readFileSync } from 'node:fs';
import { createGateway } from '../../gateway/main.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { createEnvironmentsSubgraph } from '../../subgraphs/environments/main.ts';
import { createModelsSubgraph } from '../../subgraphs/models/main.ts';
import { createTestDatabase } from '../support/database.ts';

interface Answer {
  // Answers are read as they come.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string | null };
  }[];
}

const OPEN = [createModelsSubgraph, createDatasetsSubgraph, createEnvironmentsSubgraph, createComplianceSubgraph];
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);
const SCHEMAS = ['models', 'datasets', 'environments', 'compliance'];

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The four subgraphs that write behind the gateway in one process, over a database of their own. */
export async function openWritten() {
  const faults: unknown[] = [];
  const database = await createTestDatabase(SCHEMAS);
  const log = ({ error }: { error: unknown }): void => void faults.push(error);
  const subgraphs = await Promise.all(OPEN.map((open) => open({ databaseUrl: database.url, log })));
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
  });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
    return (await (await gateway.fetch(new Request('http://127.0.0.1/graphql', request))).json()) as Answer;
  };
  return {
    ask,
    faults,
    write: (mutation: string, input: object) => write(ask, mutation, input),
    /** Actions that the change records tell. */
    recorded: async (): Promise<string[]> => {
      const ofAll = SCHEMAS.map(async (schema) =>
        database.query<{ action: string }>(
          `SELECT DISTINCT record::jsonb->>'action' AS action FROM "${schema}".change`,
        ),
      );
      return (await Promise.all(ofAll)).flat().map(({ action }) => action);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
  };
}

export type Written = Awaited<ReturnType<typeof openWritten>>;

/** Calls one mutation; what came of it, as `CREATED` or `BAD_USER_INPUT input.name`. */
async function write(ask: Ask, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { result userErrors { code field } } }`;
  const { data, errors } = await ask(query, { input });
  if (errors) return errors.map(({ extensions }) => extensions.code).join();
  const { result, userErrors } = data[mutation];
  return userErrors.length === 0 ? result : userErrors.map((each: any) => `${each.code} ${each.field}`).join();
}
