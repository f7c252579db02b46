import { canonicalJson } from '../ids/canonical-json.ts';
import { complete } from './complete.ts';
import {
  stageOf,
  type AttributeSpec,
  type Confidence,
  type EdgeFact,
  type KindSpec,
  type ResolvedEdge,
  type Segment,
  type State,
} from './kinds.ts';
import { elementName, isRemoval, isSet, type SetSpec } from './sets.ts';

/** A statement about one subject over a stretch of valid time, from one source. */
export interface Claim {
  /** Order of recording within the subgraph; claims not yet written come last. */
  readonly order: number;
  /** Digest of the document it stands in; null when a mutation made it. */
  readonly document: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
  readonly from: number;
  readonly to: number;
  /** When its document was written, by its own account or its sender's: never when it arrived. Null: not known. */
  readonly statedAt: number | null;
  readonly values: State;
}

const RANK: Record<Confidence, number> = { VERIFIED: 0, DECLARED: 1, INFERRED: 2 };

/**
 * Which of two claims is shown: the more confident; then the one that speaks of a later beginning; then a mutation
 * before a document; then the document that was written last by the instant asked about; then the smaller digest; of
 * mutations the later. Arrival never decides between documents, nor between statements of one.
 */
export function precedence(a: Claim, b: Claim, instant = Infinity): number {
  return (
    RANK[a.confidence] - RANK[b.confidence] ||
    compare(b.from, a.from) ||
    compare(isDocument(a), isDocument(b)) ||
    compareWriting(a.statedAt, b.statedAt, instant) ||
    compare(a.document ?? '', b.document ?? '') ||
    (a.document === null ? b.order - a.order : compare(content(a), content(b)))
  );
}

function isDocument({ document }: Claim): number {
  return document === null ? 0 : 1;
}

/** What was written last by an instant speaks for it; where nothing had been, what was written next. */
function compareWriting(a: number | null, b: number | null, instant: number): number {
  const group = (at: number | null): number => (at === null ? 1 : at <= instant ? 0 : 2);
  return group(a) - group(b) || (group(a) === 0 ? compare(b!, a!) : compare(a ?? 0, b ?? 0));
}

function content({ values, collector }: Claim): string {
  return canonicalJson([values, collector]);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Chosen {
  readonly value: unknown;
  /** The claim that is shown; of a set, that of an element. */
  readonly source: (element: string) => Claim | undefined;
}

/** What the claims together say, as a timeline: a pure function of the set of claims. */
export function timeline(spec: KindSpec, id: string, claims: readonly Claim[], key: readonly string[] = []): Segment[] {
  const bounds = boundsOf(claims);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const [from, to] = [bounds[index]!, bounds[index + 1]!];
    const covering = claims.filter((claim) => claim.from <= from && claim.to >= to);
    if (covering.length > 0) append(segments, { from, to, ...settle(spec, id, key, covering, from) });
  }
  return sinceBeginning(spec, segments);
}

/** Instants at which what is shown may change. */
function boundsOf(claims: readonly Claim[]): number[] {
  const [only, ...others] = claims;
  if (only && others.length === 0) return [only.from, only.to];
  const writings = new Set(claims.filter(({ document }) => document !== null).map(({ statedAt }) => statedAt));
  const outdating = writings.size > 1 ? [...writings].filter((at) => at !== null) : [];
  const bounds = new Set([...claims.flatMap(({ from, to }) => [from, to]), ...outdating]);
  return [...bounds].sort((a, b) => compare(a, b));
}

/** Nothing is there before it began, whatever is said of it for all time. */
function sinceBeginning({ begins }: KindSpec, segments: readonly Segment[]): Segment[] {
  const start = begins?.(segments) ?? -Infinity;
  if (start === -Infinity) return [...segments];
  return segments.filter(({ to }) => to > start).map((each) => ({ ...each, from: Math.max(each.from, start) }));
}

/** The state at an instant, or null where no claim speaks of it. */
export function stateAt(segments: readonly Segment[], instant: number): State | null {
  return segments.find((segment) => segment.from <= instant && instant < segment.to)?.state ?? null;
}

/** The state at an instant straight from the claims, without the timeline around it. */
export function stateFrom(spec: KindSpec, id: string, claims: readonly Claim[], instant: number): State | null {
  const covering = claims.filter((claim) => claim.from <= instant && claim.to > instant);
  return covering.length === 0 ? null : settle(spec, id, [], covering, instant).state;
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  const same =
    last !== undefined &&
    last.to === next.from &&
    canonicalJson([last.state, last.edges]) === canonicalJson([next.state, next.edges]);
  if (same) segments[segments.length - 1] = { ...last, to: next.to };
  else segments.push(next);
}

function settle(
  spec: KindSpec,
  id: string,
  key: readonly string[],
  covering: readonly Claim[],
  instant: number,
): { state: State; edges: ResolvedEdge[] } {
  const full: State = {};
  const state: State = {};
  const sources = new Map<string, Chosen['source']>();
  for (const [name, attribute] of sortedAttributes(spec)) {
    if (!covering.some(({ values }) => values[name] !== undefined)) continue;
    const chosen = isSet(attribute)
      ? unite(name, attribute, covering, instant)
      : choose(name, attribute, covering, instant);
    if (chosen === null) continue;
    full[name] = chosen.value;
    if (!attribute.edgesOnly) state[name] = chosen.value;
    sources.set(name, chosen.source);
  }
  const edges = (spec.edges?.(id, full, key) ?? []).map((fact) => resolve(fact, sources));
  return { state, edges: distinct(edges) };
}

