import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { BundledFile } from './build.ts';
import { bundleVersion, loadBundle } from './cache.ts';

/** A path of the gateway that one of the playground's files answers. */
export interface PlaygroundRoute {
  method: 'GET';
  path: string;
  handle: Handler;
}

type Handler = (request: Request) => Response;

/**
 * What a browser lets the page do: load and ask this server only. The editor and GraphiQL write their styles into the
 * page and carry fonts and images in their stylesheet; scripts come from files alone.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const IMMUTABLE = 'public, max-age=31536000, immutable';
const WAITING = new URL('../page/waiting.html', import.meta.url);
/** A refresh by the page's head would not load an address with a fragment anew, as links that carry a query have. */
const AGAIN = 'setTimeout(() => location.reload(), 1000);\n';
const GREETING = 'Pedigree answers GraphQL at /graphql.';

/** The playground, which may still be in the making. */
export interface Playground {
  readonly routes: PlaygroundRoute[];
  /** Settles when the page is there, or will not be. */
  readonly made: Promise<void>;
  /** Gives up what is in the making. */
  stop(): Promise<void>;
}

/**
 * The page at `/`, and the files that it loads below a path of their own. No path is ever looked up on the disk. While the
 * page is being made, another stands in its place, which opens it when it is there. Where it cannot be made, `/` says why,
 * and nothing else is lost.
 */
export async function openPlayground(progress: (line: string) => void, load = loadBundle): Promise<Playground> {
  const version = await bundleVersion().catch(() => null);
  let page = whileWaiting(await readFile(WAITING), 'text/html; charset=utf-8');
  let assets: ReadonlyMap<string, Handler> = new Map();
  const stopped = new AbortController();
  const failed = (reason: string) => {
    page = () => text(`${GREETING} The playground could not be bundled; the log of the start has the reason.`);
    if (!stopped.signal.aborted) progress(`There is no playground, as it could not be bundled: ${reason}`);
  };
  const make = async (): Promise<void> => {
    if (version === null) return failed('npm has not said what it has installed. Run `npm install`.');
    const bundle = await load(version, progress, stopped.signal);
    page = serve(bundle.page, version, 'no-cache');
    assets = new Map(bundle.assets.map((asset) => [asset.name, serve(asset, version, IMMUTABLE)]));
  };
  const made = make().catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)));
  return {
    routes: [
      route(
        '/',
        pageOr(GREETING, (request) => page(request)),
      ),
      route('/waiting.js', whileWaiting(Buffer.from(AGAIN), 'text/javascript; charset=utf-8')),
      route(`/assets/${version}/*`, (request) => (assets.get(nameOf(request)) ?? nothing)(request)),
    ],
    made,
    async stop() {
      stopped.abort();
      await made;
    },
  };
}

function route(path: string, handle: Handler): PlaygroundRoute {
  return { method: 'GET', path, handle };
}

/** Browsers ask for HTML; others are told in a line where the API is. */
function pageOr(line: string, page: Handler): Handler {
  return (request) => (/text\/html/i.test(request.headers.get('accept') ?? '') ? page(request) : text(line));
}

/** What stands in for the page while that is being made. */
function whileWaiting(contents: Buffer, type: string): Handler {
  const headers = { ...HEADERS, 'Content-Type': type, 'Cache-Control': 'no-store', Vary: 'Accept' };
  return () => new Response(new Uint8Array(contents), { headers });
}

function nothing(): Response {
  const error = { message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } };
  return Response.json({ errors: [error] }, { status: 404 });
}

function nameOf(request: Request): string {
  return new URL(request.url).pathname.replace(/^.*\//, '');
}

function text(line: string): Response {
  return new Response(`${line}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8', Vary: 'Accept' } });
}

function serve(file: BundledFile, version: string, cacheControl: string): Handler {
  const etag = `W/"${version}"`;
  const shared = { ...HEADERS, ETag: etag, 'Cache-Control': cacheControl, Vary: 'Accept, Accept-Encoding' };
  return (request) => {
    if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: shared });
    const compressed = acceptsGzip(request.headers.get('accept-encoding'));
    const body = compressed ? file.gzip : gunzipSync(file.gzip);
    const headers = { ...shared, 'Content-Type': file.type, 'Content-Length': String(body.byteLength) };
    return new Response(Buffer.from(body), {
      headers: compressed ? { ...headers, 'Content-Encoding': 'gzip' } : headers,
    });
  };
}

function names(ifNoneMatch: string | null, etag: string): boolean {
  const given = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return given.includes('*') || given.includes(etag.replace(/^W\//, ''));
}

function acceptsGzip(acceptEncoding: string | null): boolean {
  return (acceptEncoding ?? '').split(',').some((coding) => {
    const [name = '', ...parameters] = coding.toLowerCase().replaceAll(/\s/g, '').split(';');
    return ['gzip', '*'].includes(name) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
