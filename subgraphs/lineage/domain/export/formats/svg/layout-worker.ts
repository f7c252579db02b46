import { parentPort, workerData } from 'node:worker_threads';
import * as library from '@dagrejs/dagre';
import type { Box, Diagram, Layout, Point } from './layout.ts';

/** What is used of it: its own types name each other without file endings, and so are not found. */
interface Dagre {
  readonly Graph: new (options: { multigraph: boolean }) => {
    setGraph(options: object): void;
    setNode(id: string, box: Box): void;
    setEdge(from: string, to: string, label: object, name: string): void;
    graph(): Partial<Box>;
    node(id: string): Point;
    edge(from: string, to: string, name: string): { readonly points: readonly Point[] };
  };
  layout(graph: InstanceType<Dagre['Graph']>): void;
}
const { Graph, layout } = library as unknown as Dagre;

const { boxes, lines } = workerData as Diagram;
const graph = new Graph({ multigraph: true });
graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 90, marginx: 16, marginy: 16 });
for (const { id, ...box } of boxes) graph.setNode(id, { ...box });
for (const [index, { from, to }] of lines.entries()) graph.setEdge(from, to, {}, String(index));
layout(graph);

const { width = 0, height = 0 } = graph.graph();
const drawn: Layout = {
  width: Number.isFinite(width) ? width : 0,
  height: Number.isFinite(height) ? height : 0,
  boxes: boxes.map(({ id }) => {
    const { x, y } = graph.node(id);
    return { x, y };
  }),
  lines: lines.map(({ from, to }, index) => graph.edge(from, to, String(index)).points),
};
parentPort!.postMessage(drawn);
