import { within } from '../../subgraphs/kernel/time/within.ts';
import { errorResponse } from '../errors.ts';
import type { GatewayLogger, Subgraph } from '../options.ts';
import { whileAlive } from './alive.ts';

/** Headers of an answer that are the caller's to know; the others are between the gateway and the subgraph. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'retry-after',
  'pedigree-answer',
];

/** So many times as long as a subgraph may be silent, nothing of an answer may come before a sign of life is looked for. */
const QUIET = 2;

/** An answer of a subgraph that began, and failed before its end. */
export class BrokenOff extends Error {
  readonly subgraph: string;
  readonly path: string;

  constructor({ subgraph, path }: Passed, cause: unknown) {
    super(String(cause), { cause });
    this.name = 'BrokenOff';
    this.subgraph = subgraph;
    this.path = path;
  }
}

/** What goes to a subgraph that is no query or mutation. */
export interface Passed {
  /** The name of that subgraph. */
  readonly subgraph: string;
  readonly path: string;
  /** Aborted when nobody wants the answer any more. */
  readonly signal: AbortSignal;
  /** Milliseconds without a sign of life after which a subgraph elsewhere is given up. */
  readonly silenceMilliseconds: number;
  /** Sent with what is posted. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Posted as JSON, where there is any. */
  readonly body?: object;
}

/** Hands a GET request that is not GraphQL to the subgraph that answers it, and its answer back as it comes. */
export async function passOn(
  subgraph: string,
  target: Subgraph,
  request: Request,
  silenceMilliseconds: number,
  logger: GatewayLogger,
): Promise<Response> {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const path = `${pathname.replace(/\/$/, '')}${search}`;
  const answered = await streamFrom(target, { subgraph, path, signal: signalOf(request), silenceMilliseconds }, logger);
  if (request.method !== 'HEAD') return answered;
  await answered.body?.cancel();
  return new Response(null, { status: answered.status, headers: answered.headers });
}

/** The signal by which a request says that who asked has hung up; the server's own is none that `fetch` takes. */
export function signalOf(request: Request): AbortSignal {
  const hungUp = new AbortController();
  request.signal.addEventListener('abort', () => hungUp.abort(), { once: true });
  return hungUp.signal;
}

/** The answer of a subgraph, as it comes. */
export async function streamFrom(target: Subgraph, passed: Passed, logger: GatewayLogger): Promise<Response> {
  const answered = await ask(target, passed).catch((error: unknown) => {
    const { subgraph, path, signal } = passed;
    // Who has hung up asked for it.
    if (!signal.aborted) logger.error('A subgraph did not answer.', { subgraph, path, cause: String(error) });
    return errorResponse(503, 'SUBGRAPH_UNAVAILABLE', 'The subgraph that answers this did not. Ask again later.', {
      'Retry-After': '5',
    });
  });
  const headers = PASSED.flatMap((name): [string, string][] => {
    const value = answered.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const { body } = answered;
  return new Response(body && watched(body, target, passed), { status: answered.status, headers });
}

/** A body of a subgraph, which says whose it was when it fails. */
function watched(body: ReadableStream<Uint8Array>, target: Subgraph, passed: Passed): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const read = () =>
    'url' in target ? readWhileItLives(reader, target.url, passed.silenceMilliseconds) : reader.read();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(passed.signal.aborted ? error : new BrokenOff(passed, error));
          await reader.cancel(error);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/**
 * The next of a body of a subgraph elsewhere, which is given up when the subgraph is silent: where nothing comes for long, a
 * sign of life is looked for. Who reads slowly is no reason: only what is waited for is late.
 */
async function readWhileItLives(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  url: string,
  silenceMilliseconds: number,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  const reading = reader.read();
  const isQuiet = (await within(QUIET * silenceMilliseconds, reading, null)) === null;
  return isQuiet ? whileAlive(url, silenceMilliseconds, (silent) => Promise.race([reading, rejects(silent)])) : reading;
}

function rejects(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  return promise;
}

async function ask(target: Subgraph, { path, signal, silenceMilliseconds, headers, body }: Passed): Promise<Response> {
  const init =
    body === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { ...headers, 'content-type': 'application/json' },
        };
  if ('url' in target) {
    return whileAlive(target.url, silenceMilliseconds, (silent) =>
      fetch(new URL(path, target.url), { ...init, signal: AbortSignal.any([signal, silent]), redirect: 'error' }),
    );
  }
  if (!target.fetch) throw new Error('The subgraph answers GraphQL only.');
  return target.fetch(new Request(new URL(path, 'http://subgraph.invalid'), { ...init, signal }));
}
