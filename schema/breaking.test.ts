import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcedPaths, unannouncedBreakingChanges } from './breaking.ts';

const before = 'type Query { model(name: String): Model } type Model { id: ID! owner: String }';
const without = before.replace('owner: String', '');

test('a removed field is a breaking change', async () => {
  const changes = await unannouncedBreakingChanges(before, without, '');
  assert.deepEqual(
    changes.map(({ path }) => path),
    ['Model.owner'],
  );
});

test('so is an argument that becomes mandatory', async () => {
  const changes = await unannouncedBreakingChanges(before, before.replace('name: String', 'name: String!'), '');
  assert.deepEqual(
    changes.map(({ path }) => path),
    ['Query.model.name'],
  );
});

test('an addition is not', async () => {
  const after = before.replace('owner: String', 'owner: String purpose: String');
  assert.deepEqual(await unannouncedBreakingChanges(before, after, ''), []);
});

test('an announced breaking change passes', async () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n- BREAKING: `Model.owner` (see Model.owners)\n';
  assert.deepEqual(await unannouncedBreakingChanges(before, without, changelog), []);
});

test('an announcement of another path, or of an old release, does not count', () => {
  const changelog = [
    '## [Unreleased]\n- BREAKING: Model.name',
    '## [0.2.0]\n- BREAKING: Model.purpose',
    '## [0.1.0]\n- BREAKING: Model.owner',
  ].join('\n');
  assert.deepEqual([...announcedPaths(changelog)], ['Model.name', 'Model.purpose']);
});
