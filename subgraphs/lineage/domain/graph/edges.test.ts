import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgeKindNumber } from '../kinds.ts';
import type { Side } from './edge-table.ts';
import { Edges } from './edges.ts';
import type { ListName } from './lists.ts';

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

function listed(edges: Edges, list: ListName, node = HUB, side: Side = 'out'): number[] {
  const found: number[] = [];
  for (let edge = edges[side].first(list, node); edge !== 0; edge = edges.next(edge, side)) found.push(edge);
  return found;
}
