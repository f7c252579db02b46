import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSecret, withoutSecrets } from './secrets.ts';

test('what a name says is secret, and what is only called so', () => {
  for (const name of [
    'password',
    'db_password',
    'DB-PASSWORD',
    'api_key',
    'apikey',
    'hf_token',
    'token',
    'REGISTRY_TOKEN',
  ])
    assert.ok(isSecret(name, 'hunter2'), name);
  for (const name of ['pad_token', 'max_tokens', 'eos_token', 'tokenizer', 'key', 'secretary', 'passwordless'])
    assert.ok(!isSecret(name, 'x'), name);
  for (const value of ['', ' ', 'None', '<HUB_TOKEN>', '***', '${TOKEN}', '$TOKEN'])
    assert.ok(!isSecret('hub_token', value), value);
});

test('secrets are taken out at any depth, each with a notice; everything else is as it was', () => {
  const notices: string[] = [];
  const at = new Date(0);
  const read = {
    parameters: [
      { name: 'dsn', value: 'postgres://scorer:hunter2@db.example.org/features' },
      { name: 'db_password', value: 'hunter2' },
      { name: 'depth', value: '6' },
    ],
    tags: [{ key: 'api_key', value: 'hunter2' }],
    source: { uri: 'https://example.org/x?token=hunter2&v=1', at },
    metrics: [{ name: 'auc', value: 0.8 }],
    none: null,
  };
  assert.deepEqual(
    withoutSecrets(read, (notice) => notices.push(notice)),
    {
      parameters: [
        { name: 'dsn', value: 'postgres://db.example.org/features' },
        { name: 'depth', value: '6' },
      ],
      tags: [],
      source: { uri: 'https://example.org/x?v=1', at },
      metrics: [{ name: 'auc', value: 0.8 }],
      none: null,
    },
  );
  assert.deepEqual(
    notices.map((notice) => notice.split(/[: ]/)[0]),
    ['dsn', 'db_password', 'api_key', 'uri'],
  );
});
