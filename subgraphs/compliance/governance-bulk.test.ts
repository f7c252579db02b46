import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startCompliance } from '../../test/federation/compliance-client.ts';
import { day, deciding, READ, STATE, version, type Governance } from '../../test/federation/compliance-governance.ts';
import { recordStatements } from '../kernel/database/index.ts';
import { encodeId } from '../kernel/ids/ids.ts';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';

const compliance = await startCompliance();
const { decide, move, read } = deciding(compliance);

describe('many decisions', () => {
  const bulk = `mutation ($input: [SetGovernanceStateInput!]!) { setGovernanceStates(input: $input) {
    governances { state } summary { created changed refused } userErrors { field code } } }`;

  test('each stands on its own, with its own reason', async () => {
    const input = [
      { modelVersion: version('6.0.0'), state: 'IN_REVIEW', validFrom: day('05-01'), reason: 'First' },
      { modelVersion: version('6.1.0'), state: 'SUSPENDED', validFrom: day('05-01'), reason: 'Wrong' },
      { modelVersion: version('6.0.0'), state: 'REJECTED', validFrom: day('05-02'), reason: 'Second' },
      { modelVersionId: 'ModelVersion:1', state: 'RETIRED', reason: 'Wrong' },
    ];
    const { setGovernanceStates: payload } = await compliance.data<Record<string, unknown>>(bulk, { input });
    assert.deepEqual(payload, {
      governances: [{ state: 'REJECTED' }, null, { state: 'REJECTED' }, null],
      summary: { created: 1, changed: 1, refused: 2 },
      userErrors: [
        { field: 'input.1.state', code: 'ILLEGAL_TRANSITION' },
        { field: 'input.3.modelVersionId', code: 'INVALID_ID' },
      ],
    });
    assert.deepEqual(
      (await read('6.0.0')).history.map(({ reason }) => reason),
      ['First', 'Second'],
    );
  });

  test('take as many statements whatever their number, and so does reading them', async () => {
    // Who decided is known: for somebody unknown, one more statement looks for other names.
    await compliance.data(
      'mutation { registerPrincipal(input: { issuer: "pedigree:local", subject: "operator" }) { result } }',
    );
    const counts = [];
    for (const size of [3, 30]) {
      const names = Array.from({ length: size }, (_, index) => `bulk-${size}-${index}`);
      const input = names.map((name) => ({
        modelVersion: version(name),
        state: 'IN_REVIEW',
        validFrom: day('05-01'),
        reason: 'Batch',
      }));
      using writing = recordStatements('compliance');
      await compliance.data(bulk, { input });
      writing.stop();
      const representations = names.map((name) => ({
        __typename: 'ModelVersion',
        id: encodeId('ModelVersion', modelVersionUuid('default', 'credit-risk', name)),
      }));
      using reading = recordStatements('compliance');
      const { _entities } = await compliance.data<{ _entities: { governance: Governance }[] }>(READ, {
        representations,
      });
      assert.ok(_entities.every(({ governance }) => governance.history.length === 1));
      counts.push([writing.statements.length, reading.statements.length]);
    }
    assert.deepEqual(counts[0], counts[1]);
    assert.equal(counts[0]![1], 4);
  });
});

test('of contradicting decisions at once one is taken, and several in one list are taken one after the other', async () => {
  const LIST = `mutation ($input: [SetGovernanceStateInput!]!) { payload: setGovernanceStates(input: $input) { summary { changed created } userErrors { code } } }`;
  const both = (name: string, states: readonly string[]) =>
    compliance.data<{ payload: { summary: object; userErrors: object[] } }>(LIST, {
      input: states.map((state) => ({ modelVersion: version(name), state, reason: 'Because' })),
    });
  for (let pair = 0; pair < 15; pair += 1) {
    const name = `torn-${pair}`;
    await move(name, ['IN_REVIEW', '01-01']);
    const told = await Promise.all(
      ['APPROVED', 'REJECTED'].map((state) => decide(STATE, { modelVersion: version(name), state })),
    );
    assert.deepEqual(told.map(({ result }) => result).sort(), ['CHANGED', 'REFUSED']);
  }
  const { payload } = await both('listed', ['IN_REVIEW', 'APPROVED']);
  assert.deepEqual(payload.userErrors, []);
  await pause(5);
  const { state, history } = await read('listed');
  assert.deepEqual([state, history.map(({ to }) => to).sort()], ['APPROVED', ['APPROVED', 'IN_REVIEW']]);
});
