import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { readText } from '../client/files.ts';
import { endWithReader } from '../client/output.ts';
import { exitCodes, printable, sendQuery, serverUrl, Unreachable, URL_HELP } from '../client/server.ts';

interface Options {
  variables?: string;
  url?: string;
  json?: boolean;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Adds `pedigree query`. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('ask a GraphQL query from a file, or - for standard input, and print the data')
    .argument('<file>', 'file with the query; - is standard input')
    .option(
      '--variables <json>',
      'variables, as JSON or as the name of a file of JSON; without it, FILE.json beside FILE.graphql',
    )
    .option('--url <url>', URL_HELP)
    .option('--json', 'print the whole answer, errors included, as one line of JSON')
    .addHelpText('after', '\nExit code: 0 without errors, 1 with errors, 2 when the server did not answer.\n')
    .action(query);
}

async function query(file: string, options: Options): Promise<void> {
  endWithReader();
  try {
    const base = serverUrl(options.url);
    const text = await readText(file);
    const answer = await ask(base, text, await variablesOf(options.variables ?? beside(file)));
    if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
    else show(answer);
    if (answer.errors?.length) process.exitCode = exitCodes.refused;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof Unreachable ? exitCodes.unreachable : exitCodes.refused;
  }
}

async function ask(base: URL, text: string, variables: unknown): Promise<Answer> {
  const response = await sendQuery(base, text, variables);
  const body = await response.text();
  try {
    return JSON.parse(body) as Answer;
  } catch {
    throw new Error(`The answer (status ${response.status}) is not GraphQL: ${printable(body.slice(0, 200))}`);
  }
}

/** The file of variables that lies beside a query by the same name, if there is one. */
function beside(file: string): string | undefined {
  const found = file.replace(/\.(graphql|gql)$/, '.json');
  if (found === file || !existsSync(found)) return undefined;
  process.stderr.write(`variables: ${printable(found)}\n`);
  return found;
}

async function variablesOf(given: string | undefined): Promise<unknown> {
  if (given === undefined) return undefined;
  const text = /^\s*[{["]/.test(given) ? given : await readText(given);
  const variables = parse(text);
  if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables;
  throw new Error('The variables are no JSON object; write them by name, such as {"version": "2.1.0"}.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The variables are not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function show({ data, errors = [] }: Answer): void {
  if (data != null) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  for (const { message, path, extensions } of errors) {
    const place = path ? ` at ${path.join('.')}` : '';
    process.stderr.write(`${printable(`${extensions?.code ?? 'ERROR'}${place}: ${message}`)}\n`);
  }
}
