import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedsOf } from '../../bench/lineage/feeds.ts';
import { KINDS, Synthetic, type Ref, type SyntheticEdge } from '../../bench/lineage/synthetic.ts';
import { readChange } from '../../subgraphs/lineage/domain/graph/change.ts';
import { Graph } from '../../subgraphs/lineage/domain/graph/graph.ts';

const WANTED = 20_000;
const graph = new Synthetic(WANTED);

function refs(): Ref[] {
  return KINDS.flatMap((kind) => Array.from({ length: graph.counts[kind] }, (_, number) => ({ kind, number })));
}

const edges: readonly SyntheticEdge[] = refs().flatMap((ref) => graph.edges(ref));

function near(actual: number, expected: number, share: number): void {
  assert.ok(Math.abs(actual - expected) <= share * expected, `${actual} is not about ${expected}`);
}

test('the generated graph is what the report says of it', () => {
  const concluded = refs().filter((ref) => graph.versionOf(ref) !== null).length;
  near(edges.length + concluded, WANTED, 0.05);
  near(edges.filter(({ isClosed }) => isClosed).length / (edges.length + concluded), 1 / 3, 0.1);
  const tuned = edges.filter(({ kind, target }) => kind === 'DERIVED' && target.kind === 'ModelVersion');
  near(tuned.length / graph.counts.ModelVersion, 0.2, 0.1);
  const uses = new Map<number, number>();
  const inputs = edges.filter(({ kind }) => kind === 'INPUT_OF');
  for (const { source } of inputs) uses.set(source.number, (uses.get(source.number) ?? 0) + 1);
  assert.deepEqual([...uses].toSorted(([, a], [, b]) => b - a)[0]![0], 0);
  assert.ok(uses.get(0)! > inputs.length / 20, 'the first dataset version is no hub');
});

test('its feeds tell the lineage service just its nodes and edges, and the same whenever they are read', async () => {
  const feeds = feedsOf(graph);
  const read = new Graph(Object.keys(feeds).sort());
  for (const [number, { name }] of read.feeds.entries()) {
    const entries = await feeds[name]!.changes(0, WANTED);
    for (const entry of entries) read.apply(number, entry);
    assert.deepEqual(await feeds[name]!.changes(entries.length, 10), []);
    if (entries.length > 0) assert.deepEqual(await feeds[name]!.changesAt([entries.length]), entries.slice(-1));
  }
  const concluded = refs().filter((ref) => graph.versionOf(ref) !== null).length;
  assert.deepEqual([read.nodes.count, read.edges.count], [refs().length, edges.length + concluded]);
});

test('a closed edge held in 2025 only', async () => {
  const { models } = feedsOf(graph);
  const records = await models!.changes(graph.counts.Model, 100);
  const told = records.flatMap(({ record }) => readChange(record).edges);
  const closed = told.filter(({ validTo }) => validTo !== null);
  assert.ok(closed.length > 0 && closed.length < told.length);
  for (const { validFrom, validTo } of closed)
    assert.deepEqual([validFrom, validTo], ['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
});
