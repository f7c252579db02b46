import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../database/failures.ts';
import { isRefusal, maskedError } from '../http/refusal.ts';
import type { LogFault } from './format-error.ts';
import { refuse } from './respond.ts';

/** Sends an answer as fast as it is read; who hangs up ends it. One that fails on its way is broken off, and is an error here. */
export async function stream(answered: Response, response: ServerResponse): Promise<void> {
  const { status, headers, body } = answered;
  if (response.destroyed) return body?.cancel();
  response.setHeaders(headers).writeHead(status);
  if (body === null) response.end();
  // With its length known it is all there: head and body are written at once.
  else if (headers.has('content-length')) response.end(Buffer.from(await answered.arrayBuffer()));
  else await pipeline(Readable.fromWeb(body as never), response);
}

/** Answers what went wrong outside of GraphQL; who has hung up needs no answer and is no fault. */
export function fail(error: unknown, response: ServerResponse, log: LogFault): void {
  if (isRefusal(error) && !response.headersSent) return refuse(response, error);
  if (errorCode(error) === 'ERR_STREAM_PREMATURE_CLOSE' || (error as Error | undefined)?.name === 'AbortError') return;
  const correlationId = randomUUID();
  log({ correlationId, error });
  if (response.headersSent) return void response.destroy();
  refuse(response, maskedError(correlationId));
}
