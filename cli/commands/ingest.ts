import type { Command } from 'commander';
import { post, type Answer } from '../client/documents.ts';
import { sourcesOf } from '../client/files.ts';
import { endWithReader } from '../client/output.ts';
import { exitCodes, printable, serverUrl, Unreachable, URL_HELP } from '../client/server.ts';

interface Options {
  environment?: string;
  collector?: string;
  confidence?: string;
  observedAt?: string;
  namespace?: string;
  filename?: string;
  url?: string;
  json?: boolean;
}

const HELP = `
Formats are recognised by content: MLflow exports and MLmodel files, OCI images, registry notifications, Kubernetes
manifests, pip requirements, DVC files (dvc.lock, dvc.yaml, .dvc, metrics in JSON; give --namespace the URL of their
repository), and attestations, which are kept. Sending a document again changes nothing.

Exit code: 0 when all were taken, 1 when any was refused, could not be read or was not there, 2 when the server or a part of it did not answer.
`;

/** Adds `pedigree ingest`. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('send documents that other tools wrote: files, directories, or - for standard input')
    .argument('<paths...>', 'files or directories; - is standard input')
    .option('--environment <name>', 'environment that Kubernetes manifests are for, such as production')
    .option('--collector <name>', 'what collected them, such as the name of a CI system')
    .option('--confidence <level>', 'VERIFIED, DECLARED (the default) or INFERRED')
    .option('--observed-at <time>', 'when they were true, where they do not say; RFC 3339')
    .option('--namespace <name>', 'namespace of the registry or tracker that they come from')
    .option('--filename <name>', 'name that tells the format, such as metrics.json, where that of the file does not')
    .option('--url <url>', URL_HELP)
    .option('--json', 'print one JSON object per document')
    .addHelpText('after', HELP)
    .action(ingest);
}

async function ingest(paths: string[], options: Options): Promise<void> {
  endWithReader();
  try {
    const base = serverUrl(options.url);
    const parameters = parametersOf(options);
    let count = 0;
    for await (const source of sourcesOf(paths)) {
      count += 1;
      progress(`${count}  ${printable(source.path)}…`);
      const answer = await post(base, source, parameters, progress);
      process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : describe(answer));
      process.exitCode = worse(process.exitCode, codeOf(answer));
    }
  } catch (error) {
    progress(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof Unreachable ? exitCodes.unreachable : exitCodes.refused;
  }
}

function parametersOf({
  environment,
  collector,
  confidence,
  observedAt,
  namespace,
  filename,
}: Options): URLSearchParams {
  const given = Object.entries({ environment, collector, confidence, observedAt, namespace, filename });
  return new URLSearchParams(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function codeOf({ status }: Answer): number {
  if (status === 'APPLIED' || status === 'KEPT') return 0;
  return ['REFUSED', 'FAILED', 'UNREADABLE'].includes(status) ? exitCodes.refused : exitCodes.unreachable;
}

function worse(before: string | number | null | undefined, code: number): number {
  return Math.max(Number(before ?? 0), code);
}

const SAYS: Readonly<Record<string, string>> = {
  APPLIED: 'taken in',
  KEPT: 'kept; nothing in it is read yet',
  REFUSED: 'refused',
  UNREADABLE: 'not sent',
  FAILED: 'refused by a part of the server, while another has taken it in',
};

/** A document and what became of it, for people. */
export function describe(answer: Answer): string {
  const { file, status, format, entities = [], notices = [], code, message } = answer;
  const lines = [
    `${file}: ${format ? `${format}, ` : ''}${SAYS[status] ?? 'not through yet; it goes on by itself once kept'}`,
  ];
  if (message !== undefined) lines.push(`  ${code ?? ''} ${message}`);
  for (const one of entities)
    lines.push(
      `  ${one.outcome.toLowerCase().padEnd(10)} ${one.kind} ${one.label}${one.message ? `: ${one.message}` : ''}`,
    );
  for (const notice of notices) lines.push(`  note       ${notice}`);
  return `${lines.map(printable).join('\n')}\n`;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
