import { createHash } from 'node:crypto';
import type { Source } from './files.ts';
import { printable, send } from './server.ts';
import { Unreadable } from './unreadable.ts';

/** What the server says about a document. */
export interface Answer {
  readonly file: string;
  readonly digest?: string | null;
  readonly format?: string | null;
  /** APPLIED, KEPT, REFUSED, FAILED, UNREADABLE (nothing was sent), or how far it has come while a part of the server does not answer. */
  readonly status: string;
  readonly code?: string;
  readonly message?: string;
  readonly entities?: readonly { kind: string; label: string; outcome: string; message: string | null }[];
  readonly notices?: readonly string[];
}

const ATTEMPTS = 3;
const LONGEST_WAIT_SECONDS = 10;
/** What nobody would call a document is not sent: the server would close the connection before it is through. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Posts a document; again, where the server says that it may succeed later. */
export async function post(
  base: URL,
  source: Source,
  parameters: URLSearchParams,
  progress: (line: string) => void,
): Promise<Answer> {
  const file = source.path;
  const body = await source.open().catch((error: unknown) => error);
  if (body instanceof Unreadable) return { file, status: 'UNREADABLE', code: 'UNREADABLE', message: body.message };
  if (!(body instanceof Blob)) throw body;
  if (body.size > MOST_BYTES) {
    return {
      file,
      status: 'REFUSED',
      code: 'TOO_LARGE',
      message: `It has ${body.size} bytes, which is too large for a document.`,
    };
  }
  const digest = createHash('sha256');
  for await (const chunk of body.stream()) digest.update(chunk);
  const headers = {
    'content-type': 'application/octet-stream',
    // RFC 9530: what is cut off on the way is refused, also where it still is valid text.
    'content-digest': `sha-256=:${digest.digest('base64')}:`,
  };
  const query = new URLSearchParams(parameters);
  if (source.filename !== null && !query.has('filename')) query.set('filename', source.filename);
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(base, `/documents?${query.toString()}`, {
      method: 'POST',
      body,
      headers,
    });
    const answer = toAnswer(file, response.status, await response.text());
    if (response.status !== 503 || attempt === ATTEMPTS) return answer;
    const seconds = Math.min(Number(response.headers.get('retry-after') ?? 1) || 1, LONGEST_WAIT_SECONDS);
    progress(`${printable(file)}: the server is not ready for it; trying again in ${seconds} s…`);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

function toAnswer(file: string, status: number, text: string): Answer {
  const body = parsed(text);
  const error = (body['errors'] as { message: string; extensions?: { code?: string } }[] | undefined)?.[0];
  const known = typeof body['status'] === 'string' ? body['status'] : status >= 500 ? 'UNAVAILABLE' : 'REFUSED';
  const fault = error && { code: error.extensions?.code ?? String(status), message: error.message };
  return { ...fault, ...body, file, status: known };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Whatever answered is not Pedigree.
  }
  return { errors: [{ message: `The answer is not Pedigree's: ${text.slice(0, 200)}` }] };
}
