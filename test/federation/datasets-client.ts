import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { GraphQLFormattedError } from 'graphql';
import type { DatasetVersion, Mutation, Query } from '../../subgraphs/datasets/generated/resolvers.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { recordStatements } from '../../subgraphs/kernel/database/index.ts';
import { createTestDatabase } from '../support/database.ts';

/** An answer as if everything had been asked for; what is null in it fails the test that relies on it. */
type Whole<T> = T extends (infer Element)[]
  ? Whole<Element>[]
  : T extends Date
    ? T
    : T extends object
      ? { [Name in keyof T]-?: Whole<NonNullable<T[Name]>> }
      : T;
export type Answer = Whole<Omit<Query, '_entities'> & Mutation & Entities>;

interface Entities {
  _entities: (DatasetVersion & { _knownAs: string[] })[];
  /** A second version in one question. */
  other: DatasetVersion;
}

/** The datasets subgraph on a database of its own, for one test file. */
export interface DatasetsClient {
  /** Asks and expects no errors, save for what was not found, which is null in the answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks and expects errors. */
  fail(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ code: unknown; message: string; path: unknown }[]>;
  /** Asks, and tells how many SQL statements that took. */
  count(query: string, variables?: Record<string, unknown>): Promise<{ data: Answer; statements: number }>;
}

/** Starts the subgraph; it stops after the test file. */
export async function openDatasets(): Promise<DatasetsClient> {
  const database = await createTestDatabase(['datasets']);
  const faults: unknown[] = [];
  const subgraph = await createDatasetsSubgraph({ databaseUrl: database.url, log: ({ error }) => faults.push(error) });
  after(() => subgraph.stop());
  const execute = (query: string, variables?: Record<string, unknown>) => subgraph.execute({ query, variables });
  const client: DatasetsClient = {
    ask: async (query, variables) => {
      const { data, errors } = await execute(query, variables);
      const others = errors?.filter(({ extensions }) => extensions?.['code'] !== 'NOT_FOUND') ?? [];
      assert.deepEqual(others, [], String(faults.at(-1)));
      return JSON.parse(JSON.stringify(data)) as Answer;
    },
    fail: async (query, variables) => {
      const { errors } = await execute(query, variables);
      assert.ok(errors, 'It was answered without errors');
      assert.deepEqual(faults, []);
      return (errors as unknown as GraphQLFormattedError[]).map(({ extensions, message, path }) => {
        return { code: extensions?.['code'], message, path };
      });
    },
    count: async (query, variables) => {
      using recorder = recordStatements('datasets');
      const data = await client.ask(query, variables);
      return { data, statements: recorder.statements.length };
    },
  };
  return client;
}
