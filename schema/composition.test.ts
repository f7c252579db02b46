import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'graphql';
import { composeContract, SchemaFault } from './composition.ts';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@external"])`;

function compose(sdl: Record<string, string>) {
  return composeContract(Object.entries(sdl).map(([name, text]) => ({ name, typeDefs: parse(`${link}\n${text}`) })));
}

function faults(sdl: Record<string, string>): readonly string[] {
  try {
    compose(sdl);
  } catch (error) {
    if (error instanceof SchemaFault) return error.faults;
    throw error;
  }
  return [];
}

const models = `
  type Query { model(name: String!): Model }
  "A series of versions."
  type Model @key(fields: "id _at") { id: ID! _at: String @inaccessible trainedOn: Dataset }
  type Dataset @key(fields: "id _at", resolvable: false) { id: ID! _at: String @inaccessible }
`;
const datasets = `
  type Query { dataset(name: String!): Dataset }
  type Dataset @key(fields: "id _at") { id: ID! _at: String @inaccessible name: String! }
`;

describe('composition', () => {
  test('hides what is inaccessible and keeps the docstrings', () => {
    const { api, supergraph } = compose({ models, datasets });
    assert.match(api, /"""A series of versions\."""/);
    assert.doesNotMatch(api, /_at|@key|join__|@link/);
    assert.match(supergraph, /join__Graph/);
  });

  test('does not depend on the order of the subgraphs', () => {
    assert.deepEqual(compose({ models, datasets }), compose({ datasets, models }));
  });

  test('lets the owner of an entity describe it, whoever comes first in the alphabet', () => {
    const compliance = `
      type Query { reviews: ID }
      "Something that is reviewed here."
      type Model @key(fields: "id _at") { "Borrowed." id: ID! @external _at: String @inaccessible "Its review." review: ID }
    `;
    const { api } = compose({ compliance, models: models.replace('{ id:', '{ "Owned." id:'), datasets });
    assert.match(
      api,
      /"""A series of versions\."""\ntype Model \{\n {2}"""Owned\."""\n {2}id: ID!\n\n {2}"""Its review\."""/,
    );
  });

  test('refuses two owners', () => {
    const compliance = 'type Query { one: ID } "Another." type Model @key(fields: "id _at") { id: ID! _at: String }';
    assert.deepEqual(faults({ compliance, models, datasets }), ['Model']);
  });

  test('names what contradicts', () => {
    const shared = 'type Money { amount: Int }';
    const [fault] = faults({
      models: `type Query { price: Money } ${shared}`,
      datasets: `type Query { cost: Money } ${shared}`,
    });
    assert.match(fault ?? '', /^INVALID_FIELD_SHARING: .*Money\.amount/);
  });
});

describe('what composition would lose without an error', () => {
  test('an input field that one subgraph misses', () => {
    const lost = faults({
      models: 'type Query { models(page: Page): ID } input Page { first: Int after: String }',
      datasets: 'type Query { datasets(page: Page): ID } input Page { first: Int }',
    });
    assert.deepEqual(lost, ['Page.after']);
  });

  test('an argument that one subgraph misses', () => {
    const lost = faults({
      models: 'type Query { one: Pair } type Pair @shareable { left(unit: String): Int }',
      datasets: 'type Query { two: Pair } type Pair @shareable { left: Int }',
    });
    assert.deepEqual(lost, ['Pair.left(unit:)']);
  });

  test('an enum value that one subgraph misses, where the enum is an input', () => {
    const lost = faults({
      models: 'type Query { models(order: Order): ID } enum Order { NAME AGE }',
      datasets: 'type Query { datasets(order: Order): ID } enum Order { NAME }',
    });
    assert.deepEqual(lost, ['Order.AGE']);
  });

  test('not what is hidden on purpose, nor what hangs on it', () => {
    assert.deepEqual(
      faults({
        models: `type Query { one: ID hidden(argument: Hidden): ID @inaccessible }
          input Hidden @inaccessible { field: Int }`,
      }),
      [],
    );
  });
});
