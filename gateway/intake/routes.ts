import { sha256 } from '../../subgraphs/kernel/ids/canonical-json.ts';
import { documentLimits } from '../../subgraphs/kernel/formats/index.ts';
import { requireUnpacked } from '../../subgraphs/kernel/http/encoding.ts';
import { errorResponse } from '../errors.ts';
import type { GatewayLogger, Route } from '../options.ts';
import { Unavailable, type Ask } from './ask.ts';
import { readBody } from './body.ts';
import { mismatch, readContentDigest, type ContentDigest } from './content-digest.ts';
import type { Intake, Stated } from './intake.ts';
import { CONTENT, type Content } from './operations.ts';
import { reportResponse, unavailable, type Report } from './report.ts';
import { noticesOf, readStated, requireSameOrigin } from './request.ts';
import { turns } from './turns.ts';

/** Documents in work at once: each may be 16 MiB and a second of computing. */
const AT_ONCE = 4;

/** `POST /documents` and `GET /documents/<digest>`. */
export function documentRoutes(intake: Intake, ask: Ask, logger: GatewayLogger): Route[] {
  const inTurn = turns(AT_ONCE);
  return [
    { method: 'POST', path: '/documents', handle: (request) => answering(logger, () => post(request, intake, inTurn)) },
    { method: 'GET', path: '/documents/*', handle: (request) => answering(logger, () => get(request, ask)) },
  ];
}

async function post(request: Request, intake: Intake, inTurn: ReturnType<typeof turns>): Promise<Response> {
  requireSameOrigin(request);
  requireUnpacked(request.headers);
  const stated = readStated(request);
  const contentDigest = readContentDigest(request.headers);
  return inTurn(async () => {
    const body = await readBody(request);
    if ('bytes' in body) {
      const report = await take(body.bytes, contentDigest, stated, intake);
      return reportResponse(
        'notices' in report ? { ...report, notices: [...noticesOf(request), ...report.notices] } : report,
      );
    }
    const most = documentLimits.documentBytes / 1024 ** 2;
    const message = `A document has at most ${most} MiB. Split it, or export less into one file.`;
    const refusal = { code: 'TOO_LARGE', message };
    if (body.tooLarge === null) {
      const response = reportResponse({ digest: null, format: null, status: 'REFUSED', refusal });
      response.headers.set('Connection', 'close');
      return response;
    }
    return reportResponse(await intake.refuse({ ...body.tooLarge, refusal }, stated));
  });
}

async function take(bytes: Uint8Array, stated: ContentDigest, context: Stated, intake: Intake): Promise<Report> {
  const refusal = mismatch(bytes, stated);
  if (refusal === null) return intake.take(bytes, context);
  return intake.refuse({ digest: `sha256:${sha256(bytes)}`, sizeBytes: bytes.byteLength, refusal }, context);
}

async function get(request: Request, ask: Ask): Promise<Response> {
  const digest = new URL(request.url).pathname.replace(/\/$/, '').split('/').at(-1)!.replace(/%3a/i, ':');
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return errorResponse(400, 'BAD_REQUEST', "A document is named by its digest: 'sha256:' and 64 hexadecimal digits.");
  }
  const { answer } = await ask<{ answer: Content | null }>('compliance', CONTENT, { digest });
  if (answer === null) return errorResponse(404, 'NOT_FOUND', 'No bytes are kept under this digest.');
  return new Response(Buffer.from(answer.contentBase64, 'base64'), {
    headers: {
      // Whatever it is, a browser shall store it and never show or run it.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.filename ?? digest.slice(7))}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
      ETag: `"${digest}"`,
    },
  });
}

async function answering(logger: GatewayLogger, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    logger.error('A document could not be kept or read.', { cause: error.message });
    const errors = [
      {
        message: 'The documents cannot be reached. Try again later.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ];
    return Response.json({ errors }, unavailable);
  }
}
