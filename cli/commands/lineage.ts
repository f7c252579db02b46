import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { completenessOf, gapOf, type Completeness } from '../client/completeness.ts';
import { unreadable } from '../client/unreadable.ts';
import { endWithReader } from '../client/output.ts';
import { exitCodes, printable, send, sendQuery, serverUrl, Unreachable, URL_HELP } from '../client/server.ts';

interface Options {
  direction?: string;
  format: string;
  maxDepth?: string;
  limit?: string;
  kinds?: string;
  edgeKinds?: string;
  untilKinds?: string;
  untilDeploymentState?: string;
  untilEnvironment?: string;
  to?: string;
  maxPaths?: string;
  impact?: true;
  trainingSources?: true;
  search?: true;
  compare?: string[];
  namespace?: string;
  validAt?: string;
  knownAt?: string;
  consistency?: string;
  output?: string;
  url?: string;
}

const EXIT_CODES = `
Exit code: 0 when written, 1 when refused, 2 when the server did not answer, 3 when
written, but not whole: cut off by other than --limit or --max-depth, or with names
that lead nowhere. Standard error says why an answer is not whole.
`;

/** Adds `pedigree lineage`. */
export function addLineage(program: Command): void {
  program
    .command('lineage')
    .description(
      'write what something was made from, what came of it, how it led to something, which data sources a version was trained on, how two versions of a model differ, or what is found by a text, in a format that other tools read',
    )
    .argument(
      '<of...>',
      "what to start from: ids, such as ModelVersion:…, or names, such as 'credit-risk 2.1.0'; to compare, a model's name; to search, words",
    )
    .option('--direction <way>', 'which way to walk: upstream, downstream or both; upstream when left out')
    .option(
      '--format <format>',
      'json, ndjson, csv-nodes, csv-edges, csv-changes, dot, mermaid, graphml, svg or openlineage',
      'json',
    )
    .option('--max-depth <edges>', 'how many edges to go at most')
    .option('--limit <entities>', 'how many entities to show at most')
    .option('--kinds <kinds>', 'kinds of entities to show, such as MODEL_VERSION,DEPLOYMENT')
    .option('--edge-kinds <kinds>', 'kinds of edges to walk along, such as INPUT_OF,PRODUCED')
    .option('--until-kinds <kinds>', 'kinds of entities to stop at, such as MODEL_VERSION')
    .option('--until-deployment-state <state>', 'stop at deployments in this state, such as LIVE')
    .option('--until-environment <name>', 'stop at deployments in this environment')
    .addOption(
      new Option('--to <name>', 'write the shortest paths from there to this, an id or a name').conflicts('impact'),
    )
    .option('--max-paths <paths>', 'how many of them at most, 1 to 100')
    .option('--impact', 'write the live deployments that it reaches, with a shortest path to each')
    .addOption(
      new Option(
        '--training-sources',
        'write the data sources of a version, and every way by which they came to it',
      ).conflicts(['to', 'impact']),
    )
    .addOption(
      new Option(
        '--compare <versions...>',
        'write what differs between two versions of the model, such as 2.0.0 2.1.0',
      ).conflicts(['to', 'impact', 'trainingSources']),
    )
    .addOption(
      new Option(
        '--search',
        'write the entities that are called so, by their names, tags, owners, package URLs or digests, best first',
      ).conflicts(['to', 'impact', 'trainingSources', 'compare']),
    )
    .option('--namespace <name>', 'namespace of the model that is compared; default when left out')
    .option('--valid-at <time>', 'as it was at this time, in ISO 8601')
    .option('--known-at <time>', 'by what was known at this time, in ISO 8601')
    .option('--consistency <which>', 'EVENTUAL not to wait for what was just written; STRONG when left out')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--url <url>', URL_HELP)
    .addHelpText('after', EXIT_CODES)
    .action(lineage);
}

