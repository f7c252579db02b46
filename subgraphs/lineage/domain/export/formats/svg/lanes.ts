import type { Line, Placed, Point } from './layout.ts';

const LANE_HEIGHT = 8;
/** Beside a column, where lines go up and down: how far from its boxes and from each other, and how many. */
const [ASIDE, APART, TRACKS] = [14, 6, 10];

interface End extends Placed {
  readonly columnWidth: number;
}

/** A lane above everything else for each line; those of a box that has many share one. */
export function lanesOf(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const counts = new Map<string, number>();
  for (const id of lines.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const lineSets = Map.groupBy(lines, ({ from, to }) => (counts.get(from)! >= counts.get(to)! ? from : to));
  return new Map([...lineSets.values()].flatMap((set, lane) => set.map((line) => [line, lane + 1] as const)));
}

/** From a box up to a lane, along it above the top of the others, and down to a box further right. */
export function throughLane(lane: number, top: number, left: End, right: End): readonly Point[] {
  const aside = ASIDE + APART * (lane % TRACKS);
  const up = left.x + left.columnWidth / 2 + aside;
  const down = right.x - right.columnWidth / 2 - aside;
  const y = top - lane * LANE_HEIGHT;
  return [
    { x: left.x + left.width / 2, y: left.y },
    { x: up, y: left.y },
    { x: up, y },
    { x: down, y },
    { x: down, y: right.y },
    { x: right.x - right.width / 2, y: right.y },
  ];
}
