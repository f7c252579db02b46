import { canonicalJson } from '../ids/canonical-json.ts';
import type { Ancestry } from './ancestry.ts';
import { contradiction, remedyFor, REMEDY_FOR_SEEN } from './contradiction.ts';
import { stageOf, type AttributeSpec, type KindSpec, type Segment, type State } from './kinds.ts';
import type { NewClaim, Subject } from './subjects.ts';
import { compareSets, elementName, isSet, restate } from './sets.ts';
import { stateFrom, timeline } from './timeline.ts';
import type { Mode, Origin, Prepared, Problem } from './types.ts';
import { contentHash } from './values.ts';

export interface Evaluated {
  readonly assertion: Prepared;
  problems: readonly Problem[];
  /** Whether it led to a new claim. */
  added: boolean;
}

/** Decides, item by item, which assertions become claims; those that do are added to their subjects. */
export function evaluate(
  subjects: Map<string, Subject>,
  prepared: readonly Prepared[],
  origin: Origin,
  mode: Mode,
  now: number,
  ancestry: Ancestry | null = null,
): Evaluated[] {
  const results = prepared.map((assertion): Evaluated => ({ assertion, problems: [], added: false }));
  const items = Map.groupBy(results, (result) => result.assertion.item ?? results.indexOf(result));
  for (const item of items.values()) {
    // What an item says twice is judged against what it said before, and taken back where the item is refused.
    const added = item.flatMap((result) => {
      const subject = subjects.get(result.assertion.id)!;
      const own = mode === 'DOCUMENT' ? mode : (result.assertion.mode ?? mode);
      const proposed = propose(subject, result.assertion, origin, own, now);
      const cycle = proposed.claims.length > 0 ? (ancestry?.refuse(result.assertion) ?? []) : [];
      const claims = cycle.length > 0 ? [] : proposed.claims;
      result.problems = [...proposed.problems, ...cycle];
      result.added = claims.length > 0;
      subject.claims.push(...claims);
      return claims.map((claim) => ({ claim, subject }));
    });
    const refused = item.some((result) => result.problems.length > 0);
    for (const { claim, subject } of refused ? added.reverse() : added) {
      if (refused) subject.claims.pop();
      else subject.added.push(claim);
    }
    for (const result of item) {
      if (refused) result.added = false;
      else ancestry?.add(result.assertion);
    }
  }
  return results;
}

interface Proposal {
  problems: Problem[];
  claims: NewClaim[];
}

function propose(subject: Subject, assertion: Prepared, origin: Origin, mode: Mode, now: number): Proposal {
  if (assertion.mustExist && subject.claims.length === 0) {
    const name = `${subject.spec.kind} ${subject.key.join(' / ')}`;
    return {
      claims: [],
      problems: [{ code: 'NOT_FOUND', attribute: null, message: `${name} has not been recorded; register it first.` }],
    };
  }
  const from = assertion.from?.getTime() ?? (mode === 'UPDATE' ? now : -Infinity);
  if (assertion.to && assertion.to.getTime() <= from) {
    return {
      claims: [],
      problems: [{ code: 'BAD_USER_INPUT', attribute: 'validTo', message: 'validTo must be later than validFrom.' }],
    };
  }
  if (mode === 'DOCUMENT') return { problems: [], claims: documentClaims(subject, assertion, origin, from) };
  return mutationClaims(subject, assertion, origin, mode, from);
}

function documentClaims(subject: Subject, assertion: Prepared, origin: Origin, from: number): NewClaim[] {
  const reason = assertion.reason ?? origin.reason ?? null;
  const claim = { ...toClaim(subject, assertion.values, origin, from, assertion.to?.getTime() ?? Infinity), reason };
  const known = subject.claims.some(
    (other) =>
      other.document === claim.document &&
      other.collector === claim.collector &&
      other.confidence === claim.confidence &&
      other.from === claim.from &&
      other.to === claim.to &&
      other.statedAt === claim.statedAt &&
      other.hash === claim.hash,
  );
  return known ? [] : [claim];
}

