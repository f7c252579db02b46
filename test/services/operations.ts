import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { ROOT } from './image.ts';

const OPERATIONS = new URL('../../../shared/acceptance/', import.meta.url);

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every acceptance operation beside this checkout, and our own. The id in them is asked for at a URL. */
export async function allOperations(url: string): Promise<Operation[]> {
  const read = (file: URL | string) => readFileSync(file, 'utf8');
  const names = existsSync(OPERATIONS) ? readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql')) : [];
  const { data } = await ask(url, '{ modelVersion(model: "credit-risk", version: "2.1.0") { id } }');
  const given = names.map((name) => {
    const variables = JSON.parse(
      read(new URL(name.replace('.graphql', '.json'), OPERATIONS)),
    ) as Operation['variables'];
    // The file has words in place of an id.
    const started = 'of' in variables ? { of: [data.modelVersion.id as string] } : {};
    return { name, query: read(new URL(name, OPERATIONS)), variables: { ...variables, ...started } };
  });
  const first = /```graphql\n([^]*?)```/.exec(read(`${ROOT}README.md`))![1]!;
  return [...given, { name: 'the first question', query: first, variables: {} }];
}

export async function ask(url: string, query: string, variables: object = {}): Promise<any> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}

/** A root field of each subgraph. What lineage reads of the others it knows already. */
export const OF_EACH: Readonly<Record<string, string>> = {
  models: 'models(first: 3) { totalCount nodes { name } }',
  datasets: 'dataSources(first: 3) { totalCount nodes { name } }',
  environments: 'deployments(first: 3) { totalCount nodes { name } }',
  compliance: 'principals(first: 3) { totalCount nodes { id } }',
  lineage: 'lineage(of: $of, direction: BOTH) { complete truncatedBy nodes { label depth } edges { from to kind } }',
};

/** The first answer that does not lag: a service that has just started may take long for its first answers. */
export async function caughtUp(question: () => Promise<any>): Promise<any> {
  for (let tries = 1; ; tries += 1) {
    const answer = await question();
    if (tries === 20 || !answer.data.lineage?.truncatedBy.includes('LAG')) return answer;
  }
}

/** What the answer of lineage becomes while it cannot tell whether another has recorded more. */
export const LAGGING = { complete: false, truncatedBy: ['LAG'] };

/** The status of an answer to a request that carries a Host header. */
export async function statusFor(url: string, host: string): Promise<number> {
  const sent = request(new URL('/healthz', url), { headers: { host } });
  sent.end();
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

export const REGISTER = `mutation ($model: String!, $version: String!) {
  registerModelVersion(input: {
    model: $model, version: $version, parents: [{ relation: FINE_TUNING, modelVersion: { model: $model, version: "0" } }]
  }) { result userErrors { message } }
}`;
