import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startCompliance } from '../../test/federation/compliance-client.ts';
import { recordStatements } from '../kernel/database/index.ts';
import { sha256 } from '../kernel/ids/canonical-json.ts';
import { encodeId, entityUuid } from '../kernel/ids/ids.ts';
import { unseal, type Sealed } from '../kernel/ledger/personal.ts';

const compliance = await startCompliance();

interface Principal {
  id: string;
  issuer: string;
  subject: string;
  kind: string | null;
  displayName: string | null;
  emails: string[];
  gitNames: string[];
}
interface Payload {
  principal: Principal | null;
  result: string;
  userErrors: { code: string; field: string | null; message: string }[];
}

const FIELDS = 'id issuer subject kind displayName emails gitNames registryNames';
const REGISTER = `mutation ($input: RegisterPrincipalInput!) { payload: registerPrincipal(input: $input) { principal { ${FIELDS} } result userErrors { code field message } } }`;
const UPDATE = `mutation ($input: UpdatePrincipalInput!) { payload: updatePrincipal(input: $input) { principal { ${FIELDS} } result userErrors { code field message } } }`;
const key = (subject: string) => ({ issuer: 'https://idp.example', subject });

async function write(query: string, input: Record<string, unknown>): Promise<Payload> {
  return (await compliance.data<{ payload: Payload }>(query, { input })).payload;
}

describe('principals', () => {
  test('registering is idempotent, fills what is unknown, and refuses what contradicts with both values', async () => {
    const input = { ...key('risk-officer'), kind: 'HUMAN', displayName: 'Risk Officer', emails: ['Risk@Example.org'] };
    const created = await write(REGISTER, input);
    assert.equal(created.result, 'CREATED');
    assert.equal(
      created.principal?.id,
      `Principal:${entityUuid('Principal', ['https://idp.example', 'risk-officer'])}`,
    );
    assert.deepEqual(created.principal.emails, ['risk@example.org']);
    assert.equal((await write(REGISTER, input)).result, 'FOUND');
    assert.equal((await write(REGISTER, { ...key('risk-officer'), gitNames: ['risk'] })).result, 'CHANGED');
    const refused = await write(REGISTER, { ...input, displayName: 'Chief' });
    assert.deepEqual([refused.result, refused.principal, refused.userErrors[0]?.code], ['REFUSED', null, 'CONFLICT']);
    assert.match(refused.userErrors[0]!.message, /Risk Officer.*Chief/);
  });

  test('a change holds from its time on; asOf reads both sides of it, and what was known before', async () => {
    await write(REGISTER, { ...key('auditor'), displayName: 'Auditor', emails: ['old@example.org'] });
    const before = await recordedNow();
    const change = {
      ...key('auditor'),
      emails: ['new@example.org'],
      displayName: null,
      validFrom: '2026-01-01T00:00:00Z',
      reason: 'Moved',
    };
    assert.equal((await write(UPDATE, change)).result, 'CHANGED');
    const query = `query ($subject: String!, $asOf: AsOf) { principal(issuer: "https://idp.example", subject: $subject, asOf: $asOf) {
      displayName emails claims(first: 5) { totalCount nodes { reason } } } }`;
    const at = async (asOf: object | null) =>
      (await compliance.data<{ principal: Principal | null }>(query, { subject: 'auditor', asOf })).principal;
    assert.deepEqual(await at(null), {
      displayName: null,
      emails: ['new@example.org'],
      claims: { totalCount: 2, nodes: [{ reason: 'Moved' }, { reason: null }] },
    });
    assert.deepEqual((await at({ validAt: '2025-12-31T00:00:00Z' }))?.emails, ['old@example.org']);
    assert.deepEqual((await at({ knownAt: before }))?.emails, ['old@example.org']);
    assert.equal(await at({ knownAt: '2020-01-01T00:00:00Z' }), null);
  });

  test('an unknown principal is null, or refused when it is to change', async () => {
    assert.deepEqual(await compliance.data('{ principal(issuer: "i", subject: "nobody") { id } }'), {
      principal: null,
    });
    assert.equal((await write(UPDATE, { ...key('nobody'), kind: 'SERVICE' })).userErrors[0]?.code, 'NOT_FOUND');
    assert.equal((await write(REGISTER, { ...key(' ') })).userErrors[0]?.field, 'input.subject');
    assert.equal(
      (await compliance.errors('{ principal(issuer: "", subject: "s") { id } }'))[0]!.extensions.code,
      'BAD_USER_INPUT',
    );
  });

  test('bulk registers each on its own merits, in as many statements whatever their number', async () => {
    const bulk = `mutation ($input: [RegisterPrincipalInput!]!) { payload: registerPrincipals(input: $input) {
      principals { subject } summary { created refused } userErrors { field code } } }`;
    const run = async (prefix: string, size: number) => {
      const input = Array.from({ length: size }, (_, index) => ({
        ...key(`${prefix}-${index}`),
        emails: [index === 1 ? 'wrong' : `${prefix}${index}@example.org`],
      }));
      using recorder = recordStatements('compliance');
      const { payload } = await compliance.data<{
        payload: { principals: unknown[]; summary: object; userErrors: object[] };
      }>(bulk, { input });
      assert.deepEqual(payload.summary, { created: size - 1, refused: 1 });
      assert.deepEqual(payload.userErrors, [{ field: 'input.1.emails.0', code: 'BAD_USER_INPUT' }]);
      assert.deepEqual([payload.principals.length, payload.principals[1]], [size, null]);
      return recorder.statements.length;
    };
    assert.equal(await run('few', 3), await run('many', 300));
  });

  test('lists are filtered, ordered and paged; a page takes as many statements whatever its size', async () => {
    const list = `query ($filter: PrincipalFilter, $first: Int, $after: String) { principals(filter: $filter, first: $first, after: $after, orderBy: { field: SUBJECT }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { subject claims { nodes { reason } } } } }`;
    interface Page {
      principals: { totalCount: number; pageInfo: { endCursor: string }; nodes: { subject: string }[] };
    }
    const one = await compliance.data<Page>(list, { filter: { email: 'NEW@example.org' } });
    assert.deepEqual(
      one.principals.nodes.map(({ subject }) => subject),
      ['auditor'],
    );
    assert.equal(
      (await compliance.data<Page>(list, { filter: { gitName: 'risk', kind: 'HUMAN' } })).principals.totalCount,
      1,
    );
    const pages = [];
    for (const first of [3, 30]) {
      using recorder = recordStatements('compliance');
      pages.push(await compliance.data<Page>(list, { first }));
      assert.equal(recorder.statements.length, 3);
    }
    const next = await compliance.data<Page>(list, { first: 3, after: pages[0]!.principals.pageInfo.endCursor });
    assert.deepEqual(next.principals.nodes[0], pages[1]!.principals.nodes[3]);
    const [error] = await compliance.errors(list, { first: 1000 });
    assert.equal(error!.extensions.code, 'INVALID_PAGE_SIZE');
  });

  test('references from other subgraphs resolve by id and by UUID, in one statement, and one more for those that are none', async () => {
    const uuid = entityUuid('Principal', ['https://idp.example', 'auditor']);
    const representations = [
      { __typename: 'Principal', id: `Principal:${uuid}` },
      { __typename: 'Principal', _ref: uuid, _at: null },
      { __typename: 'Principal', id: `Principal:${entityUuid('Principal', ['x', 'y'])}` },
    ];
    using recorder = recordStatements('compliance');
    const { _entities } = await compliance.data<{ _entities: unknown[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Principal { subject } } }',
      { representations },
    );
    assert.deepEqual(_entities, [{ subject: 'auditor' }, { subject: 'auditor' }, null]);
    assert.equal(recorder.statements.length, 2);
  });
});

