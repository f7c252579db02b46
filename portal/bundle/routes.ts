import { gunzipSync } from 'node:zlib';
import type { BundledFile } from './build.ts';
import { loadBundle } from './cache.ts';

/** A path of the gateway that one of the playground's files answers. */
export interface PlaygroundRoute {
  method: 'GET';
  path: string;
  handle(request: Request): Response;
}

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
const GREETING = 'Pedigree answers GraphQL at /graphql.';

/**
 * The page at `/`, and each file that it loads at a path of its own, so that no path is ever looked up on the disk.
 * Where the page cannot be made, `/` says why, and nothing else is lost.
 */
export async function playgroundRoutes(progress: (line: string) => void): Promise<PlaygroundRoute[]> {
  try {
    const { version, page, assets } = await loadBundle(progress);
    const files = assets.map((asset) => route(`/assets/${version}/${asset.name}`, serve(asset, version, IMMUTABLE)));
    return [route('/', pageOr(GREETING, serve(page, version, 'no-cache'))), ...files];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    progress(`There is no playground, as it could not be bundled: ${reason}`);
    return [
      route('/', () => text(`${GREETING} The playground could not be bundled; the log of the start has the reason.`)),
    ];
  }
}

function route(path: string, handle: PlaygroundRoute['handle']): PlaygroundRoute {
  return { method: 'GET', path, handle };
}

/** Browsers ask for HTML; others are told in a line where the API is. */
function pageOr(line: string, page: PlaygroundRoute['handle']): PlaygroundRoute['handle'] {
  return (request) => (/text\/html/i.test(request.headers.get('accept') ?? '') ? page(request) : text(line));
}

function text(line: string): Response {
  return new Response(`${line}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8', Vary: 'Accept' } });
}

function serve(file: BundledFile, version: string, cacheControl: string): PlaygroundRoute['handle'] {
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
