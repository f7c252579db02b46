import { readLaunchConfig } from '../launcher/config.ts';

/** Nothing answered at the address. */
export class Unreachable extends Error {
  constructor(url: URL, cause: unknown) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    super(
      `No answer from ${url.origin} (${reason || 'connection refused'}). Start it with \`npm start\`, or name another with --url.`,
    );
    this.name = 'Unreachable';
  }
}

/** Exit codes of the commands that ask a server. */
export const exitCodes = { refused: 1, unreachable: 2, incomplete: 3 } as const;

/** Help for `--url`. */
export const URL_HELP = 'address of the gateway (default: http://127.0.0.1:$PORT, where PORT is 4000 unless set)';

/** The address of the server to ask. Throws where it is none, with a message for people. */
export function serverUrl(given: string | undefined): URL {
  const text = given ?? `http://127.0.0.1:${readLaunchConfig().port}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`'${text}' is not the address of a server; write it like 'http://127.0.0.1:4000'.`);
  }
  return url;
}

/** Sends a request; throws Unreachable where no answer comes. */
export async function send(base: URL, path: string, init: RequestInit): Promise<Response> {
  const url = new URL(path, base);
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new Unreachable(url, error);
  }
}

/** Asks a GraphQL question; what was answered is for who asks to read. */
export function sendQuery(base: URL, query: string, variables: unknown): Promise<Response> {
  return send(base, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

/** What a server sends, without what would steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}