const attributesOf = new WeakMap<KindSpec, readonly [string, AttributeSpec][]>();

/** Attributes in the order of canonical JSON. */
function sortedAttributes(spec: KindSpec): readonly [string, AttributeSpec][] {
  const known = attributesOf.get(spec);
  if (known !== undefined) return known;
  const sorted = Object.entries(spec.attributes).sort(([a], [b]) => compare(a, b));
  attributesOf.set(spec, sorted);
  return sorted;
}

interface Said {
  readonly value: unknown;
  readonly claim: Claim;
}

/** Of mutations, the last one that names something speaks, even to say that it is unknown or no longer so. */
function speaking(said: readonly Said[]): Said[] {
  if (said.length < 2) return [...said];
  const documents = said.filter(({ claim }) => claim.document !== null);
  const mutations = said.filter(({ claim }) => claim.document === null);
  const last = mutations.reduce<Said | null>(
    (best, each) => (best && best.claim.order > each.claim.order ? best : each),
    null,
  );
  return last ? [last, ...documents] : documents;
}

function inPrecedence(attribute: AttributeSpec, said: readonly Said[], instant: number): Said[] {
  if (said.length < 2) return [...said];
  // What is fixed is the same at every instant.
  const at = attribute.mutable ? instant : Infinity;
  return said.toSorted(
    (a, b) => stageOf(attribute, b.value) - stageOf(attribute, a.value) || precedence(a.claim, b.claim, at),
  );
}

function choose(name: string, attribute: AttributeSpec, covering: readonly Claim[], instant: number): Chosen | null {
  const stating = covering.filter(({ values }) => values[name] !== undefined);
  const [only, ...more] = stating;
  if (only && more.length === 0) return alone(only.values[name], only);
  const said = stating.map((claim): Said => ({ value: claim.values[name], claim }));
  const known = speaking(said).filter(({ value }) => value !== null || attribute.mayBeNone);
  const [shown, ...others] = inPrecedence(attribute, known, instant);
  if (shown === undefined || shown.value === null) return null;
  // What is fixed is told by all together, as far as they do not contradict each other.
  const completing = attribute.mutable ? [] : others;
  const value = completing.reduce((whole, other) => complete(whole, other.value) ?? whole, shown.value);
  return { value, source: () => shown.claim };
}

/** What nobody else speaks of is as it is said: of most subjects there is one claim. */
function alone(value: unknown, claim: Claim): Chosen | null {
  return value === null ? null : { value, source: () => claim };
}

/** Each element of a set is chosen by itself; what a mutation took back is compared with what documents say of it. */
function unite(name: string, attribute: SetSpec, covering: readonly Claim[], instant: number): Chosen | null {
  const stating = covering.filter((claim) => Array.isArray(claim.values[name]));
  const [only, ...more] = stating;
  if (only === undefined) return null;
  if (more.length === 0 && isSettled(attribute, only.values[name] as unknown[])) return alone(only.values[name], only);
  const said = stating.flatMap((claim) => (claim.values[name] as unknown[]).map((value): Said => ({ value, claim })));
  const elements = [...Map.groupBy(said, ({ value }) => elementName(attribute, value))].flatMap(([key, about]) => {
    const shown = inPrecedence(attribute, speaking(about), instant)[0]!;
    return isRemoval(shown.value) ? [] : [{ key, ...shown }];
  });
  elements.sort((a, b) => compare(a.key, b.key));
  let byKey: ReadonlyMap<string, Claim> | undefined;
  const source: Chosen['source'] = (element) => {
    byKey ??= new Map(elements.map(({ key, claim }) => [key, claim]));
    return byKey.get(element);
  };
  return { value: elements.map(({ value }) => value), source };
}

/** Whether the elements of a set stand in order, each once, with none taken back. */
function isSettled(attribute: SetSpec, elements: readonly unknown[]): boolean {
  const names = elements.map((element) => elementName(attribute, element));
  return !elements.some(isRemoval) && names.every((name, index) => index === 0 || names[index - 1]! < name);
}

function resolve(fact: EdgeFact, sources: ReadonlyMap<string, Chosen['source']>): ResolvedEdge {
  const claim = sources.get(fact.attribute)?.(fact.element ?? '');
  if (!claim) throw new Error(`Edge ${fact.kind} names attribute '${fact.attribute}' that no claim states`);
  return {
    kind: fact.kind,
    from: fact.from,
    to: fact.to,
    role: fact.role ?? '',
    confidence: claim.confidence,
    document: claim.document,
    collector: claim.collector,
    ...(fact.named && { named: fact.named }),
  };
}

function distinct(edges: ResolvedEdge[]): ResolvedEdge[] {
  if (edges.length < 2) return edges;
  const seen = new Map(edges.map((edge) => [`${edge.kind} ${edge.from} ${edge.to} ${edge.role}`, edge]));
  return [...seen.keys()].sort(compare).map((name) => seen.get(name)!);
}
