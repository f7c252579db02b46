import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { posted, startCompliance } from '../../test/federation/compliance-client.ts';
import { intakeOf, QUARANTINE, RECEIVE, REPORT } from '../../test/federation/compliance-intake-client.ts';

const compliance = await startCompliance();
const { receive, quarantine, read, report, apply, rows } = intakeOf(compliance);

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
      [
        document?.status,
        document?.format,
        document?.sizeBytes,
        document?.filename,
        document?.collector,
        document?.contentPath,
      ],
      ['APPLIED', 'mlflow-run', 5, 'run.json', 'ci', `/documents/${input.digest}`],
    );
    assert.ok(document!.intakes.nodes[0]!.appliedAt);
    assert.equal((await read(input.digest, { knownAt: document!.recordedAt }))?.sizeBytes, 5);
    assert.equal(
      await read(input.digest, { knownAt: new Date(Date.parse(document!.recordedAt) - 1).toISOString() }),
      null,
    );
  });

  test('a late or repeated report never goes back; an error is noted, then cleared', async () => {
    const receipt = await receive(posted('late'));
    assert.equal(
      (await report(receipt, 'models', 'PENDING', 'the database did not answer')).subgraphs[1]?.error,
      'the database did not answer',
    );
    assert.equal((await report(receipt, 'models', 'APPLIED')).subgraphs[1]?.error, null);
    assert.deepEqual((await report(receipt, 'models', 'VALIDATED')).subgraphs[1], {
      subgraph: 'models',
      status: 'APPLIED',
      error: null,
    });
    assert.equal((await report(receipt, 'models', 'APPLIED')).result, 'FOUND');
  });

  test('many at once make one document, one intake and one change record', async () => {
    const input = posted('at once');
    const receipts = await Promise.all(Array.from({ length: 8 }, () => receive(input)));
    assert.deepEqual(receipts.map(({ result }) => result).sort(), ['CREATED', ...Array<string>(7).fill('FOUND')]);
    assert.deepEqual(
      [
        await rows('document', input.digest),
        await rows('document_intake', input.digest),
        await rows('document_content', input.digest),
      ],
      [1, 1, 1],
    );
    const [changes] = await compliance.database.query(
      'SELECT count(*)::int AS count FROM compliance.change c JOIN compliance.document d ON d.id = c.subject_id WHERE d.digest = $1',
      [input.digest],
    );
    assert.deepEqual(changes, { count: 1 });
  });

  test('reports at once settle on what all have said', async () => {
    const receipts = await Promise.all(
      ['a', 'b'].map((environment) => receive(posted('reports', { context: { environment } }))),
    );
    await Promise.all(
      receipts.flatMap((receipt) => ['datasets', 'models'].map((subgraph) => report(receipt, subgraph, 'APPLIED'))),
    );
    assert.equal((await read(receipts[0]!.digest))?.status, 'APPLIED');
  });

  test('another context is another intake of the same document', async () => {
    const input = posted('twice', { context: { environment: 'staging' } });
    await apply(await receive(input));
    const second = await receive({ ...input, context: { environment: 'production' } });
    assert.deepEqual([second.result, second.applied], ['CREATED', []]);
    const document = await read(input.digest);
    assert.deepEqual([document?.status, document?.intakes.totalCount], ['RECEIVED', 2]);
    assert.deepEqual(
      document?.intakes.nodes.map(({ context }) => context),
      [{ environment: 'production' }, { environment: 'staging' }],
    );
  });

  test('another collector or confidence is another intake; the bytes are kept once', async () => {
    const input = posted('said by others', { collector: 'ci', confidence: 'DECLARED' });
    await apply(await receive(input));
    for (const other of [{ collector: 'registry' }, { confidence: 'VERIFIED' }]) {
      const receipt = await receive({ ...input, ...other });
      assert.deepEqual([receipt.result, receipt.status, receipt.applied], ['CREATED', 'RECEIVED', []]);
    }
    assert.deepEqual((await receive(input)).status, 'APPLIED');
    assert.deepEqual(
      [await rows('document_intake', input.digest), await rows('document_content', input.digest)],
      [3, 1],
    );
    const { contentBase64: _bytes, subgraphs: _subgraphs, ...refused } = input;
    const reason = { code: 'INVALID', message: 'Not from this one.' };
    assert.equal((await quarantine({ ...refused, confidence: 'INFERRED', reason })).result, 'CREATED');
    assert.equal(await rows('document_content', input.digest), 1);
  });

  test('refused by one while it was applied is an end, until it is sent again', async () => {
    const input = posted('half applied');
    const receipt = await receive(input);
    await report(receipt, 'models', 'VALIDATED');
    await report(receipt, 'datasets', 'VALIDATED');
    assert.equal((await report(receipt, 'models', 'REFUSED', 'No such run.')).status, 'RECEIVED');
    const failed = await report(receipt, 'datasets', 'APPLIED');
    assert.deepEqual(
      [failed.status, failed.subgraphs],
      [
        'FAILED',
        [
          { subgraph: 'datasets', status: 'APPLIED', error: null },
          { subgraph: 'models', status: 'REFUSED', error: 'No such run.' },
        ],
      ],
    );
    const document = await read(input.digest);
    assert.deepEqual(
      [document?.status, document?.refusal, await rows('document_content', input.digest)],
      ['FAILED', null, 1],
    );
    const again = await receive(input);
    assert.deepEqual([again.status, again.subgraphs.map(({ status }) => status)], ['RECEIVED', ['APPLIED', 'PENDING']]);
    assert.equal((await report(receipt, 'models', 'APPLIED')).status, 'APPLIED');
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
    const unknown = await compliance.errors(REPORT, {
      digest,
      contextHash: 'x',
      subgraph: 'models',
      status: 'APPLIED',
    });
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
    assert.deepEqual(
      [document?.status, document?.refusal, document?.format, document?.contentPath],
      ['REFUSED', reason, null, null],
    );
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
    assert.deepEqual(
      [after.result, after.subgraphs],
      ['CHANGED', [{ subgraph: 'models', status: 'REFUSED', error: 'No run id.' }]],
    );
    assert.equal(await rows('document_content', input.digest), 0);
    const late = await compliance.errors(REPORT, { ...receipt, subgraph: 'models', status: 'APPLIED' });
    assert.equal(late[0]!.extensions.code, 'CONFLICT');
    const again = await receive(input);
    assert.deepEqual(
      [again.result, again.status, again.subgraphs.map(({ status }) => status)],
      ['CHANGED', 'RECEIVED', ['PENDING', 'PENDING']],
    );
    assert.equal((await read(input.digest))?.refusal, null);
    assert.equal(await rows('document_content', input.digest), 1);
  });

  test('in one context leaves the other and the bytes alone; what was applied cannot be refused', async () => {
    const input = posted('one context');
    await apply(await receive(input));
    const { contentBase64: _bytes, subgraphs: _subgraphs, ...refused } = input;
    await quarantine({ ...refused, context: { environment: 'x' }, reason });
    assert.deepEqual(
      [(await read(input.digest))?.status, await rows('document_content', input.digest)],
      ['APPLIED', 1],
    );
    const error = await compliance.errors(QUARANTINE, { input: { ...refused, reason } });
    assert.equal(error[0]!.extensions.code, 'CONFLICT');
    assert.match(error[0]!.message, /datasets, models/);
  });
});
