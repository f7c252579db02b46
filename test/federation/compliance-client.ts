import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after } from 'node:test';
import type { Clock } from '../../subgraphs/kernel/time/clock.ts';
import type { OpenSubgraph } from '../../subgraphs/kernel/server/open.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

export interface Refused {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; field?: string | null };
}

/** Compliance on a database of its own, as the gateway would ask it. */
export interface ComplianceClient {
  readonly subgraph: OpenSubgraph;
  readonly database: TestDatabase;
  /** The data of an answer that must have no errors, save for what was not found, which is null in it. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The errors of an answer that must have some. */
  errors(query: string, variables?: Record<string, unknown>): Promise<Refused[]>;
}

/** Starts compliance for one test file; it stops by itself after the file. */
export async function startCompliance(clock?: Clock): Promise<ComplianceClient> {
  const database = await createTestDatabase(['compliance']);
  const faults: unknown[] = [];
  const subgraph = await createComplianceSubgraph({
    databaseUrl: database.url,
    clock,
    log: ({ error }) => void faults.push(error),
  });
  after(() => subgraph.stop());
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = JSON.parse(JSON.stringify(await subgraph.execute({ query, variables }))) as {
      data?: unknown;
      errors?: Refused[];
    };
    assert.deepEqual(faults.splice(0), [], 'a fault of Pedigree');
    return answer;
  };
  return {
    subgraph,
    database,
    data: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      const faults = errors?.filter(({ extensions }) => extensions.code !== 'NOT_FOUND') ?? [];
      assert.deepEqual(faults, [], JSON.stringify(errors));
      return data as Data;
    },
    errors: async (query, variables) => {
      const { errors } = await ask(query, variables);
      assert.ok(errors, 'the request was expected to be refused');
      return errors;
    },
  };
}

/** A document as the gateway hands it over. */
export function posted(text: string, rest: Record<string, unknown> = {}) {
  const bytes = Buffer.from(text);
  return {
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    format: 'mlflow-run',
    sizeBytes: bytes.length,
    contentBase64: bytes.toString('base64'),
    subgraphs: ['datasets', 'models'],
    ...rest,
  };
}
