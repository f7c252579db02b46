import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from '../ids/canonical-json.ts';
import { entityUuid } from '../ids/ids.ts';
import { since } from './kinds.ts';
import { seeded, thing } from './testing/things.ts';
import { precedence, stateAt, stateFrom, timeline, type Claim } from './timeline.ts';

const ID = entityUuid('Thing', ['a']);
const STUFF = [1, 2, 3].map((number) => entityUuid('Stuff', [String(number)]));
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

function claim(over: Partial<Claim>): Claim {
  const { order = 1, document = null } = over;
  return {
    order,
    document,
    collector: 'c',
    confidence: 'DECLARED',
    from: -Infinity,
    to: Infinity,
    statedAt: null,
    values: {},
    ...over,
  };
}

function randomClaims(random: ReturnType<typeof seeded>): Claim[] {
  const times = [-Infinity, 10, 20, 20, 30, 40, Infinity];
  return Array.from({ length: 1 + random.below(9) }, (_, index) => {
    const [from, to] = [random.below(5), random.below(6)].sort((a, b) => a - b) as [number, number];
    const values: Record<string, unknown> = {};
    if (random.next() < 0.6) values['colour'] = random.pick(['red', 'blue', 'green', null]);
    if (random.next() < 0.4) values['serial'] = random.pick([{ a: 1 }, { a: 2 }]);
    if (random.next() < 0.4)
      values['tags'] = random
        .shuffle([
          { name: 'x', value: random.below(3) },
          { name: 'y', value: 1 },
        ])
        .slice(random.below(2));
    if (random.next() < 0.4) values['parts'] = random.shuffle(STUFF).slice(random.below(3));
    if (random.next() < 0.4) values['madeOf'] = random.pick([...STUFF, null]);
    return claim({
      order: index + 1,
      document: random.next() < 0.6 ? digest(random.pick(['a', 'b', 'c'])) : null,
      confidence: random.pick(['VERIFIED', 'DECLARED', 'INFERRED'] as const),
      statedAt: random.pick([null, 15, 20, 35]),
      from: times[from]!,
      to: times[Math.max(to, from) + 1] === times[from] ? Infinity : times[Math.max(to, from) + 1]!,
      values,
    });
  });
}

test('the timeline does not depend on the order in which claims are given (2,000 random sets)', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const random = seeded(seed);
    const claims = randomClaims(random);
    const expected = canonicalJson(readable(timeline(thing, ID, claims)));
    for (let turn = 0; turn < 4; turn += 1)
      assert.equal(canonicalJson(readable(timeline(thing, ID, random.shuffle(claims)))), expected, `seed ${seed}`);
  }
});

test('the timeline does not depend on the order in which documents arrived (2,000 random sets)', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const random = seeded(seed);
    const claims = randomClaims(random);
    const documents = claims.filter(({ document }) => document !== null);
    const orders = random.shuffle(documents.map(({ order }) => order));
    const renumbered = claims.map((each) => (each.document === null ? each : { ...each, order: orders.pop()! }));
    assert.equal(
      canonicalJson(readable(timeline(thing, ID, renumbered))),
      canonicalJson(readable(timeline(thing, ID, claims))),
      `seed ${seed}`,
    );
  }
});

test('what one claim says alone is what it says twice (2,000 random claims)', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const random = seeded(seed);
    const [one] = randomClaims(random);
    const parts = [...STUFF, ...STUFF, { $removed: STUFF[0] }].filter(() => random.next() < 0.3);
    const claimed = { ...one!, values: { ...one!.values, parts: random.shuffle(parts) } };
    const twice = [claimed, { ...claimed, order: claimed.order + 1 }];
    assert.deepEqual(timeline(thing, ID, [claimed]), timeline(thing, ID, twice), `seed ${seed}`);
  }
});

test('segments are in order, do not overlap, and adjoining ones differ', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const segments = timeline(thing, ID, randomClaims(seeded(seed)));
    segments.forEach((segment, index) => {
      assert.ok(segment.from < segment.to);
      if (Number.isFinite(segment.from))
        assert.deepEqual(stateFrom(thing, ID, randomClaims(seeded(seed)), segment.from), segment.state);
      const next = segments[index + 1];
      if (!next) return;
      assert.ok(segment.to <= next.from);
      if (segment.to === next.from)
        assert.notEqual(canonicalJson([segment.state, segment.edges]), canonicalJson([next.state, next.edges]));
    });
  }
});

test('precedence: confidence, then a later beginning, then a mutation, then the smaller digest', () => {
  const ordered = [
    claim({ confidence: 'VERIFIED', document: digest('f') }),
    claim({ from: 5, document: digest('f') }),
    claim({ document: null, order: 9 }),
    claim({ document: null, order: 2 }),
    claim({ document: digest('e'), statedAt: 20 }),
    claim({ document: digest('f'), statedAt: 10 }),
    claim({ document: digest('a'), order: 7 }),
    claim({ document: digest('b'), order: 8 }),
    claim({ confidence: 'INFERRED', from: 50 }),
  ];
  for (let seed = 1; seed < 50; seed += 1) assert.deepEqual(seeded(seed).shuffle(ordered).sort(precedence), ordered);
});

