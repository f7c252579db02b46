import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { recordStatements } from '../database/index.ts';
import { encodeId } from '../ids/ids.ts';
import { databaseClock } from '../time/clock.ts';
import type { KindSpec } from './kinds.ts';
import { Recorder } from './recorder.ts';
import { assertSound } from './testing/feed-world.ts';
import { at, coloursIn, recording } from './testing/recording.ts';
import { about, api, fromDocument, openThings, person, seeded, thing, thingId } from './testing/things.ts';
import type { Mode } from './types.ts';

let database: DataSource;
let recorder: Recorder;

before(async () => {
  const { url } = await createTestDatabase(['things']);
  database = await openThings(url, 16);
  recorder = new Recorder(database, [thing, person], databaseClock);
});
after(() => database.destroy());

const record = recording(() => recorder);
const colours = coloursIn(() => database);

async function count(table: string): Promise<number> {
  const [row] = await database.query<[{ count: number }]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row.count;
}

test('REGISTER creates once, finds again, fills what is unknown, and refuses what contradicts', async () => {
  assert.deepEqual(await record(about('r', { colour: 'red' })), ['CREATED']);
  assert.deepEqual(await record(about('r', { colour: 'red' })), ['FOUND']);
  assert.deepEqual(await record(about('r', {})), ['FOUND']);
  assert.deepEqual(await record(about('r', { colour: 'red', serial: { a: 1 } })), ['CHANGED']);
  assert.deepEqual(await record(about('r', { colour: null, serial: { a: 1 } })), ['FOUND']);
  const before = [await count('claim'), await count('change')];
  const [outcome] = await recorder.record([about('r', { colour: 'blue', size: 3 })], api(), 'REGISTER');
  assert.equal(outcome!.result, 'REFUSED');
  assert.match(outcome!.problems[0]!.message, /"red".*"blue"/);
  assert.deepEqual([await count('claim'), await count('change')], before);
  assert.deepEqual(await colours('r'), [[-Infinity, Infinity, 'red']]);
});

test('a set grows by registration; an element that is recorded otherwise is a conflict', async () => {
  assert.deepEqual(await record(about('s', { tags: [{ name: 'x', value: 1 }] })), ['CREATED']);
  assert.deepEqual(await record(about('s', { tags: [{ name: 'y' }] })), ['CHANGED']);
  assert.deepEqual(await record(about('s', { tags: [{ value: 1, name: 'x' }] })), ['FOUND']);
  const [refused] = await recorder.record([about('s', { tags: [{ name: 'x', value: 2 }] })], api(), 'REGISTER');
  assert.match(
    refused!.problems[0]!.message,
    /^tags is recorded as {"name":"x","value":1}, but {"name":"x","value":2}/,
  );
});

test('UPDATE: back-dated, of a stretch, corrected; what is immutable stays', async () => {
  await record(about('u', { colour: 'red', serial: { a: 1 } }));
  assert.deepEqual(await record(about('u', { colour: 'blue' }, { from: at(20) }), 'UPDATE'), ['CHANGED']);
  assert.deepEqual(await record(about('u', { colour: 'blue' }, { from: at(20) }), 'UPDATE'), ['FOUND']);
  assert.deepEqual(await record(about('u', { colour: 'green' }, { from: at(10) }), 'UPDATE'), ['CHANGED']);
  assert.deepEqual(await colours('u'), [
    [-Infinity, 10, 'red'],
    [10, 20, 'green'],
    [20, Infinity, 'blue'],
  ]);
  await record(about('u', { colour: 'white' }, { from: at(5), to: at(25) }), 'UPDATE');
  assert.deepEqual(await colours('u'), [
    [-Infinity, 5, 'red'],
    [5, 25, 'white'],
    [25, Infinity, 'blue'],
  ]);
  assert.deepEqual(await record(about('u', { serial: { a: 2 } }), 'UPDATE'), ['REFUSED IMMUTABLE']);
  assert.deepEqual(await record(about('u', { colour: 'x' }, { from: at(2), to: at(2) }), 'UPDATE'), [
    'REFUSED BAD_USER_INPUT',
  ]);
  assert.deepEqual(await record(about('missing', { colour: 'x' }, { mustExist: true }), 'UPDATE'), [
    'REFUSED NOT_FOUND',
  ]);
  assert.equal((await database.query('SELECT 1 FROM entity WHERE id = $1', [thingId('missing')])).length, 0);
});

