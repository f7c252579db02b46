import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { posted, startCompliance } from '../../test/federation/compliance-client.ts';
import { recordStatements } from '../kernel/database/index.ts';

const compliance = await startCompliance();

interface Receipt {
  digest: string; contextHash: string; result: string; status: string; applied: string[]; subgraphs: { subgraph: string; status: string; error: string | null }[];
}
interface Document {
  status: string; format: string | null; sizeBytes: number; filename: string | null; collector: string; contentPath: string | null; recordedAt: string;
  refusal: { code: string; message: string } | null; intakes: { totalCount: number; nodes: { context: object; status: string; appliedAt: string | null; subgraphs: object[] }[] };
}

const RECEIPT = 'digest contextHash result status applied subgraphs { subgraph status error }';
const RECEIVE = `mutation ($input: _ReceiveDocumentInput!) { receipt: _receiveDocument(input: $input) { ${RECEIPT} document { digest } } }`;
const REPORT = `mutation ($digest: String!, $contextHash: String!, $subgraph: String!, $status: DocumentSubgraphStatus!, $error: String) {
  receipt: _reportDocument(digest: $digest, contextHash: $contextHash, subgraph: $subgraph, status: $status, error: $error) { ${RECEIPT} } }`;
const QUARANTINE = `mutation ($input: _QuarantineDocumentInput!) { receipt: _quarantineDocument(input: $input) { ${RECEIPT} document { status } } }`;
const DOCUMENT = `query ($digest: String!, $asOf: AsOf) { document(digest: $digest, asOf: $asOf) { status format sizeBytes filename collector contentPath recordedAt
  refusal { code message } intakes { totalCount nodes { context status appliedAt subgraphs { subgraph status } } } } }`;

const receive = async (input: object) => (await compliance.data<{ receipt: Receipt }>(RECEIVE, { input })).receipt;
const quarantine = async (input: object) => (await compliance.data<{ receipt: Receipt }>(QUARANTINE, { input })).receipt;
const read = async (digest: string, asOf: object | null = null) => (await compliance.data<{ document: Document | null }>(DOCUMENT, { digest, asOf })).document;

async function report({ digest, contextHash }: Receipt, subgraph: string, status: string, error: string | null = null): Promise<Receipt> {
  return (await compliance.data<{ receipt: Receipt }>(REPORT, { digest, contextHash, subgraph, status, error })).receipt;
}

async function apply(receipt: Receipt): Promise<void> {
  for (const subgraph of ['datasets', 'models']) await report(receipt, subgraph, 'APPLIED');
}

