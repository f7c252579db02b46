import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds as complianceKinds } from '../../subgraphs/compliance/domain/kinds.ts';
import { kinds as datasetsKinds } from '../../subgraphs/datasets/domain/kinds.ts';
import { kinds as environmentsKinds } from '../../subgraphs/environments/domain/kinds.ts';
import { encodeId } from '../../subgraphs/kernel/ids/ids.ts';
import { modelVersionUuid } from '../../subgraphs/kernel/ids/natural-keys.ts';
import { idOf, Story } from '../../subgraphs/lineage/domain/testing/scripted.ts';
import { createLineageSubgraph } from '../../subgraphs/lineage/main.ts';
import { kinds as modelsKinds } from '../../subgraphs/models/domain/kinds.ts';
import { DATA, EDGES, INJECTED, KEYS, LENDERS, NOT_COMPARED } from './compared.ts';
import type { Injected, Place } from './compared.ts';

const KINDS = [...complianceKinds, ...datasetsKinds, ...environmentsKinds, ...modelsKinds];

/** Tells a version, made from other entities that say the same as those of any other version but for what is injected. */
function tellVersion(story: Story, version: '1' | '2', kind: string, attribute: string, injected: Injected): void {
  const isSecond = version === '2';
  const id = (place: Place) =>
    place === 'version'
      ? encodeId('ModelVersion', modelVersionUuid('default', 'm', version))
      : idOf(KEYS[place][1], `${place} ${version}`);
  const gone = isSecond && 'without' in injected ? injected.without : null;
  const holder = Object.keys(KEYS).find((place) => KEYS[place as Place][1] === kind);
  for (const place of (Object.keys(KEYS) as Place[]).filter((one) => one !== gone)) {
    const [feed, its, key] = KEYS[place];
    const [named, lender] = LENDERS[place] ?? [];
    const values: Record<string, unknown> = named && lender ? { [named]: id(lender).split(':')[1] } : {};
    if ('values' in injected && place === holder) values[attribute] = injected.values[isSecond ? 1 : 0];
    const other = isSecond && 'key' in injected && injected.key[0] === place ? injected.key : null;
    const edges = EDGES.filter(([, from, to]) => to === place && from !== gone).map(([edge, from, to, role]) => {
      const changed = isSecond && 'role' in injected && injected.role[0] === from ? injected.role[1] : role;
      return [edge, id(from), id(to), changed] as const;
    });
    story.tell(feed, {
      kind: its,
      name: `${place} ${version}`,
      id: id(place),
      key: { ...key, ...(place === 'version' && { version }), ...(other && { [other[1]]: other[2] }) },
      edges,
      state: [{ validFrom: null, validTo: null, values }],
    });
  }
}

async function differences(tell: (story: Story) => void): Promise<string[]> {
  const story = new Story();
  tell(story);
  const subgraph = await createLineageSubgraph({ feeds: story.feeds, log: () => {}, interval: 3_600_000 });
  const { data, errors } = await subgraph.execute({
    query: `{ compareModelVersions(model: "m", from: "1", to: "2") {
      complete changes { area path } metrics { name before after }
    } }`,
  });
  await subgraph.stop();
  assert.equal(errors, undefined);
  const { complete, changes, metrics } = data!['compareModelVersions'] as {
    complete: boolean;
    changes: { area: string; path: string }[];
    metrics: { name: string; before: number; after: number }[];
  };
  assert.equal(complete, true);
  const changed = metrics.filter(({ before, after }) => before !== after);
  return [...changes.map(({ area, path }) => `${area} ${path}`), ...changed.map(({ name }) => `METRICS ${name}`)];
}

for (const { kind, attributes } of KINDS) {
  test(`${kind}: every attribute is compared, or known not to be`, () => {
    const left = NOT_COMPARED[kind] ?? [];
    const known = left === 'ALL' ? Object.keys(attributes) : [...left, ...Object.keys(INJECTED[kind] ?? {})];
    assert.deepEqual(known.sort(), Object.keys(attributes).sort());
  });
}

for (const [kind, attributes] of Object.entries(INJECTED)) {
  for (const [attribute, changes] of Object.entries(attributes)) {
    for (const injected of [changes].flat()) {
      test(`${kind}.${attribute}: a change is the one difference, ${injected.change}`, async () => {
        const tell = (story: Story) => {
          for (const version of ['1', '2'] as const) tellVersion(story, version, kind, attribute, injected);
        };
        assert.deepEqual(await differences(tell), [injected.change]);
      });
    }
  }
}

test('what two versions of one dataset were used as is no difference, unless it was exchanged between them', async () => {
  const tell = (exchanged: boolean) => (story: Story) => {
    for (const version of ['1', '2']) {
      const model = encodeId('ModelVersion', modelVersionUuid('default', 'm', version));
      const run = idOf('Run', version);
      const state = [{ validFrom: null, validTo: null, values: {} }];
      const inputs = ['may', 'june'].map((name) => idOf('DatasetVersion', name));
      if (exchanged && version === '2') inputs.reverse();
      for (const name of ['may', 'june']) {
        const key = { namespace: 'lab', name: 'loans', versionKey: name };
        story.tell('datasets', { kind: 'DatasetVersion', name, key, state });
      }
      const roles = ['TRAINING', 'VALIDATION'];
      const edges = roles.map((role, index) => ['INPUT_OF', inputs[index]!, run, role] as const);
      story.tell('models', { kind: 'Run', name: version, edges, state });
      const key = { namespace: 'default', model: 'm', version };
      const produced = ['PRODUCED', run, model] as const;
      story.tell('models', { kind: 'ModelVersion', name: version, id: model, key, edges: [produced], state });
    }
  };
  assert.deepEqual(await differences(tell(false)), []);
  assert.deepEqual(await differences(tell(true)), [DATA]);
});