test('an update that a more confident document outvotes is recorded once, not at every repetition', async () => {
  await record(about('v', { colour: 'red' }), 'DOCUMENT', fromDocument('a', { confidence: 'VERIFIED' }));
  assert.deepEqual(await record(about('v', { colour: 'blue' }, { from: at(1) }), 'UPDATE'), ['CHANGED']);
  assert.deepEqual(await record(about('v', { colour: 'blue' }, { from: at(1) }), 'UPDATE'), ['FOUND']);
  assert.deepEqual(await record(about('v', { colour: null }, { from: at(2) }), 'UPDATE'), ['CHANGED']);
  assert.deepEqual(await record(about('v', { colour: null }, { from: at(2) }), 'UPDATE'), ['FOUND']);
  assert.deepEqual(await record(about('v', { colour: 'blue' }, { from: at(1), to: at(9) }), 'UPDATE'), ['CHANGED']);
});

test('what is fixed has one value, whenever it is told', async () => {
  await record(about('f', {}));
  assert.deepEqual(await record(about('f', { serial: 1 }, { from: at(10) })), ['CHANGED']);
  assert.deepEqual(await record(about('f', { serial: 2 })), ['REFUSED CONFLICT']);
  assert.deepEqual(await record(about('f', { serial: 2 }, { from: at(5) }), 'UPDATE'), ['REFUSED IMMUTABLE']);
  assert.deepEqual(await record(about('f', { serial: 1 })), ['FOUND']);
});

test('a refusal says what can be done about it', async () => {
  await record(about('r', { colour: 'red', serial: 1 }));
  const [refused] = await recorder.record([about('r', { colour: 'blue', serial: 2 })], api(), 'REGISTER');
  const messages = Object.fromEntries(refused!.problems.map(({ attribute, message }) => [attribute, message]));
  assert.match(messages['colour'], /use the update mutation/);
  assert.match(messages['serial'], /it is fixed once recorded/);
});

test('conflicting claims of documents are all kept; which is shown does not depend on arrival', async () => {
  const documents = [
    { origin: fromDocument('b'), colour: 'b' },
    { origin: fromDocument('a'), colour: 'a' },
    { origin: fromDocument('c', { confidence: 'INFERRED' }), colour: 'c' },
  ];
  for (const [index, order] of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
  ].entries()) {
    for (const which of order)
      await record(about(`d${index}`, { colour: documents[which]!.colour }), 'DOCUMENT', documents[which]!.origin);
    assert.deepEqual(await colours(`d${index}`), [[-Infinity, Infinity, 'a']]);
    const claims = await database.query('SELECT 1 FROM claim WHERE subject_id = $1', [thingId(`d${index}`)]);
    assert.equal(claims.length, 3);
  }
});

test('an item is written as a whole or not at all, and judged against what it says itself', async () => {
  const results = await record([
    about('i1', { colour: 'red' }, { item: 0 }),
    about('r', { colour: 'blue' }, { item: 0 }),
    about('i2', { colour: 'red' }, { item: 1 }),
    about('i3', { colour: 'red' }, { item: 2 }),
    about('i3', { colour: 'blue' }, { item: 2 }),
  ]);
  assert.deepEqual(
    results,
    ['CREATED', 'REFUSED CONFLICT', 'CREATED', 'CREATED', 'REFUSED CONFLICT'].map((result, index) =>
      index === 0 || index === 3 ? 'FOUND' : result,
    ),
  );
  assert.deepEqual([await colours('i1'), await colours('i3')], [[], []]);
  assert.equal((await colours('i2')).length, 1);
  const twice = [about('i4', { colour: 'red' }, { item: 0 }), about('i4', { colour: 'red' }, { item: 0 })];
  assert.deepEqual(await record(twice, 'DOCUMENT', fromDocument('d')), ['CREATED', 'FOUND']);
  assert.deepEqual(await record(twice, 'DOCUMENT', fromDocument('d')), ['FOUND', 'FOUND']);
});

test('many writers of the same subjects in different orders: no error surfaces, the rows are those of one after another', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `m${index}`);
  await Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      const random = seeded(writer);
      for (let turn = 0; turn < 4; turn += 1)
        await record(
          random
            .shuffle(names)
            .map((name) => about(name, { colour: name, owner: `p${name}`, tags: [{ name: `t${writer}` }] })),
        );
    }),
  );
  const rows: { colour: string; tags: unknown[] }[] = await database.query(
    `SELECT colour, tags FROM thing WHERE name = ANY($1) AND retracted_in IS NULL`,
    [names],
  );
  assert.equal(rows.length, 30);
  for (const row of rows) assert.equal(row.tags.length, 12);
  await assertSound(database, []);
});