/** What of a mutation is new; contradictions of what is recorded become problems that show both. */
function mutationClaims(subject: Subject, assertion: Prepared, origin: Origin, mode: Mode, from: number): Proposal {
  const recorded = stateBefore(subject, from);
  const later = mode === 'UPDATE' && assertion.to ? statesWithin(subject, from, assertion.to.getTime()) : [];
  const problems: Problem[] = [];
  const fresh: State = {};
  for (const [name, given] of Object.entries(assertion.values)) {
    const attribute = subject.spec.attributes[name];
    if (!attribute) throw new Error(`${subject.spec.kind} has no attribute '${name}'`);
    const seen = assertion.observed && assertion.reason == null ? saidAt(subject, name, from) : undefined;
    if (seen !== undefined && canonicalJson(seen) !== canonicalJson(given)) {
      problems.push(contradiction('CONFLICT', name, seen, given, REMEDY_FOR_SEEN));
      continue;
    }
    const { verdict, value } = judgeOver(
      attribute,
      [recorded, ...later].map((state) => state[name]),
      given,
      mode,
    );
    const other = verdict === 'NEW' && value !== null ? elsewhere(subject, name, value) : undefined;
    if (other !== undefined) {
      problems.push(
        contradiction(mode === 'REGISTER' ? 'CONFLICT' : 'IMMUTABLE', name, other, value, remedyFor(attribute)),
      );
      continue;
    }
    const until = assertion.to?.getTime() ?? nextStatement(subject, name, from);
    if (verdict === 'NEW' && !isRestated(subject, name, value, from, until)) fresh[name] = value;
    if (verdict === 'CONFLICT' || verdict === 'IMMUTABLE')
      problems.push(contradiction(verdict, name, recorded[name], value, remedyFor(attribute)));
  }
  if (problems.length === 0) problems.push(...(subject.spec.contradicts?.(recorded, fresh) ?? []));
  const isFirst = subject.claims.length === 0;
  if (problems.length > 0 || (Object.keys(fresh).length === 0 && !isFirst)) return { problems, claims: [] };
  const reason = assertion.reason ?? origin.reason ?? null;
  const parts = split(subject, fresh, mode, from, assertion.to?.getTime() ?? null);
  const claims = parts.map(({ values, to }) => ({ ...toClaim(subject, values, origin, from, to), reason }));
  const refused = subject.spec.refuse?.(shown(subject, []), shown(subject, claims)) ?? [];
  return refused.length > 0 ? { problems: [...refused], claims: [] } : { problems, claims };
}

/** Another value that a fixed attribute is known to have at any time: what is fixed has one value, whenever it is told. */
function elsewhere(subject: Subject, name: string, value: unknown): unknown {
  const { mutable, elementKey } = subject.spec.attributes[name]!;
  if (mutable || elementKey) return undefined;
  return fullTimeline(subject, (claim) => claim.values[name] != null)
    .map(({ state }) => state[name])
    .find((known) => known !== undefined && canonicalJson(known) !== canonicalJson(value));
}

/** What a mutation last said of the very instant. */
function saidAt(subject: Subject, name: string, from: number): unknown {
  return lastSaid(subject, name, (claim) => claim.from === from)?.values[name];
}

/** A mutation that documents outvote is not shown; said again, it is still nothing new. */
function isRestated(subject: Subject, name: string, value: unknown, from: number, to: number): boolean {
  const said = lastSaid(subject, name, (claim) => claim.from < to && claim.to > from);
  return (
    said !== null && said.from <= from && said.to >= to && canonicalJson(said.values[name]) === canonicalJson(value)
  );
}

/** What a mutation last said of an attribute, of the claims that concern the question. */
function lastSaid(subject: Subject, name: string, concerns: (claim: NewClaim) => boolean): NewClaim | null {
  return subject.claims
    .filter((claim) => claim.document === null && claim.values[name] !== undefined && concerns(claim))
    .reduce<NewClaim | null>((last, claim) => (last === null || claim.order >= last.order ? claim : last), null);
}

function shown(subject: Subject, added: readonly NewClaim[]): Segment[] {
  return timeline(subject.spec, subject.id, [...subject.claims, ...added], subject.key);
}

/** The states that an update of a stretch replaces: a value that it begins with may not be the one it goes on with. */
function statesWithin(subject: Subject, from: number, to: number): State[] {
  return fullTimeline(subject, (claim) => claim.from < to && claim.to > from)
    .filter((segment) => segment.from < to && segment.to > from)
    .map((segment) => segment.state);
}

/** The timeline with what only edges carry. */
function fullTimeline(subject: Subject, concerns: (claim: NewClaim) => boolean): Segment[] {
  return timeline(unhidden(subject.spec), subject.id, subject.claims.filter(concerns));
}

const whole = new WeakMap<KindSpec, KindSpec>();

function unhidden(spec: KindSpec): KindSpec {
  const known = whole.get(spec);
  if (known !== undefined) return known;
  const attributes = Object.entries(spec.attributes).map(
    ([name, each]) => [name, { ...each, edgesOnly: false }] as const,
  );
  const made = { ...spec, attributes: Object.fromEntries<AttributeSpec>(attributes), edges: undefined };
  whole.set(spec, made);
  return made;
}

