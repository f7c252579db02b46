import { PedigreeError } from '../../subgraphs/kernel/errors/errors.ts';
import { readContext } from '../../subgraphs/kernel/intake/context.ts';
import { parametersOf } from '../../subgraphs/kernel/http/query-parameters.ts';
import { requestError } from '../../subgraphs/kernel/http/refusal.ts';
import { isZoned } from '../../subgraphs/kernel/time/instant.ts';
import { checkPast } from '../../subgraphs/kernel/writing/checks.ts';
import type { Stated } from './intake.ts';

const OF_CONTEXT = ['environment', 'namespace', 'observedAt'] as const;
const OF_REQUEST = ['collector', 'confidence'] as const;
const KNOWN: readonly string[] = [...OF_CONTEXT, ...OF_REQUEST, 'filename'];
const LONGEST_NAME = 1000;

/**
 * What a request says beside the bytes.
 * @throws GraphQLError with status 400 naming the parameter at fault
 */
export function readStated(request: Request): Stated {
  const query = parametersOf(request);
  const unknown = [...query.keys()].find((key) => !KNOWN.includes(key) || query.getAll(key).length > 1);
  if (unknown !== undefined) {
    throw requestError(
      'BAD_REQUEST',
      `The parameter "${unknown.slice(0, 50)}" is not known or given twice; there are ${KNOWN.join(', ')}.`,
    );
  }
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])));
  const context = given(OF_CONTEXT);
  try {
    const read = readContext({ ...context, ...given(OF_REQUEST) });
    checkPast(read.observedAt, 'observedAt');
    if (read.observedAt) context['observedAt'] = read.observedAt.toISOString();
    // As they are read, so that a name that Unicode composes otherwise makes no other intake.
    for (const name of ['environment', 'namespace'] as const) if (name in context) context[name] = read[name];
    const { collector, confidence } = read;
    return { filename: filenameOf(request, query), collector, confidence, context };
  } catch (error) {
    if (error instanceof PedigreeError) throw requestError('BAD_REQUEST', error.message);
    throw error;
  }
}

/** What the sender should know of the request itself. */
export function noticesOf(request: Request): string[] {
  const observedAt = parametersOf(request).get('observedAt');
  return observedAt === null || isZoned(observedAt) ? [] : ['observedAt states no time zone and was read as UTC'];
}

function filenameOf(request: Request, query: URLSearchParams): string | null {
  const header = request.headers.get('content-disposition') ?? '';
  const extended = /filename\*=(?:utf-8|UTF-8)''([^;]+)/.exec(header)?.[1];
  const plain = /filename="([^"]*)"/.exec(header)?.[1] ?? /filename=([^;\s]+)/.exec(header)?.[1];
  const found = query.get('filename') ?? decoded(extended) ?? plain;
  // A name only helps people; whatever is odd in it is taken out.
  const name = found
    ?.replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .trim()
    .slice(0, LONGEST_NAME);
  return name === undefined || name === '' ? null : name;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Refuses a document that a page of another origin sends from somebody's browser: any page could, without asking first.
 * @throws GraphQLError with status 403
 */
export function requireSameOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (origin === null || (URL.canParse(origin) && new URL(origin).host === host)) return;
  throw requestError('FORBIDDEN_ORIGIN', 'Documents are not taken from pages of another origin.');
}
