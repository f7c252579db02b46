import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
