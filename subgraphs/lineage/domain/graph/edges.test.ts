import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../../kernel/ledger/testing/things.ts';
import { edgeKindNumber, RESOLVES_TO } from '../kinds.ts';
import type { Side } from './edge-table.ts';
import { Edges } from './edges.ts';
import { LISTS, type ListName } from './lists.ts';

const FACTS = {
  kind: edgeKindNumber.get('INPUT_OF')!,
  role: '',
  confidence: 'DECLARED',
  document: null,
  collector: 'test',
  feed: 0,
} as const;

const HUB = 0;
const [ALWAYS, FOREVER] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

test('retracted edges leave the current ones of a hub, and none is lost', () => {
  const edges = new Edges();
  const many = 2_000;
  edges.reachNode(many);
  for (let node = 1; node <= many; node += 1) edges.add(HUB, node, FACTS, ALWAYS, FOREVER, node);
  for (let node = 1; node <= many; node += 1) {
    if (node % 10 > 0) edges.retract('in', HUB, node, FACTS, ALWAYS, FOREVER, many + node);
  }
  const current = listed(edges, 'current');
  const staying = current.filter((edge) => !edges.isRetracted(edge)).map((edge) => edges.target(edge));
  const all = Array.from({ length: many }, (_, index) => index + 1);
  assert.deepEqual(
    staying.sort((a, b) => a - b),
    all.filter((node) => node % 10 === 0),
  );
  assert.ok(current.length <= 2 * staying.length, `${current.length} are looked through to find ${staying.length}`);
  const found = [...current, ...listed(edges, 'past')].sort((a, b) => a - b);
  assert.deepEqual(found, all);
  for (const edge of found.filter((one) => edges.isRetracted(one))) assert.equal(edges.retracted(edge), many + edge);
});

test('what states the same is kept once, and only what is exactly the same is retracted', () => {
  const edges = new Edges();
  edges.reachNode(2);
  const stated: [number, number][] = [
    [ALWAYS, FOREVER],
    [5, 9e15],
    [ALWAYS, FOREVER],
    [5, 9e15],
    [6, 9e15],
    [5, 9e15],
  ];
  for (const [from, to] of stated) edges.add(1, 2, FACTS, from, to, 1);
  assert.equal(new Set([1, 2, 3, 4].map((edge) => edges.statement(edge))).size, 2);
  edges.retract('out', 1, 2, FACTS, 6, 9e15, 2);
  edges.retract('out', 1, 2, { ...FACTS, role: 'other' }, ALWAYS, FOREVER, 3);
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].filter((edge) => edges.isRetracted(edge)),
    [5],
  );
  // Another statement in between does not hide an equal one.
  for (const position of [4, 5, 6]) edges.retract('in', 1, 2, FACTS, 5, 9e15, position);
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].filter((edge) => edges.isRetracted(edge)),
    [2, 4, 5, 6],
  );
});

test('arranged, the lists of every node hold the same, and the edges from one node lie side by side', () => {
  const edges = new Edges();
  const nodes = 20;
  edges.reachNode(nodes);
  const random = seeded(7);
  for (let position = 1; position <= 400; position += 1) {
    const [source, target] = [1 + random.below(nodes), 1 + random.below(nodes)];
    const facts = { ...FACTS, kind: random.below(4) === 0 ? RESOLVES_TO : FACTS.kind };
    const to = random.below(3) === 0 ? 5 : FOREVER;
    edges.add(source, target, facts, ALWAYS, to, position);
    if (random.below(4) === 0) edges.retract('out', source, target, facts, ALWAYS, to, position);
  }
  const before = shown(edges, nodes);
  edges.arrange().forEach(() => undefined);
  assert.deepEqual(shown(edges, nodes), before);
  for (let node = 0; node <= nodes; node += 1) {
    const [first = 0, ...others] = listed(edges, 'current', node);
    assert.deepEqual(
      others,
      others.map((_edge, index) => first + index + 1),
    );
  }
  edges.add(1, 2, FACTS, ALWAYS, FOREVER, 401);
  edges.arrange().forEach(() => undefined);
  assert.equal(edges.asserted(listed(edges, 'current', 1)[0]!), 401);
});

/** Everything that is kept of the edges in each list of each node. */
function shown(edges: Edges, nodes: number): unknown[] {
  const all = Array.from({ length: nodes + 1 }, (_, node) => node);
  const lists = all.flatMap((node) =>
    LISTS.flatMap((list) => (['out', 'in'] as const).map((side) => listed(edges, list, node, side))),
  );
  return lists.map((list) =>
    list.map((edge) => [
      edges.source(edge),
      edges.target(edge),
      edges.statement(edge),
      edges.asserted(edge),
      edges.isRetracted(edge) && edges.retracted(edge),
    ]),
  );
}

function listed(edges: Edges, list: ListName, node = HUB, side: Side = 'out'): number[] {
  const found: number[] = [];
  for (let edge = edges[side].first(list, node); edge !== 0; edge = edges.next(edge, side)) found.push(edge);
  return found;
}
