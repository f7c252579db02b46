import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import { asOf, NOW } from '../../../kernel/time/as-of.ts';
import { EPOCH } from '../testing/history.ts';
import { idOf } from '../testing/scripted.ts';
import { Searched } from '../testing/searched.ts';

const DIGEST = 'sha256:3f9c2b7e81d04a56b3f1';

const sealed = (owner: string) => ({ $sealed: { key: `key of ${owner}`, iv: `${Math.random()}`, data: owner } });

/** A feed that opens what is sealed, as the subgraphs' own do. */
const opening =
  (erased: ReadonlySet<string>) =>
  (feed: ChangeFeed): ChangeFeed => ({
    ...feed,
    async changesAt(positions) {
      const open = (_: string, value: unknown): unknown => {
        const data = (value as { $sealed?: { data: string } } | null)?.$sealed?.data;
        return data === undefined ? value : erased.has(data) ? null : data;
      };
      const entries = await feed.changesAt(positions);
      return entries.map((entry) => ({ ...entry, record: JSON.stringify(JSON.parse(entry.record, open)) }));
    },
  });

test('the word itself comes before its beginning, that before a typing error; names before tags and owners', async () => {
  using story = new Searched();
  story.has('DataSource', 'other', { owner: 'credit' });
  story.has('DataSource', 'crddit');
  story.has('DataSource', 'creditors');
  story.has('DataSource', 'the long credit');
  story.has('DataSource', 'credit');
  story.has('DataSource', 'tagged', { tags: [{ name: 'credit', value: null }] });
  story.has('DataSource', 'cridet');
  assert.deepEqual(await story.labels('Credit'), [
    'credit',
    'the long credit',
    'creditors',
    ...['other', 'tagged'].sort((a, b) => (idOf('DataSource', a) < idOf('DataSource', b) ? -1 : 1)),
    'crddit',
    'cridet',
  ]);
  const hits = (await story.ask({ text: 'credit' })).nodes.map(({ node, matchedIn }) => [node.label, ...matchedIn]);
  assert.deepEqual(hits.slice(3, 5).sort(), [
    ['other', 'OWNER'],
    ['tagged', 'TAG'],
  ]);
});

test('what is called just so comes first, however many shorter names begin so; a run is shown by its name', async () => {
  using story = new Searched();
  const run = (name: string, index: number): void => {
    const runId = `${index}`.repeat(32);
    story.has('Run', runId, { name }, { namespace: 'default', runId });
  };
  ['credit-risk nightly', 'credit-risk', 'credit-risk 2.1.0 again'].forEach(run);
  story.has('Model', 'credit-risk');
  for (const version of ['2.1.0', '2.2.0'])
    story.has('ModelVersion', version, {}, { namespace: 'default', model: 'credit-risk', version });
  story.has('Dataset', 'bank/credit-risk', {}, { namespace: 'bank', name: 'credit-risk' });
  story.has('Dataset', 'credit-risk/loans', {}, { namespace: 'credit-risk', name: 'loans' });
  story.has(
    'Dataset',
    'bank/scores',
    { aliases: [{ namespace: 'old', name: 'Bonité' }] },
    { namespace: 'bank', name: 'scores' },
  );
  assert.deepEqual((await story.labels('Credit-Risk')).slice(0, 3), ['credit-risk', 'bank/credit-risk', 'credit-risk']);
  const [model, , named] = (await story.ask({ text: 'credit-risk' })).nodes;
  assert.deepEqual([model!.node.kind, named!.node.kind], ['MODEL', 'RUN']);
  assert.equal((await story.labels('credit-risk 2.1.0'))[0], 'credit-risk 2.1.0');
  assert.equal((await story.labels('BANK/credit-risk'))[0], 'bank/credit-risk');
  assert.deepEqual(await story.labels('bonite\u0301'), ['bank/scores']);
  // As of before it had its name.
  story.has('Run', '9'.repeat(32), { name: 'other' }, { namespace: 'default', runId: '9'.repeat(32) });
  const before = new Date(EPOCH + story.history.length - 1);
  story.has('Run', '9'.repeat(32), { name: 'credit-risk/loans' }, { namespace: 'default', runId: '9'.repeat(32) });
  const found = (at = NOW) => story.labels('credit-risk/loans', { kinds: ['RUN'] }, at);
  assert.deepEqual([await found(), await found(asOf({ knownAt: before }))], [['credit-risk/loans'], []]);
});

