import type { ComplianceClient } from './compliance-client.ts';

export interface Receipt {
  digest: string;
  contextHash: string;
  result: string;
  status: string;
  applied: string[];
  subgraphs: { subgraph: string; status: string; error: string | null }[];
}
export interface Document {
  status: string;
  format: string | null;
  sizeBytes: number;
  filename: string | null;
  collector: string;
  contentPath: string | null;
  recordedAt: string;
  refusal: { code: string; message: string } | null;
  intakes: {
    totalCount: number;
    nodes: { context: object; status: string; appliedAt: string | null; subgraphs: object[] }[];
  };
}

const RECEIPT = 'digest contextHash result status applied subgraphs { subgraph status error }';
export const RECEIVE = `mutation ($input: _ReceiveDocumentInput!) { receipt: _receiveDocument(input: $input) { ${RECEIPT} document { digest } } }`;
export const REPORT = `mutation ($digest: String!, $contextHash: String!, $subgraph: String!, $status: DocumentSubgraphStatus!, $error: String) {
  receipt: _reportDocument(digest: $digest, contextHash: $contextHash, subgraph: $subgraph, status: $status, error: $error) { ${RECEIPT} } }`;
export const QUARANTINE = `mutation ($input: _QuarantineDocumentInput!) { receipt: _quarantineDocument(input: $input) { ${RECEIPT} document { status } } }`;
export const DOCUMENT = `query ($digest: String!, $asOf: AsOf) { document(digest: $digest, asOf: $asOf) { status format sizeBytes filename collector contentPath recordedAt
  refusal { code message } intakes { totalCount nodes { context status appliedAt subgraphs { subgraph status } } } } }`;

/** What the gateway's intake asks of compliance. */
export function intakeOf(compliance: ComplianceClient) {
  const receive = async (input: object) => (await compliance.data<{ receipt: Receipt }>(RECEIVE, { input })).receipt;
  const quarantine = async (input: object) =>
    (await compliance.data<{ receipt: Receipt }>(QUARANTINE, { input })).receipt;
  const read = async (digest: string, asOf: object | null = null) =>
    (await compliance.data<{ document: Document | null }>(DOCUMENT, { digest, asOf })).document;
  const report = async (
    { digest, contextHash }: Receipt,
    subgraph: string,
    status: string,
    error: string | null = null,
  ) => (await compliance.data<{ receipt: Receipt }>(REPORT, { digest, contextHash, subgraph, status, error })).receipt;
  const apply = async (receipt: Receipt) => {
    for (const subgraph of ['datasets', 'models']) await report(receipt, subgraph, 'APPLIED');
  };
  const rows = async (table: string, digest: string) => {
    const [row] = await compliance.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM compliance.${table} WHERE digest = $1`,
      [digest],
    );
    return row!.count;
  };
  return { receive, quarantine, read, report, apply, rows };
}
