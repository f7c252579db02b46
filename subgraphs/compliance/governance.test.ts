import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startCompliance } from '../../test/federation/compliance-client.ts';
import { day, deciding, STATE, TIER, version, type Governance } from '../../test/federation/compliance-governance.ts';
import { encodeId, entityUuid } from '../kernel/ids/ids.ts';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';
import { LOCAL_OPERATOR } from '../kernel/server/context.ts';

const compliance = await startCompliance();
const { decide, move, read } = deciding(compliance);
const OPERATOR = encodeId('Principal', entityUuid('Principal', LOCAL_OPERATOR));

const steps = ({ history }: Governance) => history.map(({ from, to, at }) => `${at.slice(5, 10)} ${from} ${to}`);

describe('governance of a model version', () => {
  test('is unreviewed and unclassified while nobody has decided', async () => {
    const undecided = {
      state: 'UNREVIEWED',
      riskTier: 'UNCLASSIFIED',
      stateSince: null,
      history: [],
      riskTierHistory: [],
    };
    assert.deepEqual(await read('0.0.1'), undecided);
  });

  test('goes through the process, and its history says who, when and why', async () => {
    await move('1.0.0', ['IN_REVIEW', '02-01']);
    const approved = await decide(STATE, {
      modelVersion: version('1.0.0'),
      state: 'APPROVED',
      validFrom: day('02-10'),
      reason: 'Validated',
    });
    assert.deepEqual(approved.governance, { state: 'APPROVED', riskTier: 'UNCLASSIFIED', stateSince: day('02-10') });
    assert.equal(approved.result, 'CHANGED');
    const { history } = await read('1.0.0');
    assert.deepEqual(steps(await read('1.0.0')), ['02-01 UNREVIEWED IN_REVIEW', '02-10 IN_REVIEW APPROVED']);
    assert.deepEqual([history[1]!.by, history[1]!.reason, history[1]!.principal], [OPERATOR, 'Validated', null]);
    assert.ok(Date.parse(history[1]!.recordedAt) > Date.parse(history[0]!.recordedAt));
  });

  test('who decided is named once that principal is registered', async () => {
    await compliance.data(
      'mutation { registerPrincipal(input: { issuer: "pedigree:local", subject: "operator", displayName: "Operator" }) { result } }',
    );
    assert.deepEqual((await read('1.0.0')).history[0]!.principal, { displayName: 'Operator' });
  });

  test('a transition that the process lacks is refused and says what is allowed', async () => {
    const payload = await decide(STATE, { modelVersion: version('1.1.0'), state: 'APPROVED' });
    assert.deepEqual([payload.result, payload.governance], ['REFUSED', null]);
    assert.deepEqual(
      [payload.userErrors[0]!.code, payload.userErrors[0]!.field],
      ['ILLEGAL_TRANSITION', 'input.state'],
    );
    assert.match(payload.userErrors[0]!.message, /From UNREVIEWED it can go to IN_REVIEW or RETIRED\./);
    assert.deepEqual((await read('1.1.0')).history, []);
  });

  test('the same decision again is found, not repeated', async () => {
    assert.equal((await decide(STATE, { modelVersion: version('1.0.0'), state: 'APPROVED' })).result, 'FOUND');
    assert.equal((await read('1.0.0')).history.length, 2);
  });

  test('a back-dated correction moves a transition; what was known before is still to be read', async () => {
    await move('2.0.0', ['IN_REVIEW', '03-01'], ['APPROVED', '03-20']);
    await pause(5);
    const knownBefore = new Date().toISOString();
    await pause(5);
    await decide(STATE, {
      modelVersion: version('2.0.0'),
      state: 'APPROVED',
      validFrom: day('03-10'),
      reason: 'Entered late',
    });
    const now = await read('2.0.0');
    assert.deepEqual(steps(now), ['03-01 UNREVIEWED IN_REVIEW', '03-10 IN_REVIEW APPROVED']);
    assert.equal(now.history[1]!.reason, 'Entered late');
    const then = await read('2.0.0', `/${knownBefore}`);
    assert.deepEqual(steps(then), ['03-01 UNREVIEWED IN_REVIEW', '03-20 IN_REVIEW APPROVED']);
    assert.equal(then.history[1]!.reason, 'Because');
    assert.equal((await read('2.0.0', `${day('03-15')}/${knownBefore}`)).state, 'IN_REVIEW');
    assert.equal((await read('2.0.0', `${day('03-15')}/`)).state, 'APPROVED');
    assert.deepEqual(steps(await read('2.0.0', `${day('03-09')}/`)), ['03-01 UNREVIEWED IN_REVIEW']);
    assert.equal((await read('2.0.0', `${day('01-01')}/`)).state, 'UNREVIEWED');
  });

  test('a back-dated step that makes a later one illegal is refused', async () => {
    await move('3.0.0', ['IN_REVIEW', '03-01'], ['APPROVED', '03-20']);
    const { userErrors } = await decide(STATE, {
      modelVersion: version('3.0.0'),
      state: 'REJECTED',
      validFrom: day('03-10'),
    });
    assert.match(userErrors[0]!.message, /cannot go from REJECTED to APPROVED at 2026-03-20/);
    assert.deepEqual(steps(await read('3.0.0')), ['03-01 UNREVIEWED IN_REVIEW', '03-20 IN_REVIEW APPROVED']);
  });

  test('a plan does not hold yet', async () => {
    const planned = await decide(STATE, {
      modelVersion: version('4.0.0'),
      state: 'RETIRED',
      validFrom: '2999-01-01T00:00:00Z',
    });
    assert.deepEqual([planned.result, planned.governance?.state], ['CREATED', 'UNREVIEWED']);
    assert.deepEqual((await read('4.0.0', '2999-06-01T00:00:00.000Z/')).state, 'RETIRED');
    assert.equal((await read('4.0.0')).state, 'UNREVIEWED');
  });

  test('the risk tier has a history of its own and does not touch that of the state', async () => {
    const id = encodeId('ModelVersion', modelVersionUuid('default', 'credit-risk', '1.0.0'));
    await decide(TIER, { modelVersionId: id, riskTier: 'LIMITED', validFrom: day('02-05') });
    await decide(TIER, { modelVersionId: id, riskTier: 'HIGH', validFrom: day('02-15') });
    const governance = await read('1.0.0');
    assert.deepEqual(
      [governance.riskTier, governance.stateSince, governance.history.length],
      ['HIGH', day('02-10'), 2],
    );
    assert.deepEqual(governance.riskTierHistory, [
      { from: 'UNCLASSIFIED', to: 'LIMITED', at: day('02-05') },
      { from: 'LIMITED', to: 'HIGH', at: day('02-15') },
    ]);
  });

  test('of two contradicting decisions at once, exactly one stands', async () => {
    await move('5.0.0', ['IN_REVIEW', '03-01']);
    const results = await Promise.all(
      ['APPROVED', 'REJECTED'].map((state) =>
        decide(STATE, {
          modelVersion: version('5.0.0'),
          state,
          validFrom: day(state === 'APPROVED' ? '04-01' : '04-02'),
        }),
      ),
    );
    assert.deepEqual(results.map(({ result }) => result).sort(), ['CHANGED', 'REFUSED']);
    assert.equal((await read('5.0.0')).history.length, 2);
  });

  test('a list shows those decided about, filtered, ordered and as of a time', async () => {
    const list = `query ($filter: GovernanceFilter, $asOf: AsOf) { governances(filter: $filter, asOf: $asOf, first: 100) { totalCount nodes { state stateSince modelVersion { id } } } }`;
    interface List {
      governances: { totalCount: number; nodes: { stateSince: string; modelVersion: { id: string } }[] };
    }
    const approved = await compliance.data<List>(list, { filter: { state: ['APPROVED'], riskTier: ['HIGH'] } });
    assert.deepEqual(
      approved.governances.nodes.map(({ modelVersion }) => modelVersion.id),
      [encodeId('ModelVersion', modelVersionUuid('default', 'credit-risk', '1.0.0'))],
    );
    const { nodes } = (await compliance.data<List>(list, { asOf: { validAt: day('03-15') } })).governances;
    assert.deepEqual(
      nodes.map(({ stateSince }) => stateSince),
      nodes
        .map(({ stateSince }) => stateSince)
        .toSorted()
        .reverse(),
    );
    assert.equal((await compliance.errors(list, { filter: { state: [] } }))[0]!.extensions.code, 'BAD_USER_INPUT');
    assert.equal(
      (await compliance.errors(list, { asOf: { knownAt: '2999-01-01T00:00:00Z' } }))[0]!.extensions.code,
      'INVALID_AS_OF',
    );
  });
});
