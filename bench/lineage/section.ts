import type { Machine } from '../harness/machine.ts';
import { table } from '../harness/report.ts';
import type { Spread } from '../harness/statistics.ts';
import { milliseconds, ratio, type Measured, type Rounds } from './measure.ts';
import type { SizeResult } from './size.ts';

/** The text of the report, from what was measured alone. */
export function sectionOf(results: readonly SizeResult[], machine: Machine, { rounds, atOnce }: Rounds): string {
  const { cores, cpu, memoryGiB, system, node, postgres, date } = machine;
  return [
    'Questions about a generated graph, to the lineage service and to the limit: recursive SQL, written by hand for just these ' +
      'questions over tables of just this graph, behind a bare HTTP server. The limit need not know depths, names, sources, ' +
      'nor whether an answer is complete. The graph follows [`synthetic.ts`](../bench/lineage/synthetic.ts): degrees by ' +
      "Zipf's law, one to three inputs a run, a fifth of the versions fine-tunes, a third of the edges closed. Questions to " +
      'lineage are `EVENTUAL`: its feeds are generated, so that there is nothing to wait for. The gateway is asked the same ' +
      'in GraphQL.',
    `Measured on ${date}: ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node ${node}, PostgreSQL ${postgres}. ` +
      `${rounds} rounds after one to warm up, contestants in turn, at least 20 requests in each, few questions asked again; small walks ${atOnce} at a time, all others one by one, ` +
      'asked by a process on the same cores. Beforehand all answers were compared and found equal. Figures are medians of the ' +
      'rounds, in brackets the least and the most.',
    speedTable(results),
    growthTable(results),
    '`a` is what a streamed answer costs before its first node, `b` what each thousand nodes with their edges cost more, by least ' +
      'squares over answers of 20 to 40,000 nodes, in milliseconds. Memory is that of the lineage process: most so far, and after all questions.',
  ].join('\n\n');
}

function speedTable(results: readonly SizeResult[]): string {
  const rows = results.flatMap(({ edges, small, hubs, impact }) => [
    ...compared(edges, small, '≥ 0.7'),
    ...(hubs ? compared(edges, hubs, '≥ 3') : []),
    ...compared(edges, impact, hubs ? '≥ 20' : ''),
  ]);
  return table(['edges', 'question', 'nodes', 'answered by', 'ms each', 'times the limit', 'goal'], rows);
}

function compared(edges: number, measured: Measured, goal: string): string[][] {
  const { questions, contestants } = measured;
  return contestants.map(({ name }, index) => [
    index === 0 ? edges.toLocaleString('en') : '',
    index === 0 ? questions.title : '',
    index === 0 ? range(questions.visited) : '',
    name,
    shown(milliseconds(measured, index)),
    index === 0 ? '' : shown(ratio(measured, index, 0)),
    index === 1 ? goal : '',
  ]);
}

function growthTable(results: readonly SizeResult[]): string {
  const least = results[0]!;
  const rows = results.map(({ edges, nodes, readSeconds, memory, fixed, past, streams }) => {
    const now = milliseconds(fixed, 0).median;
    const { a, b } = fit(streams);
    return [
      edges.toLocaleString('en'),
      nodes.toLocaleString('en'),
      shown(milliseconds(fixed, 0)),
      (now / milliseconds(least.fixed, 0).median).toFixed(2),
      (milliseconds(past, 0).median / now).toFixed(2),
      a.toFixed(2),
      (1000 * b).toFixed(2),
      readSeconds.toFixed(0),
      `${megabytes(memory.peak)}, ${megabytes(memory.after)}`,
    ];
  });
  const head = [
    'edges',
    'nodes',
    '20–30 nodes, ms',
    'growth (≤ 1.3)',
    'asOf ÷ now (≤ 1.5)',
    'a',
    'b',
    'read in s',
    'memory MB (≤ 1,000)',
  ];
  return table(head, rows);
}

/** Milliseconds for an answer of no nodes, and for each node more. */
function fit(streams: readonly Measured[]): { a: number; b: number } {
  const points = streams.map((measured) => {
    const { visited } = measured.questions;
    const nodes = visited.reduce((sum, count) => sum + count, 0) / visited.length;
    return { nodes, taken: milliseconds(measured, 0).median };
  });
  // Weighted by size, or the largest answers alone would decide.
  const sum = (of: (point: (typeof points)[0]) => number): number =>
    points.reduce((total, point) => total + of(point) / point.nodes ** 2, 0);
  const [w, x, y] = [sum(() => 1), sum(({ nodes }) => nodes), sum(({ taken }) => taken)];
  const [xx, xy] = [sum(({ nodes }) => nodes ** 2), sum(({ nodes, taken }) => nodes * taken)];
  const b = (w * xy - x * y) / (w * xx - x * x);
  return { a: (y - b * x) / w, b };
}

function range(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toLocaleString('en')}–${Math.max(...numbers).toLocaleString('en')}`;
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en');
}
