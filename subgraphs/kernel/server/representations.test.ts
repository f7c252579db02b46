import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { createSubgraph } from './subgraph.ts';

test('what represents no entity is refused, naming the representation, and is no fault', async () => {
  const subgraph = await createSubgraph({
    name: 'small',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
      type Query { other: Other }
      type Thing @key(fields: "id") { id: ID! }
      type Other { id: ID! }
    `),
    resolvers: {},
    createContext: () => ({}),
    isReady: async () => true,
    close: async () => undefined,
    log: ({ error }) => assert.fail(String(error)),
  });
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Thing { id } } }';
  const sound = { __typename: 'Thing', id: 'a' };
  const told = await subgraph.execute({ query, variables: { of: [sound] } });
  assert.equal(JSON.stringify(told.data), '{"_entities":[{"id":"a"}]}');
  const pointed = await subgraph.execute({ query, variables: { of: [{ __typename: 'Thing', _ref: 'a' }] } });
  assert.equal(pointed.errors![0]!.extensions['code'], 'BAD_USER_INPUT');
  for (const odd of [
    'x',
    1,
    [],
    {},
    { __typename: 1 },
    { __typename: 'Other', id: 'a' },
    { __typename: 'Thing' },
    { ...sound, id: [] },
  ]) {
    const { errors } = await subgraph.execute({ query, variables: { of: [sound, odd] } });
    assert.deepEqual(
      errors![0]!.extensions,
      { code: 'BAD_USER_INPUT', field: 'representations.1' },
      JSON.stringify(odd),
    );
  }
  await subgraph.stop();
});
