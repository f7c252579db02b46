import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from './installation.ts';

let installation: Installation;

before(async () => {
  installation = await openInstallation();
});
after(() => installation.stop());

const register = (version: string, parents = '') =>
  installation.measure(`mutation { registerModelVersion(input: { model: "m", version: "${version}" ${parents} }) {
    modelVersion { id } userErrors { message } } }`);

test('an answer that does not wait is not complete while a write that has returned in its process is missing', async () => {
  const { data } = await register('0');
  const { id } = data.registerModelVersion.modelVersion;
  const downstream = async (consistency: string) => {
    const asked = await installation.measure(`{
      lineage(of: "${id}", direction: DOWNSTREAM, consistency: ${consistency}) { complete truncatedBy totalNodes } }`);
    return asked.data.lineage;
  };
  for (let count = 1; count < 20; count += 1) {
    assert.deepEqual(await downstream('STRONG'), { complete: true, truncatedBy: [], totalNodes: count });
    await register(
      `${count}`,
      `parents: [{ relation: FINE_TUNING, modelVersion: { model: "m", version: "${count - 1}" } }]`,
    );
    const told = await downstream('EVENTUAL');
    const isThere = told.totalNodes === count + 1;
    assert.deepEqual([told.complete, told.truncatedBy], isThere ? [true, []] : [false, ['LAG']]);
  }
});
