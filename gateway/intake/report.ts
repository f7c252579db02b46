import { DOCUMENT_CODES } from '../../subgraphs/kernel/errors/codes.ts';
import type { Entity, Refusal, SubgraphProgress } from './operations.ts';

/** What became of a document, as the sender is told. */
export type Report =
  | {
      digest: string;
      format: string;
      /** APPLIED, KEPT, FAILED, or how far it has come while a subgraph does not answer. */
      status: 'RECEIVED' | 'VALIDATED' | 'FAILED' | 'APPLIED' | 'KEPT';
      subgraphs: SubgraphProgress[];
      entities: Entity[];
      notices: string[];
    }
  | { digest: string | null; format: string | null; status: 'REFUSED'; refusal: Refusal };

const RETRY_AFTER_SECONDS = 5;

/** The HTTP answer to a posted document. */
export function reportResponse(report: Report): Response {
  if (report.status === 'REFUSED') {
    const { digest, format, status, refusal } = report;
    const errors = [{ message: refusal.message, extensions: { code: refusal.code } }];
    return Response.json({ digest, format, status, ...refusal, errors }, { status: refusalStatus(refusal.code) });
  }
  if (report.status === 'APPLIED' || report.status === 'KEPT') return Response.json(report, { status: 201 });
  if (report.status === 'FAILED') return Response.json({ ...report, ...failure(report.subgraphs) }, { status: 409 });
  const message =
    'The document is kept, but not every subgraph has applied it yet. It goes on by itself; sending it again is safe.';
  const errors = [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }];
  return Response.json({ ...report, errors }, unavailable);
}

/** Who refused a document while it was applied, why, and what stands of it. */
function failure(subgraphs: readonly SubgraphProgress[]) {
  const applied = subgraphs.filter(({ status }) => status === 'APPLIED').map(({ subgraph }) => subgraph);
  const refused = subgraphs.filter(({ status }) => status === 'REFUSED');
  const stands = applied.length === 0 ? 'No other has applied it.' : `What ${applied.join(', ')} applied stands.`;
  const code = 'REFUSED_WHILE_APPLYING';
  const errors = refused.map(({ subgraph, error }) => ({
    message: `${subgraph} refused it while applying: ${error} ${stands} It is not tried again by itself; send it again once that is mended.`,
    extensions: { code, subgraph },
  }));
  return { code, message: errors.map(({ message }) => message).join(' '), errors };
}

/** How an answer says that the same request may succeed later. */
export const unavailable = { status: 503, headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) } };

/** A document that a subgraph refused for a value in it has the status of one that does not fit its format. */
function refusalStatus(code: string): number {
  return code in DOCUMENT_CODES ? DOCUMENT_CODES[code as keyof typeof DOCUMENT_CODES].status : 422;
}