async function lineage(of: string[], options: Options): Promise<void> {
  endWithReader();
  try {
    const base = serverUrl(options.url);
    const { field, subject } = await askedOf(base, of, options);
    const response = await send(base, pathOf(field, subject, options), {});
    if (!response.ok || response.body === null) throw new Error(refusal(response.status, await response.text()));
    const completeness = completenessOf(response);
    await write(Readable.fromWeb(response.body as never), options.output);
    report(completeness, options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof Unreachable ? exitCodes.unreachable : exitCodes.refused;
  }
}

/** Says what is missing. What the caller asked to leave out is no failure; that anything else is must not go unseen. */
function report(completeness: Completeness, { limit, maxDepth }: Options): void {
  const asked = [limit === undefined ? [] : 'NODES', maxDepth === undefined ? [] : 'DEPTH'].flat();
  const gap = gapOf(completeness, asked);
  if (gap === null) return;
  process.stderr.write(`${printable(gap.text)}\n`);
  if (!gap.isAsked) process.exitCode = exitCodes.incomplete;
}

type Parameters = readonly (readonly [name: string, value: string])[];

/** The field that is asked for, and what it is asked of. */
async function askedOf(
  base: URL,
  of: readonly string[],
  { to, impact, trainingSources, compare, search }: Options,
): Promise<{ field: string; subject: Parameters }> {
  if (compare) return { field: 'compareModelVersions', subject: versionsOf(of, compare) };
  if (search) return { field: 'search', subject: [['text', of.join(' ')]] };
  const ids = await Promise.all(of.map((name) => idOf(base, name)));
  const all = (parameter: string) => ids.map((id) => [parameter, id] as const);
  if (to !== undefined) return { field: 'lineagePaths', subject: [...all('from'), ['to', await idOf(base, to)]] };
  return { field: impact ? 'impact' : trainingSources ? 'trainingSources' : 'lineage', subject: all('of') };
}

function versionsOf([model, ...others]: readonly string[], [from, to, ...more]: readonly string[]): Parameters {
  if (from !== undefined && to !== undefined && others.length + more.length === 0) {
    return [
      ['model', model!],
      ['from', from],
      ['to', to],
    ];
  }
  throw new Error('Two versions of one model are compared: write it like `credit-risk --compare 2.0.0 2.1.0`.');
}

/** Options that are parameters, by the same names but for those of `until`. */
const PARAMETERS = [
  'format',
  'maxDepth',
  'limit',
  'kinds',
  'edgeKinds',
  'maxPaths',
  'namespace',
  'validAt',
  'knownAt',
  'consistency',
  'untilKinds',
  'untilDeploymentState',
  'untilEnvironment',
] as const;

/** Path and parameters of a field; what that does not take, the server refuses by name. */
function pathOf(field: string, subject: Parameters, options: Options): string {
  const direction = options.direction ?? (field === 'lineage' ? 'upstream' : undefined);
  const others = PARAMETERS.map((name) => [parameterOf(name), options[name]] as const);
  const given = [...subject, ['direction', direction?.toUpperCase()] as const, ...others];
  const set = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/${field}?${new URLSearchParams(set).toString()}`;
}

/** `until.environment` of `untilEnvironment`. */
function parameterOf(option: string): string {
  return option.replace(/^until(.)/, (_, first: string) => `until.${first.toLowerCase()}`);
}

const SEARCH = 'query Search($text: String!) { search(text: $text, first: 20) { nodes { node { id kind label } } } }';

interface Found {
  readonly data?: { readonly search?: { readonly nodes: readonly { readonly node: Named }[] } | null } | null;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

/** The id of what is named so: an id itself, or the one entity with that label. */
async function idOf(base: URL, name: string): Promise<string> {
  if (/^[A-Za-z]+:[0-9a-f-]{36}$/.test(name)) return name;
  const response = await sendQuery(base, SEARCH, { text: name });
  const text = await response.text();
  const nodes = (parsed(text) as Found).data?.search?.nodes.map(({ node }) => node);
  if (!nodes) throw new Error(refusal(response.status, text));
  const named = nodes.filter(({ label }) => label === name);
  if (named.length === 1) return named[0]!.id;
  const candidates = (named.length > 0 ? named : nodes).slice(0, 5);
  const found = candidates.map(({ id, kind, label }) => `\n  ${kind} ${label}: ${id}`).join('');
  const why = named.length > 0 ? 'Several entities are called' : 'Nothing is called';
  throw new Error(
    printable(`${why} '${name}'.`) + (found === '' ? '' : ` Name one of these by its id:${linewise(found)}`),
  );
}

async function write(from: Readable, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    await pipeline(from, createWriteStream(file)).catch((error: unknown) => Promise.reject(unreadable(file, error)));
  } else if (process.stdout.isTTY) {
    await pipeline(from, shown(), process.stdout, { end: false });
  } else await pipeline(from, process.stdout, { end: false });
}

/** Texts as a terminal may show them. */
function shown(): Transform {
  const decoder = new TextDecoder();
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => done(null, linewise(decoder.decode(chunk, { stream: true }))),
  });
}

const linewise = (text: string): string => text.split(/\r?\n/).map(printable).join('\n');

function refusal(status: number, body: string): string {
  const { errors } = parsed(body) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const lines = errors?.map(({ message, extensions }) => `${extensions?.code ?? 'ERROR'}: ${message}`);
  return printable(lines?.join(' ') ?? `The answer (status ${status}) is not Pedigree's: ${body.slice(0, 200)}`);
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