/** The full state at the beginning of an interval. */
function stateBefore(subject: Subject, from: number): State {
  const instant = Number.isFinite(from)
    ? from
    : subject.claims.reduce((min, claim) => Math.min(min, claim.from), Infinity);
  return stateFrom(unhidden(subject.spec), subject.id, subject.claims, instant) ?? {};
}

type Verdict = 'NEW' | 'SAME' | 'CONFLICT' | 'IMMUTABLE';

/**
 * Judges a value against the recorded one at its beginning, and against those later that an update of a stretch
 * replaces; tells what of it is to be stated.
 */
function judgeOver(
  attribute: AttributeSpec,
  [recorded, ...later]: readonly unknown[],
  given: unknown,
  mode: Mode,
): { verdict: Verdict; value: unknown } {
  if (isSet(attribute) && attribute.mutable && mode === 'UPDATE') {
    const replaced = [recorded, ...later].map((state) => (state ?? []) as unknown[]);
    const value = restate(attribute, replaced, (given ?? []) as unknown[]);
    return { verdict: value === null ? 'SAME' : 'NEW', value };
  }
  if (isSet(attribute) && given !== null && recorded !== undefined) {
    const { fresh, contradicts } = compareSets(attribute, recorded as unknown[], given as unknown[]);
    if (contradicts) return { verdict: 'CONFLICT', value: given };
    return fresh.length > 0 ? { verdict: 'NEW', value: fresh } : { verdict: 'SAME', value: given };
  }
  const first = judge(attribute, recorded, given, mode);
  const changes = first === 'SAME' && later.some((state) => judge(attribute, state, given, mode) === 'NEW');
  return { verdict: changes ? 'NEW' : first, value: given };
}

function judge(attribute: AttributeSpec, recorded: unknown, given: unknown, mode: Mode): Verdict {
  if (given === null)
    return mode === 'UPDATE' && recorded !== undefined ? (attribute.mutable ? 'NEW' : 'IMMUTABLE') : 'SAME';
  if (recorded === undefined) return 'NEW';
  if (canonicalJson(recorded) === canonicalJson(given)) return 'SAME';
  const progress = stageOf(attribute, given) - stageOf(attribute, recorded);
  if (progress > 0) return 'NEW';
  if (mode === 'REGISTER') return progress < 0 ? 'SAME' : 'CONFLICT';
  if (attribute.stages) return 'IMMUTABLE';
  return attribute.mutable ? 'NEW' : 'IMMUTABLE';
}

interface Part {
  readonly name: string;
  readonly value: unknown;
  readonly to: number;
}

/**
 * An open-ended statement holds until the next thing a mutation already said about the attribute or, where elements are
 * added to a set, about the element.
 */
function split(
  subject: Subject,
  stated: State,
  mode: Mode,
  from: number,
  to: number | null,
): { values: State; to: number }[] {
  const parts = Object.entries(stated).flatMap(([name, value]): Part[] => {
    const attribute = subject.spec.attributes[name]!;
    const adds = isSet(attribute) && mode === 'REGISTER' && Array.isArray(value) && value.length > 0;
    if (to !== null || !adds) return [{ name, value, to: to ?? nextStatement(subject, name, from) }];
    const ends = Map.groupBy(value as unknown[], (element) =>
      nextStatement(subject, name, from, (said) =>
        said.some((other) => elementName(attribute, other) === elementName(attribute, element)),
      ),
    );
    return [...ends].map(([end, elements]) => ({ name, value: elements, to: end }));
  });
  if (parts.length === 0) return [{ values: {}, to: to ?? Infinity }];
  return [...Map.groupBy(parts, (part) => part.to)].map(([end, group]) => ({
    values: Object.fromEntries(group.map(({ name, value }) => [name, value])),
    to: end,
  }));
}

function nextStatement(
  subject: Subject,
  name: string,
  from: number,
  concerns: (said: unknown[]) => boolean = () => true,
): number {
  const later = subject.claims.filter(
    (claim) =>
      claim.document === null &&
      claim.from > from &&
      claim.values[name] !== undefined &&
      concerns((claim.values[name] ?? []) as unknown[]),
  );
  return Math.min(Infinity, ...later.map((claim) => claim.from));
}

function toClaim(subject: Subject, values: State, origin: Origin, from: number, to: number): NewClaim {
  const { document, collector, confidence } = origin;
  const order = (subject.claims.at(-1)?.order ?? 0) + 1;
  const statedAt = (document !== null && origin.observedAt?.getTime()) || null;
  return { order, document, collector, confidence, from, to, statedAt, values, hash: contentHash(values) };
}
