import assert from 'node:assert/strict';
import type { seeded } from '../../../kernel/ledger/testing/things.ts';
import type { AsOf } from '../../../kernel/time/as-of.ts';
import { impactCount, impactOf } from '../answers/impact.ts';
import { lineageOf, type LineageArgs } from '../answers/lineage.ts';
import { pathsOf } from '../answers/paths.ts';
import { ask, nodeOf, startOf, type Question } from '../answers/question.ts';
import type { ShownEdge, ShownNode } from '../answers/shown.ts';
import type { stateOf } from '../answers/state.ts';
import { EDGE_KINDS, NODE_KINDS } from '../kinds.ts';
import type { Following } from '../following.ts';
import type { Change } from '../graph/change.ts';
import type { Recorded } from './history.ts';
import { UNHURRIED } from './followed.ts';
import { Replay, type Reached, type Walk } from './replay.ts';

type Random = ReturnType<typeof seeded>;

const SHOWN = new Map(NODE_KINDS.map(({ kind, shown }) => [kind, shown]));
const PATHS = 5;

/** Asks random questions of everything that the graph answers, and compares with the replay. Returns what came up. */
export async function compareAnswers(
  following: Following,
  history: readonly Recorded[],
  random: Random,
  questions: number,
): Promise<Record<string, number>> {
  const seen: Record<string, number> = { unresolved: 0, cutOff: 0, impact: 0, ambiguous: 0, paths: 0 };
  const { ids, times } = extentOf(history);
  for (let index = 0; index < questions; index += 1) {
    const asOf = randomTime(random, times);
    // Else one that does not wait would lag, where this machine took seconds for those before it.
    await following.catchUp(UNHURRIED);
    const question = await ask(following, asOf, random.pick(['STRONG', 'EVENTUAL']), UNHURRIED);
    const replay = new Replay(history, asOf.validAt?.getTime() ?? Date.now(), asOf.knownAt?.getTime() ?? Infinity);
    const known = ids.filter((id) => replay.isRecorded(id) || replay.isRelated(id));
    for (const id of ids) {
      if (!replay.isRecorded(id)) assert.throws(() => nodeOf(question, id, null), { code: 'NOT_FOUND' });
      if (!known.includes(id)) assert.throws(() => startOf(question, id, null), { code: 'NOT_FOUND' });
    }
    if (known.length === 0) continue;
    const reached = await compareWalk(question, replay, random, known);
    if (reached.unresolved.size > 0) seen['unresolved']! += 1;
    if (reached.cutOff) seen['cutOff']! += 1;
    const impact = await compareImpact(question, replay, random.pick(known));
    if (impact.totalCount > 0) seen['impact']! += 1;
    if (impact.isAmbiguous) seen['ambiguous']! += 1;
    seen['paths']! += await comparePaths(question, replay, random.pick(known), random.pick(known));
  }
  return seen;
}

/** Every entity that a history names, and every time at which something begins, ends or is learnt. */
function extentOf(history: readonly Recorded[]): { ids: string[]; times: Record<'valid' | 'known', number[]> } {
  const changes = history.map(({ record }) => JSON.parse(record) as Change);
  const named = changes.flatMap(({ subject, edges }) => [subject.id, ...edges.flatMap(({ from, to }) => [from, to])]);
  const stretches = changes.flatMap(({ state, edges }) => [...state, ...edges]);
  const valid = stretches.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((time) => time !== null);
  return {
    ids: [...new Set(named)].filter((id) => SHOWN.get(id.split(':')[0]!)),
    times: {
      valid: [...new Set(valid)].map((time) => Date.parse(time)),
      known: [...new Set(history.map(({ recordedAt }) => recordedAt.getTime()))],
    },
  };
}

/** Now, or just before, at or after something. */
function randomTime(random: Random, times: Record<'valid' | 'known', number[]>): AsOf {
  const time = (of: readonly number[]): Date | null =>
    random.next() < 0.3 ? null : new Date(random.pick(of) + random.below(3) - 1);
  return { validAt: time(times.valid), knownAt: time(times.known) };
}

async function compareWalk(
  question: Question,
  replay: Replay,
  random: Random,
  known: readonly string[],
): Promise<Reached> {
  const starts = random.shuffle(known).slice(0, 1 + random.below(2));
  const options = {
    direction: random.pick(['UPSTREAM', 'DOWNSTREAM'] as const),
    maxDepth: random.next() < 0.4 ? 1 + random.below(4) : null,
    edgeKinds: random.next() < 0.2 ? random.shuffle(EDGE_KINDS).slice(0, 8) : null,
  };
  const until = random.next() < 0.3 ? { kinds: ['RUN', 'CONTAINER_IMAGE'] } : null;
  const live = random.next() < 0.2 ? { deploymentState: 'LIVE', environment: 'production' } : until;
  const walk: Walk = { ...options, ...(live && { until: (id: string) => stops(replay, live, id) }) };
  const expected = replay.walk(starts, walk);
  await expectLineage(question, replay, starts, { ...options, until: live }, expected);
  if (options.maxDepth === null) {
    const other = replay.walk(starts, {
      ...walk,
      direction: options.direction === 'UPSTREAM' ? 'DOWNSTREAM' : 'UPSTREAM',
    });
    await expectLineage(
      question,
      replay,
      starts,
      { ...options, until: live, direction: 'BOTH' },
      unite(expected, other),
    );
  }
  return expected;
}

