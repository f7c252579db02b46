import { gzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { damaged, oddQuery } from './queries.ts';
import type { Random } from './random.ts';
import { oddValue } from './values.ts';

/** One HTTP request, as it goes over the wire. */
export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  /** Bytes of the body after which the caller goes away. */
  readonly cutAt: number | null;
}

const JSON_TYPES = ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;CHARSET="UTF-8"'];
const TYPES = [
  '',
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json; charset=utf-16',
  'application/json,application/json',
  'application/jsonp',
  ';;;',
  'application/graphql-response+json',
];
const ACCEPTS = [
  'application/graphql-response+json',
  'application/json',
  '*/*',
  '',
  'text/html',
  'application/*;q=0.5, application/graphql-response+json;q=abc',
  'multipart/mixed; deferSpec=20220824, application/json',
  'multipart/mixed',
  'multipart/*;boundary=-',
  'text/event-stream',
  'image/png;q=0',
  ',,,;;;',
];
const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];
const PATHS = [
  '/graphql/',
  '//',
  '/',
  '/nothing',
  '/%ff',
  '/graphql%00',
  '/../graphql',
  '/healthz',
  '/lineage?of=%ff',
  '/lineage?of=x',
  '/lineagePaths?from=x&to=%00',
  '/impact?of=x&of=y',
  '/trainingSources?of=x',
  '/search?text=%00&kinds=x',
  '/compareModelVersions?model=%00&from=x&to=',
  'http://localhost/graphql?query={__typename}',
  'http://elsewhere.invalid/graphql',
  'http://',
  'http://[/graphql',
  '*',
];

/** A request that is wrong in one way or in several; what is right about it lets it get further. */
export function hostileRequest(random: Random, schema: GraphQLSchema): HostileRequest {
  const method = random.chance(0.08) ? random.pick(METHODS) : random.chance(0.12) ? 'GET' : 'POST';
  const headers: Record<string, string> = {
    accept: random.pick(random.chance(0.6) ? ACCEPTS.slice(0, 2) : ACCEPTS),
    ...(random.chance(0.05) && { 'x-request-id': random.pick(['../../x', 'a'.repeat(5_000), '%00']) }),
  };
  const type = random.pick(random.chance(0.9) ? JSON_TYPES : TYPES);
  if (method !== 'GET' && type !== '') headers['content-type'] = type;
  const path = random.chance(0.03) ? random.pick(PATHS) : '/graphql';
  if (method === 'GET') return { method, path: path + search(random, schema), headers, body: null, cutAt: null };
  const body = bodyOf(random, schema, headers);
  // Node frames no body of a HEAD: its bytes would be taken for the next request, and end the connection.
  if (method === 'HEAD') return { method, path, headers, body: null, cutAt: null };
  return { method, path, headers, body, cutAt: random.chance(0.04) ? random.below(body.length) : null };
}

function search(random: Random, schema: GraphQLSchema): string {
  const { query, variables = '' } = oddQuery(random, schema);
  const text = `?query=${encodeURIComponent(query.toWellFormed())}&variables=${encodeURIComponent(variables.toWellFormed())}`;
  // A server of Node reads 16 KiB of headers, and refuses more by itself.
  const cut = text.slice(0, random.pick([12_000, 20_000]));
  return random.chance(0.2)
    ? cut + random.pick(['%', '%ff', '&query={a}', '&operationName=x', '&variables=[]', '#'])
    : cut;
}

function bodyOf(random: Random, schema: GraphQLSchema, headers: Record<string, string>): Buffer {
  const text = json(random, schema);
  switch (random.below(25)) {
    case 0:
      return Buffer.from(damaged(random, text));
    case 1:
      return Buffer.from(text, random.pick(['utf16le', 'latin1']));
    case 2:
      headers['content-encoding'] = random.pick(['gzip', 'br', 'x']);
      return random.chance(0.5) ? gzipSync(text) : Buffer.from(text);
    case 3:
      return Buffer.concat([Buffer.from(random.pick(['\ufeff', '\0', '[', ' \n'])), Buffer.from(text)]);
    case 4:
      return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xc0, random.below(256)])]);
    case 5:
      return Buffer.from(random.pick(['', 'null', '[]', '7', '"x"', '{}', `[${text}]`, '['.repeat(100_000)]));
    default:
      return Buffer.from(text);
  }
}

function json(random: Random, schema: GraphQLSchema): string {
  const { query, variables } = oddQuery(random, schema);
  const parts = [`"query":${random.chance(0.03) ? oddValue(random, undefined) : JSON.stringify(query)}`];
  const given = random.chance(0.04) ? oddValue(random, undefined) : variables;
  if (given !== undefined) parts.push(`"variables":${given}`);
  if (random.chance(0.06)) parts.push(`"operationName":${oddValue(random, undefined)}`);
  if (random.chance(0.06))
    parts.push(
      `"extensions":${random.pick(['{"persistedQuery":{"version":1,"sha256Hash":"x"}}', oddValue(random, undefined)])}`,
    );
  if (random.chance(0.02))
    parts.push(random.pick(['"__proto__":{"query":"{a}"}', '"query":"{ __typename }"', '"more":1']));
  return `{${parts.join(',')}}`;
}
