import assert from 'node:assert/strict';
import { openInstallation } from './installation.ts';

/** What came of pairs of a write and the question whose answer must have it. */
export interface Pairs {
  readonly asked: number;
  /** Answers that had to say that they lag, and were asked for again. */
  readonly lagged: number;
}

const REGISTER = `mutation ($version: RegisterModelVersionInput!) {
  registerModelVersion(input: $version) { modelVersion { id } userErrors { message } }
}`;
const DEPLOY = `mutation ($deployment: RegisterDeploymentInput!) {
  registerDeployment(input: $deployment) { deployment { id } userErrors { message } }
}`;
const WALK = `query ($of: [ID!]!, $direction: LineageDirection!) {
  lineage(of: $of, direction: $direction, maxDepth: 1) { truncatedBy nodes { id } }
}`;

/**
 * Writes and then asks, many at once, through the gateway: each new version must be found with its parent, and each new
 * deployment from the version that it serves. Fails at the first answer that misses a write and does not say that it lags.
 */
export async function writeThenRead(count: number, atOnce: number): Promise<Pairs> {
  const pedigree = await openInstallation();
  let [next, asked, lagged] = [0, 0, 0];
  const ask = async (query: string, variables: Record<string, unknown>): Promise<any> => {
    const { data, errors } = await pedigree.ask(query, variables);
    if (errors?.every(({ extensions }) => extensions?.['code'] === 'INCOMPLETE')) return null;
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data;
  };
  const expect = async (of: string, direction: string, wanted: string): Promise<void> => {
    asked += 1;
    for (;;) {
      const data = await ask(WALK, { of: [of], direction });
      if (data !== null && !data.lineage.truncatedBy.includes('LAG')) {
        const found = data.lineage.nodes.map(({ id }: { id: string }) => id);
        assert.ok(found.includes(wanted), `${wanted} is missing ${direction} of ${of}`);
        return;
      }
      lagged += 1;
    }
  };
  const work = async (worker: number): Promise<void> => {
    const model = `model-${worker}`;
    let parent: { id: string; version: string } | null = null;
    while ((next += 2) <= count) {
      const version = `${next}`;
      const parents = parent && [{ relation: 'FINE_TUNING', modelVersion: { model, version: parent.version } }];
      const registered = await ask(REGISTER, { version: { model, version, ...(parents && { parents }) } });
      const { id } = registered.registerModelVersion.modelVersion as { id: string };
      await expect(id, 'UPSTREAM', parent?.id ?? id);
      const deployment = { environment: 'production', name: model, rollout: version, modelVersion: { model, version } };
      const deployed = await ask(DEPLOY, { deployment });
      await expect(id, 'DOWNSTREAM', deployed.registerDeployment.deployment.id);
      parent = { id, version };
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  } finally {
    await pedigree.stop();
  }
  return { asked, lagged };
}
