import assert from 'node:assert/strict';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';

interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** Asks a subgraph as the gateway does. */
export interface SubgraphClient {
  /** The data of an answer that must have no errors, save for what was not found, which is null in it. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Codes of the errors of an answer. */
  codes(query: string, variables?: Record<string, unknown>): Promise<string[]>;
  /** What representations of entities come to. */
  entities<Entity>(selection: string, representations: readonly object[]): Promise<Entity[]>;
}

/** A client of a running subgraph. */
export function clientOf(subgraph: RunningSubgraph): SubgraphClient {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await subgraph.execute({ query, variables });
    // As over HTTP: plain JSON, without the null prototypes of an in-process answer.
    return JSON.parse(JSON.stringify({ data, errors: errors ?? [] })) as { data: unknown; errors: Failure[] };
  };
  const data = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const answer = await ask(query, variables);
    assert.deepEqual(
      answer.errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND'),
      [],
    );
    return answer.data as Data;
  };
  return {
    data,
    codes: async (query, variables) => (await ask(query, variables)).errors.map((error) => error.extensions.code),
    entities: async <Entity>(selection: string, representations: readonly object[]) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
      return (await data<{ _entities: Entity[] }>(query, { representations }))._entities;
    },
  };
}
