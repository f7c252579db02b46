import { createSourceEventStream, execute, getOperationAST, OperationTypeNode, validate } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { checkSize, checkVariableDepth, parseWithin, requestLimits } from '../../kernel/http/limits.ts';
import { isRefusal, requestError } from '../../kernel/http/refusal.ts';
import { readJsonParameters, type GraphqlParameters } from '../../kernel/http/graphql-request.ts';
import { errorFormatter, type LogFault } from '../../kernel/server/format-error.ts';
import { within } from '../../kernel/time/within.ts';
import type { Live } from '../domain/live/changes.ts';
import type { Listener } from './context.ts';
import { once, streamed } from './streamed.ts';

/** Subscriptions at once: each looks at the graph whenever it changes. */
const AT_ONCE = 100;
/** Less than the time without any event after which the gateway looks for a sign of life. */
const HEARTBEAT_MS = 3_000;
const LIMITS = { ...requestLimits, bodyBytes: 1024 * 1024 };

interface SubscriberOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (listener: Listener) => object;
  readonly log: LogFault;
  /** Milliseconds after which a subscription that nobody reads on is given up. */
  readonly patience: number;
}

/**
 * `POST /subscriptions` with a GraphQL request: its events, by the protocol "GraphQL over Server-Sent Events", in its mode of
 * distinct connections. Each has as its id the cursor to go on after, as browsers send it when they connect anew.
 */
export function subscriber({ schema, createContext, log, patience }: SubscriberOptions) {
  const format = errorFormatter(log);
  const shown = ({ data, errors }: ExecutionResult): object => ({
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((error) => format(error.toJSON(), error)) }),
  });
  const failed = (error: unknown): object => ({ errors: [format({ message: String(error) }, error)] });
  let underWay = 0;
  return async (request: Request): Promise<Response> => {
    if (underWay >= AT_ONCE) {
      const message = `${AT_ONCE} subscriptions are under way. Ask again later.`;
      const errors = [{ message, extensions: { code: 'UNAVAILABLE' } }];
      return Response.json({ errors }, { status: 503, headers: { 'Retry-After': '5' } });
    }
    underWay += 1;
    const gone = new AbortController();
    const release = once(() => {
      underWay -= 1;
      gone.abort();
    });
    const listener = { lastEventId: request.headers.get('last-event-id') || null, signal: gone.signal };
    const results = await read(request)
      .then((parameters) => begin(schema, parameters, createContext(listener)))
      .catch((error: unknown) => {
        release();
        throw error;
      });
    const chunks = events(results, shown, failed);
    return new Response(streamed(await chunks.next(), chunks, { signal: request.signal, patience, release }), {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  };
}

function read({ headers, body }: Request): Promise<GraphqlParameters> {
  return readJsonParameters(headers, body as AsyncIterable<Uint8Array> | null, LIMITS);
}

/** Begins a subscription; what is wrong with it is its answer. */
async function begin(
  schema: GraphQLSchema,
  { query, variables, operationName }: GraphqlParameters,
  contextValue: object,
): Promise<AsyncGenerator<Told> | ExecutionResult> {
  let document;
  try {
    checkVariableDepth(variables, requestLimits.variableDepth);
    document = parseWithin(query, requestLimits);
    checkSize(document, requestLimits);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { errors: [error] };
  }
  const faults = validate(schema, document);
  if (faults.length > 0) {
    return {
      errors: faults.map((cause) => requestError('GRAPHQL_VALIDATION_FAILED', cause.message, { spec: true, cause })),
    };
  }
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return {
      errors: [requestError('OPERATION_RESOLUTION_FAILURE', 'Send one subscription, or name it by operationName.')],
    };
  }
  const operation: ExecutionArgs = {
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    contextValue,
  };
  const source = await createSourceEventStream(operation);
  return Symbol.asyncIterator in source ? told(source as AsyncIterable<Live<object>>, operation) : source;
}

/** A place to go on after and, but at the beginning, the answer that led there. */
interface Told {
  readonly id: string;
  readonly result: ExecutionResult | null;
}

async function* told(source: AsyncIterable<Live<object>>, operation: ExecutionArgs): AsyncGenerator<Told> {
  for await (const live of source) {
    yield { id: live.cursor, result: live.event && (await execute({ ...operation, rootValue: live })) };
  }
}

const NOTHING = Symbol('nothing yet');
const encoder = new TextEncoder();

/**
 * Events as text; a comment where there is none for long, so that each end knows that the other is there. The first is waited
 * for, too: who sees the stream begin is told all that is recorded from then on.
 */
async function* events(
  results: AsyncGenerator<Told> | ExecutionResult,
  shown: (result: ExecutionResult) => object,
  failed: (error: unknown) => object,
): AsyncGenerator<Uint8Array> {
  const next = (result: object, id = ''): Uint8Array =>
    encoder.encode(`${id}event: next\ndata: ${JSON.stringify(result)}\n\n`);
  if (Symbol.asyncIterator in results) {
    try {
      for (let pending = results.next(); ;) {
        const result = await within(HEARTBEAT_MS, pending, NOTHING);
        if (result === NOTHING) yield encoder.encode(':\n\n');
        // It ends only with this process: who listens is to connect anew.
        else if (result.done === true) return;
        else {
          const { id, result: answer } = result.value;
          // An id alone is kept, and is no event.
          yield answer === null ? encoder.encode(`id: ${id}\n\n`) : next(shown(answer), `id: ${id}\n`);
          pending = results.next();
        }
      }
    } catch (error) {
      yield next(failed(error));
    } finally {
      void results.return(undefined).catch(() => undefined);
    }
  } else yield next(shown(results));
  yield encoder.encode('event: complete\ndata:\n\n');
}
