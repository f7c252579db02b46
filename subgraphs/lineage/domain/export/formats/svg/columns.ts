import type { Diagram, Line } from './layout.ts';

/** The columns of boxes, of which the last is 0: each is right of what leads to it, but for what closes a circle. */
export function columnsOf({ boxes, lines }: Diagram): ReadonlyMap<string, number> {
  const sorted = sortedBy(boxes, lines);
  const places = new Map(sorted.map((id, place) => [id, place]));
  const forward = lines
    .filter(({ from, to }) => from !== to)
    .map((line) => (places.get(line.from)! < places.get(line.to)! ? line : { from: line.to, to: line.from }));
  const into = Map.groupBy(forward, ({ to }) => to);
  const outOf = Map.groupBy(forward, ({ from }) => from);
  const columns = new Map<string, number>();
  for (const id of sorted.toReversed()) {
    columns.set(id, Math.min(0, ...(outOf.get(id) ?? []).map(({ to }) => columns.get(to)! - 1)));
  }
  // Lines are shorter where a box stands at the side to which it has more of them.
  for (const id of sorted) {
    const left = into.get(id) ?? [];
    if (left.length > (outOf.get(id)?.length ?? 0)) {
      columns.set(id, Math.max(...left.map(({ from }) => columns.get(from)! + 1)));
    }
  }
  return columns;
}

/** Each before what it leads to, but for what closes a circle. */
function sortedBy(boxes: Diagram['boxes'], lines: readonly Line[]): readonly string[] {
  const outOf = Map.groupBy(lines, ({ from }) => from);
  const seen = new Set<string>();
  const left: string[] = [];
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { to } of outOf.get(id) ?? []) visit(to);
    left.push(id);
  };
  for (const { id } of boxes) visit(id);
  return left.toReversed();
}
