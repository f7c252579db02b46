import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeId, referenceUuid } from '../../kernel/ids/ids.ts';
import { NOW, type AsOf } from '../../kernel/time/as-of.ts';
import { impactCount, impactOf } from './answers/impact.ts';
import { lineageOf, type LineageArgs } from './answers/lineage.ts';
import { pathsOf } from './answers/paths.ts';
import { ask, nodeOf } from './answers/question.ts';
import { trainingSourcesOf } from './answers/training-sources.ts';
import { followed, UNHURRIED } from './testing/followed.ts';
import { idOf, Story, tellVersions } from './testing/scripted.ts';

test('a name that several entities have: no answer that comes to one of them is complete, from either side', async () => {
  const story = new Story();
  tellVersions(story, { base: [] });
  const reference = encodeId('Reference', referenceUuid('run', 'r'));
  const version = (name: string): string => idOf('ModelVersion', name);
  const named = (name: string): void =>
    story.tell('models', {
      kind: 'ModelVersion',
      name,
      edges: [
        ['RESOLVES_TO', reference, version(name)],
        ['DERIVED', version('base'), version(name)],
      ],
    });
  const live = { validFrom: null, validTo: null, values: { state: 'LIVE' } };
  const deployment = idOf('Deployment', 'd');
  story.tell('environments', {
    kind: 'Deployment',
    name: 'd',
    edges: [['DEPLOYED_AS', reference, deployment]],
    state: [live],
  });
  // What made it is told by the one who made it, under the same name.
  story.tell('models', { kind: 'Run', name: 'r', edges: [['PRODUCED', idOf('Run', 'r'), reference]] });
  named('one');
  const before = story.history.at(-1)!.recordedAt;
  named('other');
  using following = followed(story.feeds);
  const answers = async (asOf: AsOf) => {
    const question = await ask(following, asOf, 'STRONG', UNHURRIED);
    const node = (id: string) => nodeOf(question, id, null);
    const lineage = (id: string, args: LineageArgs) => lineageOf(question, [node(id)], args);
    return {
      downstream: await lineage(version('one'), { direction: 'DOWNSTREAM' }),
      fromAfar: await lineage(version('base'), { direction: 'DOWNSTREAM' }),
      both: await lineage(version('one'), { direction: 'BOTH' }),
      upstream: await lineage(version('one'), { direction: 'UPSTREAM' }),
      impact: await impactOf(question, node(version('base')), {}),
      count: await impactCount(question, node(version('base')), {}),
      paths: await pathsOf(question, node(version('base')), node(deployment), 1),
      question,
    };
  };
  const { question, ...told } = await answers(NOW);
  for (const [name, { complete, unresolved, unresolvedCount }] of Object.entries(told)) {
    const expected = [false, 1, [{ reference, kind: null, label: null, reason: 'AMBIGUOUS' }]];
    assert.deepEqual([complete, unresolvedCount, unresolved], expected, name);
  }
  const one = nodeOf(question, version('one'), null);
  await assert.rejects(trainingSourcesOf(question, one), { code: 'INCOMPLETE', message: /AMBIGUOUS/ });
  const shallow = await lineageOf(question, [nodeOf(question, version('base'), null)], {
    direction: 'DOWNSTREAM',
    maxDepth: 1,
  });
  assert.deepEqual([shallow.complete, shallow.truncatedBy], [false, ['DEPTH']]);
  const elsewhere = await lineageOf(question, [one], { direction: 'DOWNSTREAM', edgeKinds: ['DERIVED'] });
  assert.equal(elsewhere.complete, true);
  const { question: past, ...then } = await answers({ validAt: null, knownAt: before });
  for (const [name, { complete, unresolvedCount }] of Object.entries(then)) {
    assert.deepEqual([complete, unresolvedCount], [true, 0], name);
  }
  assert.deepEqual([then.impact.totalCount, then.count.totalCount, then.paths.paths.length], [1, 1, 1]);
  assert.deepEqual(await trainingSourcesOf(past, nodeOf(past, version('one'), null)), []);
});