test('two neighbouring letters exchanged are one typing error, in short words too', async () => {
  using story = new Searched();
  for (const name of ['churn', 'numpy', 'encodr', 'neocedr']) story.has('DataSource', name);
  assert.deepEqual(await story.labels('chrun'), ['churn']);
  assert.deepEqual(await story.labels('numyp'), ['numpy']);
  assert.deepEqual(await story.labels('hcrnu'), []);
  // Nearer than what has two errors.
  assert.deepEqual(await story.labels('necodr'), ['encodr', 'neocedr']);
});

test('a typing error is forgiven in a word of three letters where there are others; what is written so comes first', async () => {
  using story = new Searched();
  for (const name of ['credit-risk', 'credit-rsk', 'audit-risk', 'air-quality', 'credit-ris']) story.has('Model', name);
  assert.deepEqual((await story.labels('credt rsk')).slice(0, 2), ['credit-rsk', 'credit-risk']);
  assert.deepEqual(await story.labels('audit rsk'), ['audit-risk']);
  assert.deepEqual(await story.labels('quality ari'), ['air-quality']);
  assert.deepEqual(await story.labels('rsk'), ['credit-rsk']);
  assert.deepEqual(await story.labels('quality ir'), []);
});

test('typing errors are forgiven in words, not in versions; every word must be found', async () => {
  using story = new Searched();
  const version = (name: string): void =>
    story.has('ModelVersion', name, {}, { namespace: 'default', model: 'transaction-encoder', version: name });
  version('2.1.0');
  version('2.2.0');
  story.has('Model', 'transaction-encoder');
  assert.deepEqual(await story.labels('transacton').then((found) => found.sort()), [
    'transaction-encoder',
    'transaction-encoder 2.1.0',
    'transaction-encoder 2.2.0',
  ]);
  assert.deepEqual(await story.labels('tranasction encodr 2.1.0', { kinds: ['MODEL_VERSION'] }), [
    'transaction-encoder 2.1.0',
  ]);
  assert.deepEqual(await story.labels('transaction 3.1.0'), []);
  assert.deepEqual(await story.labels('encoder v2.1.0'), ['transaction-encoder 2.1.0']);
  assert.deepEqual(await story.labels('encoder', { kinds: ['MODEL'] }), ['transaction-encoder']);
});

test('a digest is found by its beginning, however long, with its algorithm or without', async () => {
  using story = new Searched();
  const other = `${DIGEST.slice(0, -1)}2`;
  for (const digest of [DIGEST, other]) story.has('ContainerImage', digest, {}, { digest });
  story.has('ModelVersion', 'of a file', { artifacts: [{ uri: 's3://a', digest: DIGEST }] });
  assert.equal((await story.labels('3f9c')).length, 3);
  assert.deepEqual(await story.labels(`${DIGEST}`, { kinds: ['CONTAINER_IMAGE'] }), [DIGEST]);
  assert.deepEqual(await story.labels(other.toUpperCase().replace('SHA256:', '')), [other]);
  assert.deepEqual(await story.labels('3f9d'), []);
  const [hit] = (await story.ask({ text: DIGEST, kinds: ['MODEL_VERSION'] })).nodes;
  assert.deepEqual(hit?.matchedIn, ['DIGEST']);
});

test('a random id is found by its beginning, with its dashes', async () => {
  using story = new Searched();
  story.has('Run', 'a', {}, { runId: '0f8fad5b-d9cb-469f-a165-70867728950e' });
  for (const text of ['0f8fad5b', '0f8fad5b-d9cb-469f', '0f8fad5b-d9cb-469f-a165-70867728950e', '0f8fad5bd9cb469f']) {
    assert.equal((await story.labels(text)).length, 1, text);
  }
  assert.deepEqual(await story.labels('0f8fad5b-d9cb-469e'), []);
});

