import assert from 'node:assert/strict';
import test from 'node:test';
import type { Segment } from '../../../kernel/ledger/kinds.ts';
import { NEXT, refuseTransitions, since, transitions } from './process.ts';

const DAY = 86_400_000;

/** A timeline from pairs of a day and what is decided from then on. */
function timeline(...decisions: [day: number, state: Record<string, string>][]): Segment[] {
  return decisions.map(([day, state], index) => {
    return { from: day * DAY, to: (decisions[index + 1]?.[0] ?? Infinity) * DAY, state, edges: [] };
  });
}

test('transitions begin at what holds while nobody has decided', () => {
  const line = timeline([1, { riskTier: 'HIGH' }], [2, { riskTier: 'HIGH', state: 'IN_REVIEW' }]);
  assert.deepEqual(transitions(line, 'state'), [{ at: 2 * DAY, from: 'UNREVIEWED', to: 'IN_REVIEW' }]);
  assert.deepEqual(transitions(line, 'riskTier'), [{ at: DAY, from: 'UNCLASSIFIED', to: 'HIGH' }]);
});

test('since is the beginning of the value, not of the segment', () => {
  const line = timeline([1, { state: 'IN_REVIEW' }], [2, { state: 'IN_REVIEW', riskTier: 'HIGH' }]);
  assert.equal(since(line, 1, 'state'), new Date(DAY).toISOString());
  assert.equal(since(line, 1, 'riskTier'), new Date(2 * DAY).toISOString());
  assert.equal(since(line, 0, 'riskTier'), null);
});

test('an illegal transition is refused with those that are allowed', () => {
  const [problem] = refuseTransitions([], timeline([1, { state: 'APPROVED' }]));
  assert.equal(problem?.code, 'ILLEGAL_TRANSITION');
  assert.match(
    problem.message,
    /from UNREVIEWED to APPROVED at 1970-01-02.* From UNREVIEWED it can go to IN_REVIEW or RETIRED\./,
  );
});

test('what follows a final state says so', () => {
  const before = timeline([1, { state: 'RETIRED' }]);
  const [problem] = refuseTransitions(before, timeline([1, { state: 'RETIRED' }], [2, { state: 'IN_REVIEW' }]));
  assert.match(problem!.message, /RETIRED is final\./);
});

test('a transition that was recorded already is not judged again', () => {
  const line = timeline([1, { state: 'APPROVED' }]);
  assert.deepEqual(refuseTransitions(line, line), []);
});

test('a correction is refused when what comes after it would be illegal', () => {
  const before = timeline([1, { state: 'IN_REVIEW' }], [5, { state: 'APPROVED' }]);
  const after = timeline([1, { state: 'IN_REVIEW' }], [3, { state: 'REJECTED' }], [5, { state: 'APPROVED' }]);
  assert.match(refuseTransitions(before, after)[0]!.message, /from REJECTED to APPROVED/);
});

test('of two decisions about one instant none vanishes behind the other', () => {
  const before = timeline([1, { state: 'IN_REVIEW' }], [5, { state: 'REJECTED' }]);
  const after = timeline([1, { state: 'IN_REVIEW' }], [5, { state: 'APPROVED' }]);
  assert.match(refuseTransitions(before, after)[0]!.message, /recorded as REJECTED from .* but APPROVED was given/);
});

test('a decision about an instant that has one is refused for that alone', () => {
  const problems = refuseTransitions(timeline([1, { state: 'IN_REVIEW' }]), timeline([1, { state: 'APPROVED' }]));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['CONFLICT'],
  );
});

test('no more than a thousand transitions are kept', () => {
  const states = Array.from({ length: 1001 }, (_, day): [number, Record<string, string>] => [
    day,
    { state: day % 2 === 0 ? 'IN_REVIEW' : 'UNREVIEWED' },
  ]);
  assert.match(refuseTransitions(timeline(...states.slice(0, 1000)), timeline(...states))[0]!.message, /1000 times/);
});

test('every state can be left for RETIRED, except RETIRED', () => {
  for (const [state, next] of Object.entries(NEXT)) assert.equal(next.includes('RETIRED'), state !== 'RETIRED');
});