test("a person's data is sealed in change records, and gone with the key, while the proof holds", async () => {
  const secrets = {
    subject: 'whistle-blower-17',
    displayName: 'Whistle Blower',
    emails: ['blower@example.org'],
    gitNames: ['blower-git'],
    registryNames: ['blower-reg'],
  };
  await write(REGISTER, { issuer: 'https://sealed.example', ...secrets });
  const record = async () => {
    const [row] = await compliance.database.query<{ record: string; sha256: string }>(
      `SELECT record, sha256 FROM compliance.change WHERE subject_id = $1`,
      [entityUuid('Principal', ['https://sealed.example', secrets.subject])],
    );
    return row!;
  };
  const { record: text, sha256: proof } = await record();
  for (const secret of Object.values(secrets).flat()) assert.ok(!text.includes(secret), `${secret} is readable`);
  const parsed = JSON.parse(text) as {
    subject: { naturalKey: { subject: Sealed } };
    state: { values: { emails: Sealed[] } }[];
  };
  const email = parsed.state[0]!.values.emails[0]!;
  const keys = (id: string) =>
    compliance.database.query<{ key: Buffer }>('SELECT key FROM compliance.subject_key WHERE key_id = $1', [id]);
  const [personKey] = await keys(email.$sealed.key);
  assert.equal(unseal(email, personKey!.key), 'blower@example.org');
  await compliance.database.query('DELETE FROM compliance.subject_key WHERE subject = $1', [
    encodeId('Principal', entityUuid('Principal', ['https://sealed.example', secrets.subject])),
  ]);
  assert.deepEqual(await keys(email.$sealed.key), []);
  assert.deepEqual(await keys(parsed.subject.naturalKey.subject.$sealed.key), []);
  assert.equal(sha256((await record()).record), proof);
});

/** The head of the feed: what a reader would give as knownAt. */
async function recordedNow(): Promise<Date> {
  const [row] = await compliance.database.query<{ at: Date }>('SELECT max(recorded_at) AS at FROM compliance.feed');
  await new Promise((resolve) => setTimeout(resolve, 5));
  return row!.at;
}