test('a package is found by its URL and by parts of it', async () => {
  using story = new Searched();
  for (const purl of ['pkg:pypi/scikit-learn@1.7.2', 'pkg:pypi/scikit-learn@1.7.1', 'pkg:pypi/numpy@1.7.2']) {
    story.has('Package', purl, {}, { purl });
  }
  assert.deepEqual(await story.labels('pkg:pypi/scikit-learn@1.7.2'), ['pkg:pypi/scikit-learn@1.7.2']);
  assert.deepEqual(await story.labels('scikit 1.7.1'), ['pkg:pypi/scikit-learn@1.7.1']);
  assert.equal((await story.labels('scikit learn')).length, 2);
  assert.deepEqual((await story.ask({ text: 'numpy' })).nodes[0]?.matchedIn, ['PURL']);
});

test('what is no longer said is not found, but as of when it was', async () => {
  using story = new Searched();
  story.has('Model', 'scorer', { tags: [{ name: 'experimental', value: 'yes' }] });
  assert.deepEqual(await story.labels('experimental'), ['scorer']);
  const before = new Date(EPOCH);
  story.has('Model', 'scorer', { tags: [{ name: 'production', value: null }] });
  assert.deepEqual(await story.labels('experimental'), []);
  assert.deepEqual(await story.labels('production'), ['scorer']);
  assert.deepEqual(await story.labels('experimental', {}, asOf({ knownAt: before })), ['scorer']);
  assert.deepEqual(await story.labels('production', {}, asOf({ knownAt: before })), []);
});

test('what holds for a time is found at that time', async () => {
  using story = new Searched();
  const change = '2026-01-01T00:00:00.000Z';
  story.tell('models', {
    kind: 'Model',
    name: 'scorer',
    key: { namespace: 'default', name: 'scorer' },
    state: [
      { validFrom: null, validTo: change, values: { tags: [{ name: 'old', value: null }] } },
      { validFrom: change, validTo: null, values: { tags: [{ name: 'new', value: null }] } },
    ],
  });
  assert.deepEqual([await story.labels('old'), await story.labels('new')], [[], ['scorer']]);
  assert.deepEqual(await story.labels('old', {}, asOf({ validAt: new Date(Date.parse(change) - 1) })), ['scorer']);
});

test('an owner, whose name is sealed, is found until it is erased', async () => {
  const erased = new Set<string>();
  using story = new Searched(opening(erased));
  story.has('Model', 'scorer', { owner: sealed('Credit Risk Team') });
  story.has('Model', 'other', { owner: sealed('Marketing') });
  assert.deepEqual(await story.labels('risk team'), ['scorer']);
  erased.add('Credit Risk Team');
  assert.deepEqual(await story.labels('risk team'), []);
});

test('people are not found by their names', async () => {
  using story = new Searched(opening(new Set()));
  story.tell('compliance', {
    kind: 'Principal',
    name: 'p',
    key: { issuer: sealed('issuer'), subject: sealed('visible') },
    state: [{ validFrom: null, validTo: null, values: { displayName: sealed('visible'), owner: 'visible' } }],
  });
  assert.deepEqual(await story.labels('visible'), []);
});

for (const [text, code] of [
  ['', 'REQUIRED'],
  ['--- ---', 'REQUIRED'],
  ['a'.repeat(501), 'BAD_USER_INPUT'],
  ['a b c d e f g h i j k l m n o p q r s t u', 'BAD_USER_INPUT'],
] as const) {
  test(`refused with ${code}: '${text.slice(0, 20)}'`, async () => {
    using story = new Searched();
    await assert.rejects(story.ask({ text }), { code, field: 'text' });
  });
}

test('words that mean something to JavaScript are words', async () => {
  using story = new Searched();
  for (const name of ['constructor', '__proto__', 'toString']) story.has('Model', name);
  for (const name of ['constructor', 'toString']) assert.deepEqual(await story.labels(name), [name]);
  assert.deepEqual(await story.labels('proto'), ['__proto__']);
});
