import { canonicalJson } from '../ids/canonical-json.ts';
import type { Ancestry } from './ancestry.ts';
import { contradiction, REMEDY_FOR_SOLE } from './contradiction.ts';
import type { Segment, State } from './kinds.ts';
import { beginning, elsewhere, isRestated, sameSince, saidAt, stateOf, statesWithin } from './recorded.ts';
import type { NewClaim, Subject } from './subjects.ts';
import { split, stretchOf } from './stretch.ts';
import { timeline } from './timeline.ts';
import type { Mode, Origin, Prepared, Problem } from './types.ts';
import { contentHash } from './values.ts';
import { judge } from './verdict.ts';

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
  const from =
    assertion.from?.getTime() ?? (mode === 'DOCUMENT' ? -Infinity : beginning(subject, assertion.values, now));
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
  const claim = toClaim(subject, assertion, origin, {
    values: assertion.values,
    from,
    to: assertion.to?.getTime() ?? Infinity,
  });
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
  const isFirst = subject.claims.length === 0;
  const recorded = stateOf(subject, from);
  const later = mode === 'UPDATE' && assertion.to ? statesWithin(subject, from, assertion.to.getTime()) : [];
  const problems: Problem[] = [];
  const fresh: State = {};
  for (const [name, given] of Object.entries(assertion.values)) {
    const attribute = subject.spec.attributes[name];
    if (!attribute) throw new Error(`${subject.spec.kind} has no attribute '${name}'`);
    const seen = assertion.sole && assertion.reason == null ? saidAt(subject, name, from) : undefined;
    if (seen !== undefined && canonicalJson(seen) !== canonicalJson(given)) {
      problems.push(contradiction('CONFLICT', name, attribute, { recorded: seen, given }, REMEDY_FOR_SOLE));
      continue;
    }
    const replaced = [recorded, ...later].map((state) => state[name]);
    const { verdict, value, recorded: against } = judge(attribute, replaced, given, mode);
    const other = !isFirst && verdict === 'NEW' && value !== null ? elsewhere(subject, name, value) : undefined;
    if (other !== undefined) {
      const code = mode === 'REGISTER' ? 'CONFLICT' : 'IMMUTABLE';
      problems.push(contradiction(code, name, attribute, { recorded: other, given: value }));
      continue;
    }
    const isRepeated =
      !isFirst &&
      verdict === 'NEW' &&
      isRestated(subject, name, value, stretchOf(subject, assertion, mode, from, name));
    if (verdict === 'NEW' && !isRepeated) fresh[name] = value;
    if (verdict === 'CONFLICT' || verdict === 'IMMUTABLE') {
      const since = attribute.mutable ? sameSince(subject, name, against, from) : undefined;
      problems.push(contradiction(verdict, name, attribute, { recorded: against, given: value, since }));
    }
  }
  if (problems.length === 0) problems.push(...(subject.spec.contradicts?.(recorded, fresh) ?? []));
  if (problems.length > 0 || (Object.keys(fresh).length === 0 && !isFirst)) return { problems, claims: [] };
  const parts = split(subject, fresh, assertion, mode, from);
  const claims = parts.map((part) => toClaim(subject, assertion, origin, part));
  const refused = subject.spec.refuse?.(shown(subject, []), shown(subject, claims)) ?? [];
  return refused.length > 0 ? { problems: [...refused], claims: [] } : { problems, claims };
}

function shown(subject: Subject, added: readonly NewClaim[]): Segment[] {
  return timeline(subject.spec, subject.id, [...subject.claims, ...added], subject.key);
}

function toClaim(
  subject: Subject,
  assertion: Prepared,
  origin: Origin,
  { values, from, to }: Pick<NewClaim, 'values' | 'from' | 'to'>,
): NewClaim {
  const { document, collector, confidence } = origin;
  const order = (subject.claims.at(-1)?.order ?? 0) + 1;
  const statedAt = document === null ? null : (origin.observedAt?.getTime() ?? null);
  const reason = assertion.reason ?? origin.reason ?? null;
  return { order, document, collector, confidence, from, to, statedAt, values, hash: contentHash(values), reason };
}
