import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAs, refusalOf } from '../testing/reading.ts';

const manifest = ({ name = 'app', namespace = 'ns9', container = 'serve' }) =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: { selector: {}, template: { spec: { containers: [{ name: container, image: 'nginx' }] } } },
  });

test('names that Kubernetes could not have are refused, so that none is taken for another', () => {
  const refused = [
    [{ name: 'ns9/app' }, /metadata\.name: expected lower-case letters/],
    [{ name: 'App' }, /metadata\.name/],
    [{ name: '-app' }, /metadata\.name/],
    [{ name: 'a..b' }, /metadata\.name/],
    [{ name: 'app\u200b' }, /metadata\.name/],
    [{ name: `a.${'b'.repeat(64)}` }, /metadata\.name/],
    [{ name: 'a.'.repeat(130) + 'a' }, /metadata\.name: expected at most 253/],
    [{ name: '{{ .Release.Name }}' }, /templates must be rendered first/],
    [{ namespace: 'a/b' }, /metadata\.namespace: expected up to 63/],
    [{ namespace: 'a.b' }, /metadata\.namespace/],
    [{ container: 'Serve it' }, /containers\[0\]\.name/],
  ] as const;
  for (const [change, message] of refused) refusalOf(manifest(change), 'INVALID', message);
});

test('only what looks like a template is told to be rendered', () => {
  const { message } = refusalOf(manifest({ name: 'App' }), 'INVALID', /metadata\.name/);
  assert.doesNotMatch(message, /templates/);
});

test('names that it could have are taken', () => {
  const long = `${'a'.repeat(63)}.${'b'.repeat(63)}`;
  for (const name of ['a', '0', 'app-1.v2', long])
    assert.equal(readAs('kubernetes-manifest', manifest({ name })).value.workloads[0]?.name, name);
  assert.equal(readAs('kubernetes-manifest', manifest({ namespace: '' })).value.workloads[0]?.namespace, null);
});
