import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../../../kernel/time/as-of.ts';
import { comparisonOf } from '../answers/comparison.ts';
import { ask, nodeOf } from '../answers/question.ts';
import { States } from '../states.ts';
import { followed, UNHURRIED } from '../testing/followed.ts';
import { idOf, Story } from '../testing/scripted.ts';

const STATE = [{ validFrom: null, validTo: null, values: {} }];
const IMAGES = { a: { digest: 'sha256:a' }, b: { digest: 'sha256:b' } };
const IMAGE_CHANGE = 'ENVIRONMENT run.image: sha256:a -> sha256:b';

type Key = Readonly<Record<string, string>>;

/** Two versions, each from a run with one thing by which they differ, of which nothing but the key is told. */
function storyOf(kind: string, edge: string, keys: Readonly<Record<'a' | 'b', Key>>, role?: string): Story {
  const story = new Story();
  for (const [name, key] of Object.entries(keys)) {
    const [run, version] = [idOf('Run', name), idOf('ModelVersion', name)];
    const [whole, way] = kind === 'ModelVersion' ? [version, `${name}'s parent`] : [run, name];
    const named = [edge, idOf(kind, way), whole, role, key] as const;
    const produced = ['PRODUCED', run, version] as const;
    story.tell('models', { kind: 'Run', name, edges: whole === run ? [named] : [], state: STATE });
    const edges = whole === version ? [produced, named] : [produced];
    story.tell('models', { kind: 'ModelVersion', name, edges, state: STATE });
  }
  return story;
}

async function compared(story: Story) {
  using following = followed(story.feeds);
  const question = await ask(following, NOW, 'STRONG', UNHURRIED);
  const [from, to] = ['a', 'b'].map((name) => nodeOf(question, idOf('ModelVersion', name), null));
  const states = new States(following.graph, story.feeds, () => undefined);
  const { complete, changes, unresolvedCount } = await comparisonOf(question, states, from!, to!);
  const told = changes.map(({ area, path, before, after }) => `${area} ${path}: ${before} -> ${after}`);
  return { complete, unresolvedCount, told };
}

const lacking = (unresolvedCount: number, told: string[]) => ({ complete: false, unresolvedCount, told });

test('images that are only named differ by their digests, whichever of them is recorded later', async () => {
  const story = storyOf('ContainerImage', 'RAN_IN', IMAGES);
  assert.deepEqual(await compared(story), lacking(2, [IMAGE_CHANGE]));
  const values = { repositories: ['registry.example/trainer'] };
  const record = (name: 'a' | 'b') =>
    story.tell('environments', {
      kind: 'ContainerImage',
      name,
      key: IMAGES[name],
      state: [{ validFrom: null, validTo: null, values }],
    });
  record('a');
  assert.deepEqual(await compared(story), lacking(1, [IMAGE_CHANGE]));
  record('b');
  assert.deepEqual(await compared(story), { complete: true, unresolvedCount: 0, told: [IMAGE_CHANGE] });
});

test('the base of an image that is only named differs by its digest, from one that is recorded', async () => {
  const story = storyOf('ContainerImage', 'RAN_IN', IMAGES);
  for (const name of ['a', 'b'] as const) {
    const base = ['BASE_OF', idOf('ContainerImage', `base ${name}`), idOf('ContainerImage', name)] as const;
    const edges = [[...base, '', { digest: `sha256:base-${name}` }]] as const;
    story.tell('environments', { kind: 'ContainerImage', name, key: IMAGES.a, edges, state: STATE });
  }
  const key = { digest: 'sha256:base-a' };
  story.tell('environments', { kind: 'ContainerImage', name: 'base a', key, state: STATE });
  const change = 'ENVIRONMENT run.image.base: sha256:base-a -> sha256:base-b';
  assert.deepEqual(await compared(story), lacking(1, [change]));
});

test('inputs that are only named differ by their keys', async () => {
  const key = { namespace: 'lab', name: 'loans' };
  // Of digests people see the beginning, which these have in common.
  const [may, june] = ['1', '2'].map((end) => `sha256:${'0'.repeat(63)}${end}`) as [string, string];
  const keys = { a: { ...key, versionKey: may }, b: { ...key, versionKey: june } };
  const story = storyOf('DatasetVersion', 'INPUT_OF', keys, 'TRAINING');
  const change = `DATA datasets.lab/loans: ${may} -> ${june}`;
  assert.deepEqual(await compared(story), lacking(2, [change]));
  story.tell('datasets', { kind: 'DatasetVersion', name: 'b', key: keys.b, state: STATE });
  assert.deepEqual(await compared(story), lacking(1, [change]));
});

test('parents that are only named differ by their keys', async () => {
  const key = { namespace: 'default', model: 'base' };
  const keys = { a: { ...key, version: '1' }, b: { ...key, version: '2' } };
  const story = storyOf('ModelVersion', 'DERIVED', keys, 'FINE_TUNING');
  assert.deepEqual(await compared(story), lacking(2, ['PARENTS parents.default/base: 1 -> 2']));
});
