import { AREAS, type Area, type Fact } from './facts.ts';

/** A fact, the node that says so, and how far that is from the version. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly node: number;
  readonly depth: number;
}

export interface Change {
  readonly area: Area;
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Who says so, of the version compared to first; one at least. */
  readonly nodes: readonly number[];
}

export interface Metric {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly delta: number | null;
  /** Where it was measured, of the version compared to first. */
  readonly nodes: readonly number[];
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly metrics: readonly Metric[];
  readonly unchanged: readonly { readonly area: Area; readonly count: number }[];
}

/** What is said at one path: at each distance, nearest first, the facts there. */
type Said = readonly (readonly PlacedFact[])[];

/** The difference of what is said of two versions. Pure. */
export function compareFacts(before: readonly PlacedFact[], after: readonly PlacedFact[]): Comparison {
  const [was, is] = [byPath(before), byPath(after)];
  const changes: Change[] = [];
  const unchanged = new Map<Area, number>(AREAS.map((area) => [area, 0]));
  const same = (area: Area): unknown => unchanged.set(area, unchanged.get(area)! + 1);
  for (const name of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [old, now] = [was.get(name) ?? [], is.get(name) ?? []];
    const [area, path] = (now[0] ?? old[0]!)[0]!.fact;
    if (isMetric((now[0] ?? old[0]!)[0]!)) continue;
    const difference = differing(old, now);
    if (difference) changes.push({ area, path, ...difference });
    else same(area);
  }
  const metrics = compareMetrics(before, after);
  for (const { delta } of metrics) if (delta === 0) same('METRICS');
  return {
    changes: changes.toSorted((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area)),
    metrics,
    unchanged: [...unchanged].map(([area, count]) => ({ area, count })),
  };
}

/** The first distance at which the values differ; null when none does. */
function differing(before: Said, after: Said) {
  for (let distance = 0; distance < Math.max(before.length, after.length); distance += 1) {
    const [old, now] = [before[distance] ?? [], after[distance] ?? []];
    const [was, is] = [textOf(old), textOf(now)];
    if (was !== is) return { before: was, after: is, nodes: [...notIn(old, now), ...notIn(now, old)] };
  }
  return null;
}

/** The values at one distance, as one text; null when there are none. */
function textOf(facts: readonly PlacedFact[]): string | null {
  return facts.length === 0 ? null : [...new Set(facts.map(valueOf))].sort().join(', ');
}

/** The nodes of facts whose values others do not have. */
function notIn(others: readonly PlacedFact[], facts: readonly PlacedFact[]): number[] {
  const values = new Set(others.map(valueOf));
  return facts.filter((placed) => !values.has(valueOf(placed))).map(({ node }) => node);
}

/** What was measured is compared as a number; how it is judged is a fact like others. */
const isMetric = ({ fact: [, , value] }: PlacedFact): boolean => typeof value === 'number';

const valueOf = ({ fact: [, , value] }: PlacedFact): string => String(value);

function byPath(facts: readonly PlacedFact[]): Map<string, Said> {
  const groups = Map.groupBy(facts, ({ fact: [area, path] }) => `${area} ${path}`);
  return new Map([...groups].map(([name, group]) => [name, said(group)]));
}

function said(group: readonly PlacedFact[]): Said {
  const nearest = group.toSorted((a, b) => a.depth - b.depth);
  return [...Map.groupBy(nearest, ({ depth }) => depth).values()];
}

function compareMetrics(before: readonly PlacedFact[], after: readonly PlacedFact[]): Metric[] {
  const [was, is] = [metricsOf(before), metricsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    return {
      name,
      before: old?.value ?? null,
      after: now?.value ?? null,
      delta: old && now ? difference(old.value, now.value) : null,
      nodes: [now, old].flatMap((measured) => measured?.node ?? []),
    };
  });
}

/** Metrics by name; of several of one name the nearest. */
function metricsOf(facts: readonly PlacedFact[]) {
  const measured = facts.filter(isMetric).toSorted((a, b) => b.depth - a.depth);
  return new Map(measured.map(({ fact: [, name, value], node }) => [name, { value: Number(value), node }]));
}

/** Rounded to what two decimal fractions can differ by, rather than what their binary forms do. */
function difference(before: number, after: number): number {
  return Number((after - before).toPrecision(12));
}