test('what is shown follows precedence; what is not shown comes back where the shown one ends', () => {
  const claims = [
    claim({ values: { colour: 'red' }, document: digest('a') }),
    claim({ order: 2, values: { colour: 'blue' }, confidence: 'VERIFIED', document: digest('b'), from: 10, to: 20 }),
    claim({ order: 3, values: { colour: 'green' }, confidence: 'INFERRED', document: digest('c') }),
  ];
  const colours = timeline(thing, ID, claims).map(({ from, to, state }) => [from, to, state['colour']]);
  assert.deepEqual(colours, [
    [-Infinity, 10, 'red'],
    [10, 20, 'blue'],
    [20, Infinity, 'red'],
  ]);
});

test('of documents that say different things, each counts from when it was written, the first for the time before too', () => {
  const say = (order: number, statedAt: number | null, colour: string, letter: string): Claim =>
    claim({ order, statedAt, document: digest(letter), values: { colour, serial: colour } });
  const claims = [say(1, 20, 'blue', 'a'), say(2, 10, 'red', 'b'), say(3, 30, 'green', 'c')];
  const course = (said: readonly Claim[]): unknown[] =>
    timeline(thing, ID, said).map(({ from, to, state }) => [from, to, state['colour'], state['serial']]);
  assert.deepEqual(course(claims), [
    [-Infinity, 20, 'red', 'green'],
    [20, 30, 'blue', 'green'],
    [30, Infinity, 'green', 'green'],
  ]);
  const undated = say(4, null, 'white', '0');
  assert.deepEqual(course([claims[0]!, undated]), [
    [-Infinity, 20, 'white', 'blue'],
    [20, Infinity, 'blue', 'blue'],
  ]);
});

test('of a course in stages what is furthest along is shown, whoever says so and however sure', () => {
  const spec = { ...thing, attributes: { colour: { mutable: true, stages: [['green'], ['red', 'blue']] } } };
  const claims = [
    claim({ values: { colour: 'green' }, confidence: 'VERIFIED' }),
    claim({ order: 2, values: { colour: 'red' }, document: digest('b') }),
  ];
  assert.equal(stateAt(timeline(spec, ID, claims), 5)!['colour'], 'red');
  const otherEnd = claim({ order: 3, values: { colour: 'blue' }, document: digest('a') });
  assert.equal(stateAt(timeline(spec, ID, [...claims, otherEnd]), 5)!['colour'], 'blue');
});

test('nothing has a state before it began', () => {
  const spec = { ...thing, begins: since('serial') };
  const claims = [
    claim({ values: { serial: new Date(15).toISOString(), parts: STUFF.slice(0, 1) } }),
    claim({ order: 2, from: 10, values: { colour: 'red' } }),
  ];
  const segments = timeline(spec, ID, claims);
  assert.deepEqual(
    segments.map(({ from, to, edges }) => [from, to, edges.length]),
    [[15, Infinity, 1]],
  );
  assert.equal(timeline(spec, ID, claims.slice(1))[0]!.from, 10, 'unknown when');
});

test('of mutations the last speaks, even to say that it is unknown; then documents speak again', () => {
  const said = claim({ order: 1, values: { colour: 'red' } });
  const unsaid = claim({ order: 2, values: { colour: null }, from: 10 });
  assert.deepEqual(stateAt(timeline(thing, ID, [said, unsaid]), 15), {});
  assert.deepEqual(stateAt(timeline(thing, ID, [said, unsaid]), 5), { colour: 'red' });
  const document = claim({ order: 3, values: { colour: 'blue' }, document: digest('a') });
  assert.deepEqual(stateAt(timeline(thing, ID, [said, unsaid, document]), 15), { colour: 'blue' });
});

test('sets unite; an element that is told in two ways is shown as precedence says, with its own provenance', () => {
  const [part] = STUFF as [string];
  const claims = [
    claim({ order: 1, document: digest('b'), values: { tags: [{ name: 'x', value: 1 }], parts: [part] } }),
    claim({
      order: 2,
      document: digest('a'),
      values: { tags: [{ name: 'x', value: 2 }, { name: 'y' }], parts: [part] },
    }),
  ];
  const [segment] = timeline(thing, ID, claims);
  assert.deepEqual(segment!.state['tags'], [{ name: 'x', value: 2 }, { name: 'y' }]);
  assert.equal(segment!.edges.length, 1);
  assert.equal(segment!.edges[0]!.document, digest('a'));
  assert.equal('parts' in segment!.state, false);
});

function readable(segments: ReturnType<typeof timeline>): unknown {
  return segments.map((segment) => ({ ...segment, from: String(segment.from), to: String(segment.to) }));
}
