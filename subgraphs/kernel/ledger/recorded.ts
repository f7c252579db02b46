import { canonicalJson } from '../ids/canonical-json.ts';
import { complete } from './complete.ts';
import type { AttributeSpec, KindSpec, Segment, State } from './kinds.ts';
import { isSet } from './sets.ts';
import type { NewClaim, Subject } from './subjects.ts';
import { stateFrom, timeline } from './timeline.ts';

/** Another value that a fixed attribute is known to have at any time: what is fixed has one value, whenever it is told. */
export function elsewhere(subject: Subject, name: string, value: unknown): unknown {
  const { mutable, elementKey } = subject.spec.attributes[name]!;
  if (mutable || elementKey) return undefined;
  return fullTimeline(subject, (claim) => claim.values[name] != null)
    .map(({ state }) => state[name])
    .find((known) => known !== undefined && complete(known, value) === undefined);
}

/** What a mutation last said of the very instant. */
export function saidAt(subject: Subject, name: string, from: number): unknown {
  return lastSaid(subject, name, (claim) => claim.from === from)?.values[name];
}

/** A mutation that documents outvote is not shown; said again, it is still nothing new. */
export function isRestated(
  subject: Subject,
  name: string,
  value: unknown,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
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

/** The states that an update of a stretch replaces: a value that it begins with may not be the one it goes on with. */
export function statesWithin(subject: Subject, from: number, to: number): State[] {
  return fullTimeline(subject, (claim) => claim.from < to && claim.to > from)
    .filter((segment) => segment.from < to && segment.to > from)
    .map((segment) => segment.state);
}

/** The timeline with what only edges carry. */
function fullTimeline(subject: Subject, concerns: (claim: NewClaim) => boolean): Segment[] {
  return timeline(unhidden(subject.spec), subject.id, subject.claims.filter(concerns));
}

const unhiddenSpecs = new WeakMap<KindSpec, KindSpec>();

function unhidden(spec: KindSpec): KindSpec {
  const known = unhiddenSpecs.get(spec);
  if (known !== undefined) return known;
  const attributes = Object.entries(spec.attributes).map(
    ([name, each]) => [name, { ...each, edgesOnly: false }] as const,
  );
  const made = { ...spec, attributes: Object.fromEntries<AttributeSpec>(attributes), edges: undefined };
  unhiddenSpecs.set(spec, made);
  return made;
}

/** The full state at an instant. */
export function stateOf(subject: Subject, instant: number): State {
  return stateFrom(unhidden(subject.spec), subject.id, subject.claims, instant) ?? {};
}

/** Since when what is recorded of an attribute at an instant has been so; for a set, what is recorded of an element. */
export function sameSince(subject: Subject, name: string, recorded: unknown, instant: number): number {
  const shown = canonicalJson(recorded);
  const isSame = ({ state }: Segment): boolean =>
    (isSet(subject.spec.attributes[name]!) ? ((state[name] ?? []) as unknown[]) : [state[name]]).some(
      (value) => canonicalJson(value) === shown,
    );
  const before = fullTimeline(subject, (claim) => claim.values[name] !== undefined).filter(
    ({ from }) => from <= instant,
  );
  return before.reduceRight((since, each) => (each.to >= since && isSame(each) ? each.from : since), instant);
}

/** When something begins that is so from now on: after what a mutation said of the same at this very instant. */
export function beginning(subject: Subject, values: State, now: number): number {
  const names = Object.keys(values);
  const said = (at: number): boolean =>
    subject.claims.some(
      (claim) => claim.document === null && claim.from === at && names.some((name) => claim.values[name] !== undefined),
    );
  let at = now;
  while (said(at)) at += 1;
  return at;
}

export type Concerns = (said: unknown[]) => boolean;

/** When a mutation next says something of an attribute; never, where none does. */
export function nextStatement(subject: Subject, name: string, from: number, concerns?: Concerns): number {
  const begun = bounds(subject, name, (claim) => [claim.from].filter((at) => at > from), concerns);
  return begun.reduce((first, at) => Math.min(first, at), Infinity);
}

/** Since when what mutations say of an attribute has been what they say at an instant; always, where it never was other. */
export function lastStatement(subject: Subject, name: string, instant: number, concerns?: Concerns): number {
  const past = (at: number): boolean => at <= instant && Number.isFinite(at);
  const turns = bounds(subject, name, (claim) => [claim.from, claim.to].filter(past), concerns);
  return turns.reduce((last, at) => Math.max(last, at), -Infinity);
}

/** Of the bounds of what mutations say of an attribute those that are asked for; what is long is looked into last. */
function bounds(
  { claims }: Subject,
  name: string,
  asked: (claim: NewClaim) => number[],
  concerns: Concerns = () => true,
): number[] {
  return claims.flatMap((claim) => {
    const said = claim.values[name];
    if (claim.document !== null || said === undefined) return [];
    const those = asked(claim);
    return those.length > 0 && concerns((said ?? []) as unknown[]) ? those : [];
  });
}
