import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { answerType } from '../http/media-type.ts';

/** An answer in JSON, to be sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Errors for a whole request, as an answer. */
export function refusalOf(refusals: readonly GraphQLError[], type = answerType(undefined)): HttpAnswer {
  const errors: object[] = [];
  const headers: Record<string, string> = {};
  let worst = 0;
  for (const refusal of refusals) {
    const { extensions, ...error } = refusal.toJSON();
    const { http, ...shown } = extensions!;
    const { status, spec, headers: own } = http as { status: number; spec?: boolean; headers?: typeof headers };
    worst = Math.max(worst, spec ? statusOf(status, type) : status);
    Object.assign(headers, own);
    errors.push({ ...error, extensions: shown });
  }
  return { status: worst, type, headers, body: { errors } };
}

/** Answers with an error for the whole request. */
export function refuse(response: ServerResponse, refusal: GraphQLError, type?: string): void {
  sendAnswer(response, refusalOf([refusal], type));
}

export function sendAnswer(response: ServerResponse, { status, type, headers, body }: HttpAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  send(response, status, body, type);
}

/** What is recorded changes answers at any time, so nobody on the way may keep one. */
export function send(response: ServerResponse, status: number, body: object, type = answerType(undefined)): void {
  const text = JSON.stringify(body);
  // With its length known, head and body are written at once, rather than the body in chunks.
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': type, 'content-length': length, 'cache-control': 'no-store' }).end(text);
}

/** To callers who take application/json only, a well-formed request is answered with 200, however the query fares. */
export function statusOf(status: number, type = answerType(undefined)): number {
  return status === 400 && type.startsWith('application/json') ? 200 : status;
}
