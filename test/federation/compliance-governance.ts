import assert from 'node:assert/strict';
import { encodeId } from '../../subgraphs/kernel/ids/ids.ts';
import { modelVersionUuid } from '../../subgraphs/kernel/ids/natural-keys.ts';
import type { ComplianceClient } from './compliance-client.ts';

interface Change {
  from: string;
  to: string;
  at: string;
  by: string;
  reason: string;
  recordedAt: string;
  principal: { displayName: string } | null;
}
export interface Governance {
  state: string;
  riskTier: string;
  stateSince: string | null;
  history: Change[];
  riskTierHistory: Change[];
}
interface Payload {
  governance: Governance | null;
  result: string;
  userErrors: { code: string; field: string; message: string }[];
}

const PAYLOAD = 'governance { state riskTier stateSince } result userErrors { code field message }';
export const STATE = `mutation ($input: SetGovernanceStateInput!) { payload: setGovernanceState(input: $input) { ${PAYLOAD} } }`;
export const TIER = `mutation ($input: SetRiskTierInput!) { payload: setRiskTier(input: $input) { ${PAYLOAD} } }`;
export const READ = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ModelVersion {
  id governance { state riskTier stateSince history { from to at by reason recordedAt principal { displayName } } riskTierHistory { from to at } } } } }`;

export const version = (name: string) => ({ model: 'credit-risk', version: name });
export const day = (date: string) => `2026-${date}T00:00:00.000Z`;

/** Decides about versions of a model, and reads what was decided. */
export function deciding(compliance: ComplianceClient) {
  async function decide(query: string, input: Record<string, unknown>): Promise<Payload> {
    return (await compliance.data<{ payload: Payload }>(query, { input: { reason: 'Because', ...input } })).payload;
  }

  async function move(name: string, ...steps: [state: string, date: string][]): Promise<void> {
    for (const [state, date] of steps) {
      const { userErrors } = await decide(STATE, { modelVersion: version(name), state, validFrom: day(date) });
      assert.deepEqual(userErrors, []);
    }
  }

  async function read(name: string, at: string | null = null): Promise<Governance> {
    const id = encodeId('ModelVersion', modelVersionUuid('default', 'credit-risk', name));
    const { _entities } = await compliance.data<{ _entities: { id: string; governance: Governance }[] }>(READ, {
      representations: [{ __typename: 'ModelVersion', id, _at: at }],
    });
    assert.equal(_entities[0]!.id, id);
    return _entities[0]!.governance;
  }

  return { decide, move, read };
}