test('documents applied twice, at once, in any order: the same rows', async () => {
  const dump = async (prefix: string): Promise<unknown[]> =>
    database.query(
      `SELECT replace(name, $1, '') AS name, colour, size, tags, valid_from, valid_to, content_hash FROM thing WHERE name LIKE $1 || '%' AND retracted_in IS NULL ORDER BY name, valid_from`,
      [prefix],
    );
  const apply = (prefix: string, letter: string): Promise<string[]> => {
    const random = seeded(letter.charCodeAt(0));
    const assertions = Array.from({ length: 8 }, () =>
      about(
        `${prefix}${random.below(5)}`,
        { colour: random.pick(['red', 'blue']), size: random.below(3), tags: [{ name: 'x', value: random.below(2) }] },
        { from: at(random.below(5)) },
      ),
    );
    return record(assertions, 'DOCUMENT', fromDocument(letter));
  };
  for (const letter of 'abcdef') await apply('one-', letter);
  await Promise.all([...'fedcbafacebd'].map((letter) => apply('two-', letter)));
  const one = await dump('one-');
  assert.ok(one.length > 5);
  assert.deepEqual(await dump('two-'), one);
});

test('the number of statements does not depend on how many subjects are written', async () => {
  const statements = async (size: number, mode: Mode, values: Record<string, unknown>): Promise<number> => {
    using recorded = recordStatements('things');
    await record(
      Array.from({ length: size }, (_, index) => about(`n${size}-${index}`, values)),
      mode,
    );
    return recorded.statements.length;
  };
  const values = { colour: 'red', owner: 'somebody', madeOf: thingId('stuff') };
  assert.equal(await statements(3, 'REGISTER', values), await statements(300, 'REGISTER', values));
  const changed = { colour: 'blue', madeOf: null };
  assert.equal(await statements(3, 'UPDATE', changed), await statements(300, 'UPDATE', changed));
});

test('an edge is taken back by its subject, at whichever end that is', async () => {
  const edges: KindSpec['edges'] = (id, { madeOf, parts = [] }) => [
    ...(madeOf === undefined ? [] : [edge(encodeId('Thing', id), encodeId('Stuff', madeOf as string), 'madeOf')]),
    ...(parts as string[]).map((part) => edge(encodeId('Part', part), encodeId('Thing', id), 'parts', part)),
  ];
  const edge = (from: string, to: string, attribute: string, element?: string) => {
    return { kind: 'LEADS_TO', from, to, attribute, ...(element !== undefined && { element }) };
  };
  const own = new Recorder(database, [{ ...thing, edges }], databaseClock);
  const [one, other, part] = ['end', 'other end', 'a part'].map((name) => thingId(name));
  await own.record([about('both ends', { madeOf: one, parts: [part] })], api(), 'REGISTER');
  await own.record([about('further', { madeOf: thingId('both ends') })], api(), 'REGISTER');
  await own.record([about('both ends', { madeOf: other }, { from: at(1) })], api(), 'UPDATE');
  const found = await database.query(
    `SELECT source_id, target_id, valid_from = '-infinity' AND valid_to = 'infinity' AS always, retracted_in IS NULL AS open
       FROM edge WHERE kind = 'LEADS_TO' ORDER BY id`,
  );
  const [subject, further] = [thingId('both ends'), thingId('further')];
  assert.deepEqual(found, [
    { source_id: part, target_id: subject, always: true, open: true },
    { source_id: subject, target_id: one, always: true, open: false },
    { source_id: further, target_id: subject, always: true, open: true },
    { source_id: subject, target_id: one, always: false, open: true },
    { source_id: subject, target_id: other, always: false, open: true },
  ]);
});

test('when what stands alongside fails, nothing is written', async () => {
  const before = [await count('claim'), await count('change'), await count('entity'), await count('thing')];
  const failing = recorder.record([about('alongside', { colour: 'red' })], api(), 'REGISTER', () =>
    Promise.reject(new Error('no')),
  );
  await assert.rejects(failing, /^Error: no$/);
  assert.deepEqual([await count('claim'), await count('change'), await count('entity'), await count('thing')], before);
});

test('once a newer version has migrated the database, this one writes no more', async () => {
  await database.query(`INSERT INTO schema_migration (timestamp, name) VALUES (1790000000000, 'Newer1790000000000')`);
  try {
    await assert.rejects(recorder.record([about('older', { colour: 'red' })], api(), 'REGISTER'), {
      code: 'UNAVAILABLE',
      message: /A newer Pedigree has migrated this database/,
    });
    assert.deepEqual(await database.query(`SELECT 1 FROM entity WHERE natural_key->>0 = 'older'`), []);
  } finally {
    await database.query(`DELETE FROM schema_migration WHERE name = 'Newer1790000000000'`);
  }
});