function stops(replay: Replay, until: { kinds?: string[]; deploymentState?: string }, id: string): boolean {
  const kind = id.split(':')[0]!;
  if (until.kinds) return until.kinds.includes(SHOWN.get(kind)!);
  return kind === 'Deployment' && replay.stateOf(id) === until.deploymentState;
}

function unite(one: Reached, other: Reached): Reached {
  const depths = new Map([...one.depths, ...other.depths]);
  for (const [id, depth] of one.depths) depths.set(id, Math.min(depth, depths.get(id)!));
  return {
    depths,
    edges: [...new Set([...one.edges, ...other.edges])],
    unresolved: new Map([...one.unresolved, ...other.unresolved]),
    cutOff: one.cutOff || other.cutOff,
  };
}

async function expectLineage(
  question: Question,
  replay: Replay,
  starts: readonly string[],
  args: LineageArgs,
  expected: Reached,
): Promise<void> {
  const found = await lineageOf(
    question,
    starts.map((id) => startOf(question, id, null)),
    args,
  );
  const told = JSON.stringify({ starts, args, asOf: question.asOf });
  const nodes = [...expected.depths].map(([id, depth]) => `${id} ${depth} ${replay.label(id)}`);
  assert.deepEqual(found.nodes().map(nodeName).sort(), nodes.sort(), told);
  assert.deepEqual(found.edges().map(edgeName).sort(), expected.edges.map(relationName).sort(), told);
  assert.deepEqual([found.totalNodes(), found.totalEdges()], [nodes.length, expected.edges.length], told);
  assertTrust(found, expected.unresolved, question, expected.cutOff);
}

/** That an answer says what it does not see. */
function assertTrust(
  { complete, truncatedBy, unresolved, unresolvedCount }: ReturnType<typeof stateOf>,
  expected: Reached['unresolved'],
  { asOf }: Question,
  cutOff = false,
): void {
  assert.deepEqual(
    unresolved.map(({ reference, reason }) => `${reference} ${reason}`).sort(),
    [...expected].map(([name, reason]) => `${name} ${reason}`).sort(),
    JSON.stringify(asOf),
  );
  assert.equal(unresolvedCount, expected.size);
  assert.deepEqual(truncatedBy, cutOff ? ['DEPTH'] : []);
  assert.equal(complete, !cutOff && expected.size === 0);
}

async function compareImpact(question: Question, replay: Replay, start: string) {
  const node = startOf(question, start, null);
  const { totalCount, nodes, ...trust } = await impactOf(question, node, { first: 100 });
  const counted = await impactCount(question, node, {});
  assert.equal(counted.totalCount, totalCount);
  const { depths, unresolved } = replay.walk([start], { direction: 'DOWNSTREAM' });
  for (const told of [trust, counted]) assertTrust(told, unresolved, question);
  const since = replay.since(start);
  const expected = [...depths].flatMap(([id, depth]) => {
    const live = id.startsWith('Deployment:') ? replay.liveSince(id) : undefined;
    if (live === undefined) return [];
    const exposed = Math.max(live, since.get(id)!);
    return [`${depth} ${id} ${Number.isFinite(exposed) ? new Date(exposed).toISOString() : 'always'}`];
  });
  const found = nodes().map(({ deployment, exposedSince, path }) => {
    const ids = path().map(({ id }) => id);
    assert.deepEqual([ids[0], ids.at(-1)], [start, `Deployment:${deployment._ref}`]);
    assert.ok(replay.isPath(ids), JSON.stringify(ids));
    return `${ids.length - 1} ${ids.at(-1)!} ${exposedSince?.toISOString() ?? 'always'}`;
  });
  assert.deepEqual(found, expected.sort(), JSON.stringify({ start, asOf: question.asOf }));
  assert.equal(totalCount, expected.length);
  return { totalCount, isAmbiguous: [...unresolved.values()].includes('AMBIGUOUS') };
}

async function comparePaths(question: Question, replay: Replay, from: string, to: string): Promise<number> {
  if (from === to) return 0;
  const ends = [startOf(question, from, 'from'), startOf(question, to, 'to')] as const;
  const { paths, ...trust } = await pathsOf(question, ...ends, PATHS);
  assertTrust(trust, replay.walk([to], { direction: 'UPSTREAM' }).unresolved, question);
  const found = paths.map(({ nodes }) => nodes.map(({ id }) => id));
  const expected = replay.paths(from, to, PATHS).slice(0, PATHS);
  const told = JSON.stringify({ from, to, asOf: question.asOf });
  assert.deepEqual(
    found.map(({ length }) => length),
    expected.map(({ length }) => length),
    told,
  );
  assert.equal(new Set(found.map(String)).size, found.length, told);
  for (const ids of found) assert.ok(replay.isPath(ids) && new Set(ids).size === ids.length, told);
  return found.length > 0 ? 1 : 0;
}

const nodeName = ({ id, depth, label }: ShownNode): string => `${id} ${depth} ${label}`;

function edgeName({ source, recordedAt, ...edge }: ShownEdge): string {
  const { from, to, kind, role, confidence, validFrom, validTo } = edge;
  return JSON.stringify([
    from,
    to,
    kind,
    role,
    confidence,
    validFrom,
    validTo,
    recordedAt,
    source.digest,
    source.collector,
  ]);
}

function relationName({ from, to, edge, recordedAt }: Reached['edges'][number]): string {
  const { kind, role, confidence, validFrom, validTo, document, collector } = edge;
  const said = [from, to, kind, role || null, confidence, validFrom, validTo];
  return JSON.stringify([...said, new Date(recordedAt).toISOString(), document, collector]);
}
