/** What intake asks of compliance and of the subgraphs that read documents. */

export interface Refusal {
  code: string;
  message: string;
}

export type SubgraphStatus = 'PENDING' | 'VALIDATED' | 'APPLIED' | 'REFUSED';
export type DocumentStatus = 'RECEIVED' | 'VALIDATED' | 'FAILED' | 'APPLIED' | 'KEPT' | 'REFUSED';

export interface SubgraphProgress {
  subgraph: string;
  status: SubgraphStatus;
  error: string | null;
}

export interface Receipt {
  digest: string;
  contextHash: string;
  status: DocumentStatus;
  subgraphs: SubgraphProgress[];
}

export interface Validation {
  refusal: Refusal | null;
  notices: string[];
}

export interface Entity {
  id: string;
  kind: string;
  label: string;
  outcome: 'CREATED' | 'CHANGED' | 'FOUND' | 'UNRESOLVED';
  message: string | null;
}

export interface Application {
  entities: Entity[];
  notices: string[];
}

export interface Unfinished {
  digest: string;
  contextHash: string;
  context: Record<string, unknown>;
  format: string;
  filename: string | null;
  collector: string;
  confidence: string;
  contentBase64: string;
  subgraphs: SubgraphProgress[];
}

export interface Content {
  filename: string | null;
  contentBase64: string;
}

const receipt = 'digest contextHash status subgraphs { subgraph status error }';

export const RECEIVE = `mutation Receive($input: _ReceiveDocumentInput!) { answer: _receiveDocument(input: $input) { ${receipt} } }`;

export const REPORT = `mutation Report($digest: String!, $contextHash: String!, $subgraph: String!, $status: DocumentSubgraphStatus!, $error: String) {
  answer: _reportDocument(digest: $digest, contextHash: $contextHash, subgraph: $subgraph, status: $status, error: $error) { ${receipt} }
}`;

export const QUARANTINE = `mutation Quarantine($input: _QuarantineDocumentInput!) { answer: _quarantineDocument(input: $input) { ${receipt} } }`;

export const UNFINISHED = `query Unfinished($olderThanSeconds: Int!, $first: Int!) {
  answer: _unfinishedDocuments(olderThanSeconds: $olderThanSeconds, first: $first) {
    digest contextHash context format filename collector confidence contentBase64 subgraphs { subgraph status error }
  }
}`;

export const CONTENT = `query Content($digest: String!) { answer: _documentContent(digest: $digest) { filename contentBase64 } }`;

export const VALIDATE = `mutation Validate($input: _DocumentInput!) {
  answer: _validateDocument(input: $input) { refusal { code message } notices }
}`;

export const APPLY = `mutation Apply($input: _DocumentInput!) {
  answer: _applyDocument(input: $input) { entities { id kind label outcome message } notices }
}`;

export const KNOWN = `query Known($ids: [ID!]!) { answer: _knownIds(ids: $ids) }`;
