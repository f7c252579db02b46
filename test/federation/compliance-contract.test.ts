import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema, print } from 'graphql';
import { composeContract } from '../../schema/composition.ts';
import { subgraphNames, subgraphTypeDefs } from '../../schema/typeDefs.ts';

test('what intake asks past the supergraph is not in the public API', () => {
  const { api } = composeContract(subgraphNames().map((name) => ({ name, typeDefs: subgraphTypeDefs(name) })));
  const schema = buildSchema(api);
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  assert.ok(fields.includes('documents') && fields.includes('setGovernanceState'));
  assert.deepEqual(
    fields.filter((name) => name.startsWith('_')),
    [],
  );
  assert.deepEqual(
    Object.keys(schema.getTypeMap()).filter((name) => /^_[A-Z]/.test(name)),
    [],
  );
  assert.ok(print(subgraphTypeDefs('compliance')).includes('_receiveDocument'));
});