async function rows(table: string, digest: string): Promise<number> {
  const [row] = await compliance.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM compliance.${table} WHERE digest = $1`, [digest]);
  return row!.count;
}

describe('receiving', () => {
  test('is idempotent, and the document goes through its states', async () => {
    const input = posted('first', { filename: 'run.json', collector: 'ci' });
    const receipt = await receive(input);
    assert.deepEqual([receipt.result, receipt.status, receipt.applied], ['CREATED', 'RECEIVED', []]);
    assert.equal((await receive(input)).result, 'FOUND');
    await report(receipt, 'models', 'VALIDATED');
    assert.equal((await report(receipt, 'datasets', 'VALIDATED')).status, 'VALIDATED');
    assert.deepEqual((await report(receipt, 'models', 'APPLIED')).applied, ['models']);
    assert.deepEqual((await receive(input)).applied, ['models']);
    assert.equal((await report(receipt, 'datasets', 'APPLIED')).status, 'APPLIED');
    const document = await read(input.digest);
    assert.deepEqual(
      [document?.status, document?.format, document?.sizeBytes, document?.filename, document?.collector, document?.contentPath],
      ['APPLIED', 'mlflow-run', 5, 'run.json', 'ci', `/documents/${input.digest}`],
    );
    assert.ok(document!.intakes.nodes[0]!.appliedAt);
    assert.equal((await read(input.digest, { knownAt: document!.recordedAt }))?.sizeBytes, 5);
    assert.equal(await read(input.digest, { knownAt: new Date(Date.parse(document!.recordedAt) - 1).toISOString() }), null);
  });

  test('a late or repeated report never goes back; an error is noted, then cleared', async () => {
    const receipt = await receive(posted('late'));
    assert.equal((await report(receipt, 'models', 'PENDING', 'the database did not answer')).subgraphs[1]?.error, 'the database did not answer');
    assert.equal((await report(receipt, 'models', 'APPLIED')).subgraphs[1]?.error, null);
    assert.deepEqual((await report(receipt, 'models', 'VALIDATED')).subgraphs[1], { subgraph: 'models', status: 'APPLIED', error: null });
    assert.equal((await report(receipt, 'models', 'APPLIED')).result, 'FOUND');
  });

  test('many at once make one document, one intake and one change record', async () => {
    const input = posted('at once');
    const receipts = await Promise.all(Array.from({ length: 8 }, () => receive(input)));
    assert.deepEqual(receipts.map(({ result }) => result).sort(), ['CREATED', ...Array<string>(7).fill('FOUND')]);
    assert.deepEqual([await rows('document', input.digest), await rows('document_intake', input.digest), await rows('document_content', input.digest)], [1, 1, 1]);
    const [changes] = await compliance.database.query(
      'SELECT count(*)::int AS count FROM compliance.change c JOIN compliance.document d ON d.id = c.subject_id WHERE d.digest = $1',
      [input.digest],
    );
    assert.deepEqual(changes, { count: 1 });
  });

  test('reports at once settle on what all have said', async () => {
    const receipts = await Promise.all(['a', 'b'].map((environment) => receive(posted('reports', { context: { environment } }))));
    await Promise.all(receipts.flatMap((receipt) => ['datasets', 'models'].map((subgraph) => report(receipt, subgraph, 'APPLIED'))));
    assert.equal((await read(receipts[0]!.digest))?.status, 'APPLIED');
  });

  test('another context is another intake of the same document', async () => {
    const input = posted('twice', { context: { environment: 'staging' } });
    await apply(await receive(input));
    const second = await receive({ ...input, context: { environment: 'production' } });
    assert.deepEqual([second.result, second.applied], ['CREATED', []]);
    const document = await read(input.digest);
    assert.deepEqual([document?.status, document?.intakes.totalCount], ['RECEIVED', 2]);
    assert.deepEqual(document?.intakes.nodes.map(({ context }) => context), [{ environment: 'production' }, { environment: 'staging' }]);
  });

  test('what nobody reads yet is kept, and opens again when somebody does', async () => {
    const input = posted('kept', { subgraphs: [] });
    assert.equal((await receive(input)).status, 'KEPT');
    const again = await receive({ ...input, subgraphs: ['models'] });
    assert.deepEqual([again.status, again.subgraphs.length], ['RECEIVED', 1]);
    assert.equal((await receive(input)).status, 'KEPT');
  });

  test('bytes that are not what the digest says, and reports of no intake, are refused', async () => {
    const wrong = await compliance.errors(RECEIVE, { input: { ...posted('right'), contentBase64: 'd3Jvbmc=' } });
    assert.equal(wrong[0]!.extensions.code, 'BAD_USER_INPUT');
    assert.equal(await read(posted('right').digest), null);
    const { digest } = posted('nothing');
    const unknown = await compliance.errors(REPORT, { digest, contextHash: 'x', subgraph: 'models', status: 'APPLIED' });
    assert.equal(unknown[0]!.extensions.code, 'NOT_FOUND');
    const receipt = await receive(posted('somebody else'));
    const stranger = await compliance.errors(REPORT, { ...receipt, subgraph: 'environments', status: 'APPLIED' });
    assert.equal(stranger[0]!.extensions.code, 'NOT_FOUND');
  });
});

describe('quarantine', () => {
  const reason = { code: 'MALFORMED', message: 'Line 3 is not JSON.' };

  test('of what was never received leaves its record and no bytes', async () => {
    const { digest, sizeBytes } = posted('malformed');
    const receipt = await quarantine({ digest, sizeBytes, filename: 'bad.json', reason });
    assert.deepEqual([receipt.result, receipt.status], ['CREATED', 'REFUSED']);
    assert.equal((await quarantine({ digest, sizeBytes, filename: 'bad.json', reason })).result, 'FOUND');
    const document = await read(digest);
    assert.deepEqual([document?.status, document?.refusal, document?.format, document?.contentPath], ['REFUSED', reason, null, null]);
    assert.equal(await rows('document_content', digest), 0);
    assert.equal(await rows('document', digest), 1);
  });

  test('after a subgraph refused removes the bytes and what others had begun', async () => {
    const input = posted('refused by models');
    const receipt = await receive(input);
    await report(receipt, 'datasets', 'VALIDATED');
    assert.equal((await report(receipt, 'models', 'REFUSED', 'No run id.')).status, 'RECEIVED');
    const { contentBase64: _bytes, subgraphs: _subgraphs, ...refused } = input;
    const after = await quarantine({ ...refused, reason });
    assert.deepEqual([after.result, after.subgraphs], ['CHANGED', [{ subgraph: 'models', status: 'REFUSED', error: 'No run id.' }]]);
    assert.equal(await rows('document_content', input.digest), 0);
    const late = await compliance.errors(REPORT, { ...receipt, subgraph: 'models', status: 'APPLIED' });
    assert.equal(late[0]!.extensions.code, 'CONFLICT');
    const again = await receive(input);
    assert.deepEqual([again.result, again.status, again.subgraphs.map(({ status }) => status)], ['CHANGED', 'RECEIVED', ['PENDING', 'PENDING']]);
    assert.equal((await read(input.digest))?.refusal, null);
    assert.equal(await rows('document_content', input.digest), 1);
  });

  test('in one context leaves the other and the bytes alone; what was applied cannot be refused', async () => {
    const input = posted('one context');
    await apply(await receive(input));
    const { contentBase64: _bytes, subgraphs: _subgraphs, ...refused } = input;
    await quarantine({ ...refused, context: { environment: 'x' }, reason });
    assert.deepEqual([(await read(input.digest))?.status, await rows('document_content', input.digest)], ['APPLIED', 1]);
    const error = await compliance.errors(QUARANTINE, { input: { ...refused, reason } });
    assert.equal(error[0]!.extensions.code, 'CONFLICT');
    assert.match(error[0]!.message, /datasets, models/);
  });
});

describe('what was left unfinished', () => {
  const UNFINISHED = `query ($age: Int!, $first: Int!) { _unfinishedDocuments(olderThanSeconds: $age, first: $first) {
    digest contextHash context format sizeBytes filename collector confidence contentBase64 receivedAt subgraphs { subgraph status appliedAt } } }`;
  const unfinished = async (age: number, first = 100) =>
    (await compliance.data<{ _unfinishedDocuments: (Receipt & { context: object; contentBase64: string })[] }>(UNFINISHED, { age, first }))._unfinishedDocuments;
  const backdate = (digest: string, minutes: number) =>
    compliance.database.query(`UPDATE compliance.document_intake SET touched_at = now() - make_interval(mins => $2) WHERE digest = $1`, [digest, minutes]);

  test('is listed longest idle first with its bytes, and no longer once touched or finished', async () => {
    const [older, newer] = [posted('older', { context: { environment: 'staging' } }), posted('newer')];
    const receipt = await receive(newer);
    await report(await receive(older), 'models', 'VALIDATED');
    await backdate(older.digest, 20);
    await backdate(newer.digest, 10);
    const found = await unfinished(300);
    assert.deepEqual(found.map(({ digest }) => digest), [older.digest, newer.digest]);
    assert.deepEqual([found[0]!.context, found[0]!.contentBase64], [{ environment: 'staging' }, older.contentBase64]);
    assert.deepEqual(found[0]!.subgraphs.map(({ status }) => status), ['PENDING', 'VALIDATED']);
    await report(receipt, 'models', 'PENDING', 'not yet');
    assert.deepEqual((await unfinished(300)).map(({ digest }) => digest), [older.digest]);
    await apply(found[0]!);
    assert.deepEqual(await unfinished(300), []);
  });

  test('comes with no more than 32 MiB at once, but at least one', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(20 * 1024 * 1024));
    for (const [index, text] of texts.entries()) {
      const input = posted(text);
      await receive(input);
      await backdate(input.digest, 30 - index);
    }
    assert.equal((await unfinished(300)).length, 1);
    assert.equal((await compliance.errors(UNFINISHED, { age: -1, first: 1 }))[0]!.extensions.code, 'BAD_USER_INPUT');
  });
});

describe('documents', () => {
  test('the bytes come back as they were; of a refused document there are none', async () => {
    const query = 'query ($digest: String!) { _documentContent(digest: $digest) { contentBase64 format sizeBytes } }';
    const { digest, contentBase64 } = posted('first');
    assert.deepEqual(await compliance.data(query, { digest }), { _documentContent: { contentBase64, format: 'mlflow-run', sizeBytes: 5 } });
    assert.deepEqual(await compliance.data(query, { digest: posted('malformed').digest }), { _documentContent: null });
  });

  test('lists are filtered, ordered, and take as many statements whatever their size', async () => {
    const list = `query ($filter: DocumentFilter, $first: Int, $orderBy: DocumentOrder) { documents(filter: $filter, first: $first, orderBy: $orderBy) {
      totalCount nodes { digest sizeBytes claims { nodes { collector } } intakes { nodes { status subgraphs { subgraph } } } } } }`;
    interface List { documents: { totalCount: number; nodes: { digest: string; sizeBytes: number }[] } }
    const refused = await compliance.data<List>(list, { filter: { status: ['REFUSED'] } });
    assert.deepEqual(refused.documents.nodes.map(({ digest }) => digest), [posted('malformed').digest]);
    const one = await compliance.data<List>(list, { filter: { digestPrefix: posted('first').digest.slice(0, 20), collector: 'ci', format: 'mlflow-run' } });
    assert.equal(one.documents.totalCount, 1);
    const counts = [];
    for (const first of [2, 10]) {
      using recorder = recordStatements('compliance');
      const { documents } = await compliance.data<List>(list, { first, orderBy: { field: 'SIZE_BYTES', direction: 'DESC' } });
      assert.deepEqual([documents.nodes.length, documents.nodes[0]?.sizeBytes], [first, 20 * 1024 * 1024]);
      counts.push(recorder.statements.length);
    }
    assert.deepEqual(counts, [5, 5]);
    for (const filter of [{ digestPrefix: 'sha256:%' }, { status: [] }, { format: '' }]) {
      assert.equal((await compliance.errors(list, { filter }))[0]!.extensions.code, 'BAD_USER_INPUT');
    }
    assert.equal((await compliance.errors(DOCUMENT, { digest: 'md5:1' }))[0]!.extensions.code, 'BAD_USER_INPUT');
  });
});
