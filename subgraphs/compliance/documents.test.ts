import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { posted, startCompliance } from '../../test/federation/compliance-client.ts';
import { DOCUMENT, intakeOf, type Receipt } from '../../test/federation/compliance-intake-client.ts';
import { recordStatements } from '../kernel/database/index.ts';

const compliance = await startCompliance();
const { receive, quarantine, report, apply } = intakeOf(compliance);

describe('what was left unfinished', () => {
  const UNFINISHED = `query ($age: Int!, $first: Int!) { _unfinishedDocuments(olderThanSeconds: $age, first: $first) {
    digest contextHash context format sizeBytes filename collector confidence contentBase64 receivedAt subgraphs { subgraph status appliedAt } } }`;
  const unfinished = async (age: number, first = 100) =>
    (
      await compliance.data<{ _unfinishedDocuments: (Receipt & { context: object; contentBase64: string })[] }>(
        UNFINISHED,
        { age, first },
      )
    )._unfinishedDocuments;
  const backdate = (digest: string, minutes: number) =>
    compliance.database.query(
      `UPDATE compliance.document_intake SET touched_at = now() - make_interval(mins => $2) WHERE digest = $1`,
      [digest, minutes],
    );

  test('is listed longest idle first with its bytes, and no longer once touched or finished', async () => {
    const [older, newer] = [posted('older', { context: { environment: 'staging' } }), posted('newer')];
    const receipt = await receive(newer);
    await report(await receive(older), 'models', 'VALIDATED');
    await backdate(older.digest, 20);
    await backdate(newer.digest, 10);
    const found = await unfinished(300);
    assert.deepEqual(
      found.map(({ digest }) => digest),
      [older.digest, newer.digest],
    );
    assert.deepEqual([found[0]!.context, found[0]!.contentBase64], [{ environment: 'staging' }, older.contentBase64]);
    assert.deepEqual(
      found[0]!.subgraphs.map(({ status }) => status),
      ['PENDING', 'VALIDATED'],
    );
    await report(receipt, 'models', 'PENDING', 'not yet');
    assert.deepEqual(
      (await unfinished(300)).map(({ digest }) => digest),
      [older.digest],
    );
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
  before(async () => {
    await apply(await receive(posted('first', { collector: 'ci' })));
    for (let index = 0; index < 10; index += 1) await apply(await receive(posted(`more ${index}`)));
    const { digest, sizeBytes } = posted('malformed');
    await quarantine({ digest, sizeBytes, reason: { code: 'MALFORMED', message: 'Line 3 is not JSON.' } });
  });

  test('the bytes come back as they were; of a refused document there are none', async () => {
    const query = 'query ($digest: String!) { _documentContent(digest: $digest) { contentBase64 format sizeBytes } }';
    const { digest, contentBase64 } = posted('first');
    assert.deepEqual(await compliance.data(query, { digest }), {
      _documentContent: { contentBase64, format: 'mlflow-run', sizeBytes: 5 },
    });
    assert.deepEqual(await compliance.data(query, { digest: posted('malformed').digest }), { _documentContent: null });
  });

  test('lists are filtered, ordered, and take as many statements whatever their size', async () => {
    const list = `query ($filter: DocumentFilter, $first: Int, $orderBy: DocumentOrder) { documents(filter: $filter, first: $first, orderBy: $orderBy) {
      totalCount nodes { digest sizeBytes claims { nodes { collector } } intakes { nodes { status subgraphs { subgraph } } } } } }`;
    interface List {
      documents: { totalCount: number; nodes: { digest: string; sizeBytes: number }[] };
    }
    const refused = await compliance.data<List>(list, { filter: { status: ['REFUSED'] } });
    assert.deepEqual(
      refused.documents.nodes.map(({ digest }) => digest),
      [posted('malformed').digest],
    );
    const one = await compliance.data<List>(list, {
      filter: { digestPrefix: posted('first').digest.slice(0, 20), collector: 'ci', format: 'mlflow-run' },
    });
    assert.equal(one.documents.totalCount, 1);
    const counts = [];
    for (const first of [2, 10]) {
      using recorder = recordStatements('compliance');
      const { documents } = await compliance.data<List>(list, {
        first,
        orderBy: { field: 'SIZE_BYTES', direction: 'DESC' },
      });
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
