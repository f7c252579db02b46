import { parentPort, workerData } from 'node:worker_threads';
import * as library from '@dagrejs/dagre';
import { columnsOf } from './columns.ts';
import { lanesOf, throughLane } from './lanes.ts';
import type { Box, Diagram, Layout, Line, Placed, Point } from './layout.ts';

/** What is used of it: its own types name each other without file endings, and so are not found. */
interface DagreGraph {
  setGraph(options: object): void;
  setNode(id: string, box: Box): void;
  setEdge(from: string, to: string, label: object, name: string): void;
  nodes(): readonly string[];
  node(id: string): Placed & { rank?: number };
  edge(from: string, to: string, name: string): { readonly points: readonly Point[] };
}
interface Dagre {
  readonly Graph: new (options: { multigraph: boolean }) => DagreGraph;
  layout(graph: DagreGraph): void;
}
const { Graph, layout } = library as unknown as Dagre;

const MARGIN = 16;
/** Columns that lines cross, in all, when the library lays them out: it places every crossing as it does a box. */
const MAXIMUM_CROSSED = 2_000;

const { boxes, lines } = workerData as Diagram;
const columns = columnsOf({ boxes, lines });
const lanes = lanesOf(farLines());
const graph = laidOut();
const near = lines.map((line, index) => (lanes.has(line) ? null : nearLine(line, index)));
const top = Math.min(...[...corners(), ...near.flatMap((points) => points ?? [])].map(({ y }) => y));
parentPort!.postMessage(framed(near.map((points, index) => points ?? farLine(lines[index]!))));

/** The longest lines, when all cross too many columns. */
function farLines(): readonly Line[] {
  const spanOf = ({ from, to }: Line) => Math.abs(columns.get(to)! - columns.get(from)!);
  let crossed = 0;
  return lines
    .toSorted((a, b) => spanOf(a) - spanOf(b))
    .filter((line) => (crossed += Math.max(0, spanOf(line) - 1)) > MAXIMUM_CROSSED);
}

function laidOut(): DagreGraph {
  const made = new Graph({ multigraph: true });
  // Between two columns the library has a rank for the labels of lines; a node that is its own stands anywhere.
  const ranker = (ranked: DagreGraph) => {
    for (const id of ranked.nodes()) ranked.node(id).rank = 2 * (columns.get(id) ?? 0);
  };
  made.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 90, ranker });
  for (const { id, ...box } of boxes) made.setNode(id, { ...box });
  for (const [index, line] of lines.entries()) {
    if (!lanes.has(line)) made.setEdge(...rightwards(line), {}, String(index));
  }
  layout(made);
  return made;
}

function nearLine(line: Line, index: number): readonly Point[] {
  const [left, right] = rightwards(line);
  const { points } = graph.edge(left, right, String(index));
  return left === line.from ? points : points.toReversed();
}

function farLine(line: Line): readonly Point[] {
  const [left, right] = rightwards(line).map((id) => ({ ...graph.node(id), columnWidth: columnWidth(id) }));
  const points = throughLane(lanes.get(line)!, top, left!, right!);
  return columns.get(line.from)! < columns.get(line.to)! ? points : points.toReversed();
}

function columnWidth(id: string): number {
  const beside = boxes.filter((box) => columns.get(box.id) === columns.get(id));
  return Math.max(...beside.map(({ width }) => width));
}

/** The library's own frame is that of the boxes alone. */
function framed(drawn: readonly (readonly Point[])[]): Layout {
  const points = [...corners(), ...drawn.flat()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, above] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - above });
  return {
    width: Math.max(0, ...xs) + MARGIN - left,
    height: Math.max(0, ...ys) + MARGIN - above,
    boxes: boxes.map(({ id }) => moved(graph.node(id))),
    lines: drawn.map((line) => line.map(moved)),
  };
}

function corners(): readonly Point[] {
  return boxes.flatMap(({ id, width, height }) => {
    const { x, y } = graph.node(id);
    return [
      { x: x - width / 2, y: y - height / 2 },
      { x: x + width / 2, y: y + height / 2 },
    ];
  });
}

/** The ends of a line, the left one first. */
function rightwards({ from, to }: Line): [string, string] {
  return columns.get(from)! <= columns.get(to)! ? [from, to] : [to, from];
}
