import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError, isNpmScript, readConfig } from './config.ts';

const NAMES = ['models', 'datasets'];

test('an empty environment gives the defaults', () => {
  const config = readConfig(NAMES, { PORT: '', DATABASE_URL: '' });
  assert.equal(config.port, 4000);
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.home, resolve('.pedigree'));
  assert.equal(config.database.url, undefined);
  assert.deepEqual(config.subgraphs, {
    models: { url: undefined, databaseUrl: undefined },
    datasets: { url: undefined, databaseUrl: undefined },
  });
});

test('every fault is listed at once, with what the value must be and without secrets', () => {
  const environment = {
    PORT: '70000',
    HOST: '0.0.0.0',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://user:secret@host/db',
    DATABASE_POOL_SIZE: '1e3',
    MAX_DEPTH: '-1',
    MODELS_URL: 'http://user:secret@models:4001/graphql',
    DATASETS_DATABASE_URL: 'secret',
  };
  assert.throws(
    () => readConfig(NAMES, environment),
    (error: unknown) => {
      assert.ok(error instanceof ConfigurationError);
      for (const name of Object.keys(environment)) {
        assert.equal(error.faults.filter((fault) => fault.startsWith(`${name} must be`)).length, 1, name);
      }
      assert.equal(error.faults.length, Object.keys(environment).length);
      assert.doesNotMatch(error.message, /secret/);
      assert.match(error.message, /PORT must be a whole number from 0 to 65535\. It is "70000"\./);
      return true;
    },
  );
});

test('the place of a subgraph is a URL', () => {
  assert.throws(
    () => readConfig(NAMES, { MODELS_URL: 'models:4001' }),
    /MODELS_URL must be a URL such as http:\/\/models\.internal:4001\/graphql\.$/,
  );
});

test('a subgraph has its own database and place when told, else the shared ones', () => {
  const config = readConfig(NAMES, {
    DATABASE_URL: 'postgres://login@shared/pedigree',
    DATASETS_DATABASE_URL: 'postgresql://login@own/datasets',
    MODELS_URL: 'http://127.0.0.1:4001/graphql',
  });
  assert.deepEqual(config.subgraphs, {
    models: { url: 'http://127.0.0.1:4001/graphql', databaseUrl: 'postgres://login@shared/pedigree' },
    datasets: { url: undefined, databaseUrl: 'postgresql://login@own/datasets' },
  });
});

test('numbers are decimal digits only', () => {
  for (const text of ['0x10', ' 1', '1.5', '9'.repeat(16), 'NaN', '+1']) {
    assert.throws(() => readConfig(NAMES, { PORT: text }), ConfigurationError, text);
  }
  assert.equal(readConfig(NAMES, { PORT: '0' }).port, 0);
});

test('beyond loopback only with the names by which it is asked there', () => {
  for (const host of ['0.0.0.0', '::', '10.1.2.3', 'models.internal']) {
    assert.throws(
      () => readConfig(NAMES, { HOST: host }),
      /HOST must be .*not authenticated yet.*TRUSTED_NETWORK_HOSTS/,
    );
    const config = readConfig(NAMES, { HOST: host, TRUSTED_NETWORK_HOSTS: 'Models, models.internal,[fd00::1]' });
    assert.equal(config.host, host);
    assert.deepEqual(config.trustedHosts, ['models', 'models.internal', '[fd00::1]']);
  }
  for (const names of ['a,', 'a:1', '*', 'http://a']) {
    assert.throws(() => readConfig(NAMES, { TRUSTED_NETWORK_HOSTS: names }), /TRUSTED_NETWORK_HOSTS must be/);
  }
});

test('the password of the database may come from a file, for every URL that has none', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pedigree-config-'));
  try {
    const file = join(directory, 'password');
    writeFileSync(file, 'p@ss/word\n');
    const { subgraphs } = readConfig(NAMES, {
      DATABASE_URL: 'postgres://login@shared/pedigree',
      DATASETS_DATABASE_URL: 'postgres://login:own@own/datasets',
      DATABASE_PASSWORD_FILE: file,
    });
    assert.equal(subgraphs['models']?.databaseUrl, 'postgres://login:p%40ss%2Fword@shared/pedigree');
    assert.equal(subgraphs['datasets']?.databaseUrl, 'postgres://login:own@own/datasets');
    writeFileSync(file, '\n');
    assert.throws(() => readConfig(NAMES, { DATABASE_PASSWORD_FILE: file }), /DATABASE_PASSWORD_FILE must be .* empty/);
    assert.throws(() => readConfig(NAMES, { DATABASE_PASSWORD_FILE: `${file}x` }), /must be a file .*: ENOENT/);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('a script of npm is known by what npm says of it', () => {
  assert.equal(isNpmScript('cli/main.ts', { npm_lifecycle_script: 'node cli/main.ts start --demo' }), true);
  assert.equal(isNpmScript('cli/main.ts', { npm_lifecycle_script: 'node --test' }), false);
  assert.equal(isNpmScript('cli/main.ts', {}), false);
});
