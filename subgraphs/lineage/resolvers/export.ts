import { randomUUID } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { ERROR_CODES } from '../../kernel/errors/codes.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { queryParameters } from '../../kernel/http/query-parameters.ts';
import type { LogFault } from '../../kernel/server/format-error.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { ask, type Consistency } from '../domain/answers/question.ts';
import { COMPLETENESS_HEADER } from '../domain/export/completeness.ts';
import { EXPORT_BUDGET_MS, exportOf } from '../domain/export/export.ts';
import { formatOf } from '../domain/export/formats/index.ts';
import type { Followed } from './context.ts';
import { exportFields, type ExportField } from './export-fields.ts';
import { readParameters } from './parameters.ts';
import { once, streamed } from './streamed.ts';

/** Exports under way at once: each holds its walk while it is read. */
const AT_ONCE = 8;

/** What every field that can be exported takes. */
interface Moment {
  readonly asOf?: { readonly validAt?: Date | null; readonly knownAt?: Date | null } | null;
  readonly consistency: Consistency;
}

export interface ExporterOptions {
  /** What is asked; another one when the feeds are read anew. */
  readonly followed: () => Followed;
  readonly typeDefs: DocumentNode;
  readonly log: LogFault;
  /** Milliseconds after which an export that nobody reads on is given up. */
  readonly patience: number;
}

/**
 * `GET` of the name of a field whose answer can be exported: what that field answers, with the same arguments, in one
 * stream, in the format that `format` names.
 */
export function exporter(options: ExporterOptions): (request: Request) => Promise<Response> {
  const fields = exportFields(options.typeDefs);
  const paths = [...fields.keys()].map((name) => `/${name}`).join(', ');
  let underWay = 0;
  return async (request) => {
    const url = new URL(request.url);
    const field = fields.get(url.pathname.slice(1));
    if (!field) return refusal(404, 'NOT_FOUND', `There is nothing here; there are /graphql, ${paths}.`);
    if (underWay >= AT_ONCE) {
      return refusal(503, 'UNAVAILABLE', `${AT_ONCE} exports are under way. Ask again when one has ended.`);
    }
    underWay += 1;
    const release = once(() => (underWay -= 1));
    try {
      return await answer(url, field, options, { signal: request.signal, release });
    } catch (error) {
      release();
      return refused(error, options.log);
    }
  };
}

async function answer(
  url: URL,
  field: ExportField,
  { followed, patience }: ExporterOptions,
  { signal, release }: { signal: AbortSignal; release: () => void },
): Promise<Response> {
  const search = queryParameters(url);
  const format = formatOf(search.getAll('format'), field.name, field.formats);
  search.delete('format');
  const args = readParameters(search, field.parameters);
  const { consistency, asOf: at } = args as unknown as Moment;
  const sources = followed();
  const question = await ask(sources.following, asOf(at), consistency, EXPORT_BUDGET_MS);
  const { completeness, chunks } = await exportOf(
    question,
    sources.states,
    field.answer(question, args, sources),
    format,
  );
  // What fails before anything is told is refused as such.
  const first = await chunks.next();
  return new Response(streamed(first, chunks, { signal, patience, release }), {
    headers: {
      'content-type': format.mediaType,
      [COMPLETENESS_HEADER]: JSON.stringify(completeness),
      'content-disposition': `inline; filename="${field.name}${format.suffix}"`,
      // Whatever a format may let through, a browser runs nothing of it.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

function refused(error: unknown, log: LogFault): Response {
  if (error instanceof PedigreeError) {
    const { status } = ERROR_CODES[error.code];
    return refusal(status, error.code, error.message, { field: error.field });
  }
  const correlationId = randomUUID();
  log({ correlationId, error });
  const { status, description } = ERROR_CODES.INTERNAL_SERVER_ERROR;
  return refusal(status, 'INTERNAL_SERVER_ERROR', description, { correlationId });
}

function refusal(status: number, code: string, message: string, details: object = {}): Response {
  const headers = status === 503 ? { 'Retry-After': '5' } : undefined;
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
  return Response.json({ errors: [{ message, extensions: { code, ...known } }] }, { status, headers });
}
