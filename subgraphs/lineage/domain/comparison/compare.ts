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
  readonly node: number;
}

export interface Metric {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly delta: number | null;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly metrics: readonly Metric[];
  readonly unchanged: readonly { readonly area: Area; readonly count: number }[];
}

/** What is said at one path: at each distance, nearest first, the values there. */
interface Said {
  readonly area: Area;
  readonly path: string;
  readonly values: readonly string[];
  readonly node: number;
}

/** The difference of what is said of two versions. Pure. */
export function compareFacts(before: readonly PlacedFact[], after: readonly PlacedFact[]): Comparison {
  const [was, is] = [byPath(before), byPath(after)];
  const changes: Change[] = [];
  const unchanged = new Map<Area, number>(AREAS.map((area) => [area, 0]));
  const same = (area: Area): unknown => unchanged.set(area, unchanged.get(area)! + 1);
  for (const name of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [old, now] = [was.get(name), is.get(name)];
    const { area, path, node } = (now ?? old)!;
    if (area === 'METRICS') continue;
    const difference = differing(old?.values ?? [], now?.values ?? []);
    if (difference) changes.push({ area, path, ...difference, node });
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
function differing(before: readonly string[], after: readonly string[]) {
  for (let distance = 0; distance < Math.max(before.length, after.length); distance += 1) {
    const [old, now] = [before[distance] ?? null, after[distance] ?? null];
    if (old !== now) return { before: old, after: now };
  }
  return null;
}

function byPath(facts: readonly PlacedFact[]): Map<string, Said> {
  const groups = Map.groupBy(facts, ({ fact: [area, path] }) => `${area} ${path}`);
  return new Map([...groups].map(([name, group]) => [name, said(group)]));
}

function said(group: readonly PlacedFact[]): Said {
  const nearest = group.toSorted((a, b) => a.depth - b.depth);
  const [area, path] = nearest[0]!.fact;
  const distances = Map.groupBy(nearest, ({ depth }) => depth);
  const values = [...distances.values()].map((placed) =>
    [...new Set(placed.map(({ fact: [, , value] }) => String(value)))].sort().join(', '),
  );
  return { area, path, values, node: nearest[0]!.node };
}

function compareMetrics(before: readonly PlacedFact[], after: readonly PlacedFact[]): Metric[] {
  const [was, is] = [metricsOf(before), metricsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((name) => {
    const [old, now] = [was.get(name) ?? null, is.get(name) ?? null];
    return { name, before: old, after: now, delta: old === null || now === null ? null : difference(old, now) };
  });
}

/** Metrics by name; of several of one name the nearest. */
function metricsOf(facts: readonly PlacedFact[]): Map<string, number> {
  const measured = facts.filter(({ fact: [area] }) => area === 'METRICS').toSorted((a, b) => b.depth - a.depth);
  return new Map(measured.map(({ fact: [, name, value] }) => [name, Number(value)]));
}

/** Rounded to what two decimal fractions can differ by, rather than what their binary forms do. */
function difference(before: number, after: number): number {
  return Number((after - before).toPrecision(12));
}
