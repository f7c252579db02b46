import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { coerceInputValue, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { DocumentNode, GraphQLArgument, GraphQLInputType } from 'graphql';
import { ERROR_CODES } from '../../kernel/errors/codes.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { cutValues } from '../../kernel/errors/show.ts';
import { queryParameters } from '../../kernel/http/query-parameters.ts';
import type { LogFault } from '../../kernel/server/format-error.ts';
import { DateTime } from '../../kernel/server/scalars.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { ask, nodeOf, type Consistency } from '../domain/answers/question.ts';
import { EXPORT_BUDGET_MS, exportOf, type ExportArgs } from '../domain/export/export.ts';
import { formatOf } from '../domain/export/formats/index.ts';
import type { Following } from '../domain/following.ts';
import type { States } from '../domain/states.ts';
import { once, streamed } from './streamed.ts';

const MAXIMUM_IDS = 100;
/** Exports under way at once: each holds its walk while it is read. */
const AT_ONCE = 8;

interface Parameters extends ExportArgs {
  readonly of: readonly string[];
  readonly asOf?: { readonly validAt?: Date | null; readonly knownAt?: Date | null } | null;
  readonly consistency: Consistency;
}

export interface ExporterOptions {
  readonly following: Following;
  readonly states: States;
  readonly typeDefs: DocumentNode;
  readonly log: LogFault;
  /** Milliseconds after which an export that nobody reads on is given up. */
  readonly patience: number;
}

/**
 * `GET /lineage`: what the field of that name answers, with the same arguments, in one stream, in the format that
 * `format` names.
 */
export function exporter(options: ExporterOptions): (request: Request) => Promise<Response> {
  const known = argumentsOf(options.typeDefs);
  let underWay = 0;
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname !== '/lineage')
      return refusal(404, 'NOT_FOUND', 'There is nothing here; ask /graphql or /lineage.');
    if (underWay >= AT_ONCE) {
      return refusal(503, 'UNAVAILABLE', `${AT_ONCE} exports are under way. Ask again when one has ended.`);
    }
    underWay += 1;
    const release = once(() => (underWay -= 1));
    try {
      return await answer(url, known, options, { signal: request.signal, release });
    } catch (error) {
      release();
      return refused(error, options.log);
    }
  };
}

async function answer(
  url: URL,
  known: readonly GraphQLArgument[],
  { following, states, patience }: ExporterOptions,
  { signal, release }: { signal: AbortSignal; release: () => void },
): Promise<Response> {
  const search = queryParameters(url);
  const format = formatOf(search.getAll('format'));
  search.delete('format');
  const { of, consistency, asOf: at, ...args } = read(search, known);
  const question = await ask(following, asOf(at), consistency, EXPORT_BUDGET_MS);
  const starts = of.map((id, index) => nodeOf(question, id, `of.${index}`));
  const chunks = await exportOf(question, states, starts, args, format);
  // What fails before anything is told is refused as such.
  const first = await chunks.next();
  return new Response(streamed(first, chunks, { signal, patience, release }), {
    headers: {
      'content-type': format.mediaType,
      'content-disposition': `inline; filename="${format.file}"`,
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

function argumentsOf(typeDefs: DocumentNode): readonly GraphQLArgument[] {
  const { lineage } = buildSubgraphSchema([{ typeDefs }]).getQueryType()!.getFields();
  return lineage!.args.filter(({ name }) => name !== 'after');
}

/** Parameters are the arguments by name; those of `until` and `asOf` have names of their own. */
function read(search: URLSearchParams, known: readonly GraphQLArgument[]): Parameters {
  const given = new Set(search.keys());
  const values: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of known) {
    const value = valueOf(search, name, name === 'asOf' ? '' : `${name}.`, type, given);
    if (value !== undefined) values[name] = value;
    else if (defaultValue !== undefined) values[name] = defaultValue;
    else if (isNonNullType(type)) throw new PedigreeError('REQUIRED', `The parameter ${name} is missing.`, name);
  }
  const [unknown] = given;
  if (unknown !== undefined) {
    throw new PedigreeError('BAD_USER_INPUT', `There is no parameter '${unknown.slice(0, 50)}'.`, unknown.slice(0, 50));
  }
  const parameters = values as unknown as Parameters;
  if (parameters.of.length > MAXIMUM_IDS) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `of has ${parameters.of.length} entries; 1 to ${MAXIMUM_IDS} are taken.`,
      'of',
    );
  }
  return parameters;
}

function valueOf(
  search: URLSearchParams,
  name: string,
  prefix: string,
  type: GraphQLInputType,
  given: Set<string>,
): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).flatMap((field) => {
      const value = valueOf(search, `${prefix}${field.name}`, '', field.type, given);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  const texts = search.getAll(name);
  given.delete(name);
  if (texts.length === 0) return undefined;
  if (isListType(inner)) {
    return coerced(
      texts.flatMap((text) => text.split(',')),
      inner,
      name,
    );
  }
  if (texts.length > 1) throw new PedigreeError('BAD_USER_INPUT', `The parameter ${name} is given twice.`, name);
  return coerced(texts[0]!, inner, name);
}

function coerced(value: unknown, type: GraphQLInputType, name: string): unknown {
  if ('name' in type && type.name === 'DateTime') return DateTime.parseValue(value);
  const isNumber = 'name' in type && type.name === 'Int' && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  return coerceInputValue(isNumber ? Number(value) : value, type, (_path, _value, { message }) => {
    const names = isEnumType(type)
      ? ` There are ${type
          .getValues()
          .map((one) => one.name)
          .join(', ')}.`
      : '';
    throw new PedigreeError('BAD_USER_INPUT', `${name}: ${cutValues(message)}${names}`, name);
  });
}

function refusal(status: number, code: string, message: string, details: object = {}): Response {
  const headers = status === 503 ? { 'Retry-After': '5' } : undefined;
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
  return Response.json({ errors: [{ message, extensions: { code, ...known } }] }, { status, headers });
}
