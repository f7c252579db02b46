import assert from 'node:assert/strict';
import test from 'node:test';
import { modelVersionUuid } from '../../../kernel/ids/natural-keys.ts';
import { governanceUuid, setRiskTier, setState } from './governance.ts';

const KEY = ['default', 'credit-risk', '1.0.0'] as const;
const uuid = modelVersionUuid(...KEY);

test('a decision names a version by its natural key or by its id, and only the key tells what it is called', () => {
  const byKey = setState({
    modelVersion: { model: 'credit-risk', version: '1.0.0' },
    state: 'IN_REVIEW',
    reason: 'Planned',
  });
  const byId = setState({ modelVersionId: `ModelVersion:${uuid}`, state: 'IN_REVIEW', reason: 'Planned' });
  assert.deepEqual(byKey, [{ ...byId[0], values: { state: 'IN_REVIEW', modelVersionKey: KEY } }]);
  assert.deepEqual(byKey[0]!.key, [uuid]);
});

test('neither or both names are refused', () => {
  const both = { modelVersion: { model: 'm', version: '1' }, modelVersionId: `ModelVersion:${uuid}` };
  for (const input of [both, {}]) {
    assert.throws(() => setRiskTier({ ...input, riskTier: 'HIGH', reason: 'r' }), {
      code: 'REQUIRED',
      field: 'modelVersion',
    });
  }
});

test('an id of another kind is refused at its field', () => {
  assert.throws(() => setRiskTier({ modelVersionId: `Model:${uuid}`, riskTier: 'HIGH', reason: 'r' }), {
    code: 'INVALID_ID',
    field: 'modelVersionId',
  });
});

test('governance has an id of its own, derived from the version', () => {
  assert.notEqual(governanceUuid(uuid), uuid);
  assert.equal(governanceUuid(uuid), governanceUuid(uuid));
});
