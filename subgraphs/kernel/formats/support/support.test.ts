import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readText, refusalOf } from '../testing/reading.ts';
import { nameOfLocation } from './dataset-name.ts';
import { parseImageReference } from './image-reference.ts';
import { parseTime } from './times.ts';
import { withoutCredentials } from './uri.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test('a refusal says in full what is expected, and of a choice each kind', () => {
  refusalOf(
    '{"schemaVersion":2,"manifests":[{"digest":"sha256:abc"}]}',
    'INVALID',
    /sha512: with 128 lower-case hexadecimal digits\. /,
  );
  const version = (text: string) =>
    `{"system":{"script":"x","export_time":1},"mlflow":{"model_version":{"name":"m"${text}}}}`;
  const place = /^\$\.mlflow\.model_version\.version: /;
  const { message, problem } = refusalOf(version(',"version":null'), 'INVALID', place);
  assert.equal(problem, 'expected string, received null, or expected number, received null', message);
  refusalOf(version(''), 'INVALID', /expected string, but it is missing, or expected number, but it is missing/);
});

test('credentials in the locations that documents state are left out, and it is said', () => {
  const secret = 'https://user:password@host.example/path';
  const version = { name: 'm', version: '1', source: secret, run_id: null };
  const manifest = {
    schemaVersion: 2,
    ...{ mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [] },
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 1 },
    annotations: { 'org.opencontainers.image.source': secret },
  };
  const service = {
    ...{ apiVersion: 'serving.kserve.io/v1beta1', kind: 'InferenceService', metadata: { name: 's' } },
    ...{ spec: { predictor: { sklearn: { storageUri: secret } } }, status: { url: secret } },
  };
  for (const document of [{ system: {}, mlflow: { model_version: version } }, manifest, service]) {
    const { value, notices } = readText(JSON.stringify(document));
    const stated = document === manifest ? { ...value, annotations: [] } : value;
    assert.doesNotMatch(JSON.stringify(stated), /password/);
    assert.match(notices.join(), /credentials were taken out/);
  }
});

describe('image references', () => {
  const parts = (text: string) => {
    const found = parseImageReference(text);
    return found === null ? null : [found.repository, found.tag, found.digest];
  };

  test('are split as the distribution grammar has it', () => {
    assert.deepEqual(parts('nginx'), ['docker.io/library/nginx', 'latest', null]);
    assert.deepEqual(parts('index.docker.io/nginx:1'), ['docker.io/library/nginx', '1', null]);
    assert.deepEqual(parts('team/app'), ['docker.io/team/app', 'latest', null]);
    assert.deepEqual(parts('localhost/app:1'), ['localhost/app', '1', null]);
    assert.deepEqual(parts('localhost:5000/a/b/c:v1'), ['localhost:5000/a/b/c', 'v1', null]);
    assert.deepEqual(parts('GHCR.io/a/b'), ['ghcr.io/a/b', 'latest', null]);
    assert.deepEqual(parts('A/b'), ['a/b', 'latest', null]);
    assert.deepEqual(parts('[::1]:5000/a'), ['[::1]:5000/a', 'latest', null]);
    assert.deepEqual(parts(`a@${digest}`), ['docker.io/library/a', null, digest]);
    assert.deepEqual(parts(`r.example.org/a:t@${digest}`), ['r.example.org/a', 't', digest]);
    assert.deepEqual(parts('a__b/c-d.e:X_1.-'), ['docker.io/a__b/c-d.e', 'X_1.-', null]);
  });

  test('what is none', () => {
    const none = [
      '',
      ' ',
      'a:',
      ':a',
      'a//b',
      'a/',
      '/a',
      'a:b:c/',
      'a@sha256:00',
      'a@b@c',
      '$(IMAGE)',
      '{{ .image }}',
      'https://ghcr.io/a',
      'a b',
      'a..b/c',
      'a___b',
      `a:${'t'.repeat(129)}`,
      'a'.repeat(600),
    ];
    for (const text of none) assert.equal(parseImageReference(text), null, text);
  });
});

test('locations are named as OpenLineage names them', () => {
  const named = (uri: string) => {
    const name = nameOfLocation(uri);
    return name === null ? null : [name.namespace, name.name];
  };
  assert.deepEqual(named('s3://lake/a/b.parquet'), ['s3://lake', 'a/b.parquet']);
  assert.deepEqual(named('s3n://lake/a'), ['s3://lake', 'a']);
  assert.deepEqual(named('abfss://Data@acc.DFS.core.windows.net/x'), ['abfss://Data@acc.dfs.core.windows.net', 'x']);
  assert.deepEqual(named('hdfs://NameNode:8020/a'), ['hdfs://namenode:8020', 'a']);
  assert.deepEqual(named('file:///data/a'), ['file', '/data/a']);
  assert.deepEqual(named('file:/data/a'), ['file', '/data/a']);
  assert.deepEqual(named('/data/a'), ['file', '/data/a']);
  assert.deepEqual(named('dbfs:/data/a'), ['dbfs', '/data/a']);
  assert.deepEqual(named('https://example.org'), ['https://example.org', '/']);
  assert.equal(named('wine.csv'), null);
  assert.equal(named('C:\\data'), null);
});

test('credentials are taken out of locations', () => {
  const clean = (uri: string) => withoutCredentials(uri).uri;
  assert.equal(clean('https://user:pw@example.org/a#b'), 'https://example.org/a#b');
  assert.equal(clean('https://token@example.org/a'), 'https://example.org/a');
  assert.equal(clean('https://example.org/a?x=1&sig=2&token=3#f'), 'https://example.org/a?x=1#f');
  assert.equal(clean('https://example.org/a?sig=2'), 'https://example.org/a');
  assert.equal(clean('ssh://git@example.org/a'), 'ssh://git@example.org/a');
  assert.equal(clean('ssh://git:pw@example.org/a'), 'ssh://example.org/a');
  assert.equal(clean('abfss://c@acc.dfs.core.windows.net/x'), 'abfss://c@acc.dfs.core.windows.net/x');
  assert.equal(clean('git@example.org:a/b.git'), 'git@example.org:a/b.git');
  assert.equal(clean('postgres://u:p@db/x'), 'postgres://db/x');
});

test('times: to the millisecond, with or without zone', () => {
  const iso = (text: string) => parseTime(text)?.time.toISOString() ?? null;
  assert.equal(iso('2016-03-09T14:44:26.402973972-08:00'), '2016-03-09T22:44:26.402Z');
  assert.equal(iso('2024-02-29 00:00:00'), '2024-02-29T00:00:00.000Z');
  assert.equal(parseTime('2024-02-29 00:00:00')?.zoned, false);
  for (const text of [
    '2023-02-29T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-01-01',
    '0001-01-01T00:00:00Z',
    '2024-01-01T25:00:00Z',
    'now',
    '20240101T000000Z',
  ]) {
    assert.equal(iso(text), null, text);
  }
});
