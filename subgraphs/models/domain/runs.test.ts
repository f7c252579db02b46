import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { registerRun } from './runs.ts';

const imageOf = (text: string) =>
  registerRun({ namespace: 'default', runId: 'r', imageReference: { scheme: 'image-tag', text } })[0]!.values['image'];

test('an image named by tag is recorded in full form, and by digest where the name has one', () => {
  assert.deepEqual((imageOf('nginx') as { reference: unknown }).reference, {
    scheme: 'image-tag',
    text: 'docker.io/library/nginx:latest',
  });
  const digest = `sha256:${'a'.repeat(64)}`;
  assert.deepEqual(imageOf(`ghcr.io/acme/trainer:1@${digest}`), { id: containerImageUuid(digest), key: [digest] });
  assert.throws(() => imageOf('not an image'), PedigreeError);
});
