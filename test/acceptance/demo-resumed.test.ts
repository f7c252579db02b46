import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { demoStanding, loadDemo } from '../../cli/demo/load.ts';
import { openInstallation, type Installation } from './installation.ts';

const SCHEMAS = ['compliance', 'datasets', 'environments', 'models'];
/** One more than share an instant of the story, so that every telling gets on. */
const REQUESTS_A_TELLING = 3;

let whole: Installation;
let cut: Installation;

before(async () => {
  [whole, cut] = await Promise.all([openInstallation(), openInstallation()]);
});
after(() => Promise.all([whole.stop(), cut.stop()]));

/** The story is told as by a process that is killed after a few requests, or after their commit and before the answer. */
async function tellInPieces(): Promise<number> {
  for (let pieces = 1; ; pieces += 1) {
    let left = REQUESTS_A_TELLING;
    const ask: typeof cut.demo.ask = async (query, variables) => {
      if (left === 0) throw new Error('cut off');
      left -= 1;
      return cut.demo.ask(query, variables);
    };
    try {
      await loadDemo({ ...cut.demo, ask });
      return pieces;
    } catch (error) {
      assert.match(String(error), /cut off/);
      if (pieces % 2 === 0) await numberLastAnew();
    }
  }
}

/** As if the process had ended between the last write and its numbering, which the next start's followers do. */
async function numberLastAnew(): Promise<void> {
  const lasts = await Promise.all(
    SCHEMAS.map(async (schema) => {
      const [row] = await cut.database.query<{ last: Date | null }>(
        `SELECT max(recorded_at) AS last FROM ${schema}.feed`,
      );
      return { schema, last: row!.last?.getTime() ?? 0 };
    }),
  );
  const { schema, last } = lasts.reduce((one, other) => (other.last > one.last ? other : one));
  await cut.database.query(
    `WITH gone AS (DELETE FROM ${schema}.feed WHERE recorded_at = $1 RETURNING change_id)
     INSERT INTO ${schema}.outbox SELECT change_id, $1 FROM gone`,
    [new Date(last)],
  );
  await cut.feeds[schema]!.changes(0, 1);
}

/** The feeds without what differs between two tellings: transactions, and persons under keys of their own. */
async function feeds({ database }: Installation): Promise<string[]> {
  const all = SCHEMAS.map((schema) =>
    database.query(
      `SELECT f.position::int, f.recorded_at, r->'action' AS action, r->'origin' AS origin, r->'subject'->'id' AS subject, r->'edges' AS edges,
              r->'state' AS state
         FROM ${schema}.feed f JOIN ${schema}.change c ON c.id = f.change_id, LATERAL (SELECT c.record::jsonb AS r) x ORDER BY f.position`,
    ),
  );
  return (await Promise.all(all)).flat().map((row) => JSON.stringify(row).replace(/"\$sealed":\{[^}]*\}/g, '"sealed"'));
}

test('a story that was cut off anywhere goes on where it was, and reads as if it never had been', async () => {
  const [pieces] = await Promise.all([tellInPieces(), whole.loadDemo()]);
  assert.ok(pieces > 40, `${pieces} pieces`);
  assert.deepEqual(await demoStanding(cut.demo), { told: 'wholly' });
  const [found, expected] = await Promise.all([feeds(cut), feeds(whole)]);
  const differing = found.findIndex((line, index) => line !== expected[index]);
  assert.equal(found[differing], expected[differing]);
  assert.equal(found.length, expected.length);
  for (const schema of SCHEMAS) assert.deepEqual(await cut.database.query(`SELECT 1 FROM ${schema}.outbox`), []);
  assert.equal(cut.clock.now(), null);
});

test('told wholly, it stays so whatever is recorded afterwards; the clock of the story never returns', async () => {
  await whole.ask('mutation { registerModel(input: { name: "later" }) { result } }');
  assert.deepEqual(await demoStanding(whole.demo), { told: 'wholly' });
  await assert.rejects(whole.loadDemo(), /recorded already/);
});

test('where anything else was recorded, also between its parts, it is not told', async () => {
  const other = await openInstallation();
  try {
    let left = 5;
    const ask: typeof other.demo.ask = async (query, variables) => {
      if ((left -= 1) < 0) throw new Error('cut off');
      return other.demo.ask(query, variables);
    };
    await assert.rejects(loadDemo({ ...other.demo, ask }), /cut off/);
    assert.equal((await demoStanding(other.demo)).told, 'partly');
    await other.ask('mutation { registerModel(input: { name: "mine" }) { result } }');
    assert.deepEqual(await demoStanding(other.demo), { told: 'no', inTheWay: ['models'] });
    // Also before it has a number.
    await other.database.query(
      'WITH gone AS (DELETE FROM models.feed RETURNING change_id) INSERT INTO models.outbox SELECT change_id FROM gone',
    );
    assert.deepEqual(await demoStanding(other.demo), { told: 'no', inTheWay: ['models'] });
    await assert.rejects(other.loadDemo(), /not so of models/);
  } finally {
    await other.stop();
  }
});
