import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { schemaReference } from './reference.ts';

const page = schemaReference(
  buildSchema(`
    type Query {
      "One model; null when there is none."
      model("Its name." name: String! = "credit-risk"): Model
    }
    "A series of versions."
    type Model implements Named {
      """
      Its name,

      within the registry.
      """
      name: String!
      "Who answers for it."
      owner: String @deprecated(reason: "Use owners.")
    }
    "What has a name."
    interface Named { "Its name." name: String! }
    "How far it is."
    enum State { "Usable." READY }
  `),
);

test('fields come with type, docstring and arguments', () => {
  assert.match(
    page,
    /- `model` \[`Model`\]\(#model\): One model; null when there is none\.\n {2}- `name` `String!`, by default `"credit-risk"`: Its name\./,
  );
});

test('an item stays one item however its docstring is broken', () => {
  assert.match(page, /- `name` `String!`: Its name, within the registry\./);
});

test('deprecations, values and implementations are shown', () => {
  assert.match(page, /- `owner` `String`: Who answers for it\. \*\*Deprecated:\*\* Use owners\./);
  assert.match(page, /### State\n\nHow far it is\.\n\n- `READY`: Usable\./);
  assert.match(page, /Implemented by \[`Model`\]\(#model\)\./);
});
