import type { Machine } from '../harness/machine.ts';
import { table } from '../harness/report.ts';

interface Usage {
  readonly pedigree: number;
  readonly postgres: number;
}

/** What recording the entities of one kind took; seconds, and seconds of CPU before and after. */
export interface KindResult {
  readonly kind: string;
  readonly entities: number;
  readonly edges: number;
  readonly seconds: number;
  readonly before: Usage;
  readonly after: Usage;
}

/** The text of the report, from what was measured alone. */
export function sectionOf(results: readonly KindResult[], machine: Machine, atOnce: number, warmUp: number): string {
  const { cores, cpu, memoryGiB, system, node, postgres, date } = machine;
  const sum = (of: (result: KindResult) => number) => results.reduce((total, result) => total + of(result), 0);
  const all: KindResult = {
    kind: 'all',
    entities: sum(({ entities }) => entities),
    edges: sum(({ edges }) => edges),
    seconds: sum(({ seconds }) => seconds),
    before: results[0]!.before,
    after: results.at(-1)!.after,
  };
  return [
    'The generated graph of the benchmark of lineage, recorded through the public API of Pedigree in one process by bulk ' +
      `mutations of 1,000 items, ${atOnce} at once: claims, states, edges and change records, each durable when it is answered, ` +
      'and lineage following. A version counts as one edge from its model or dataset. Before, and not counted, a graph of ' +
      `${warmUp.toLocaleString('en')} edges under other names is recorded in the same way, so that the code is warm. The goal ` +
      'is 20,000 edges a second.',
    `Measured on ${date}: ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node ${node}, PostgreSQL ${postgres}. ` +
      'CPU is user and system time, by `/proc`; the sender is not counted.',
    table(
      ['kind', 'entities', 'edges', 's', 'entities/s', 'edges/s', 'CPU ms per 1,000 edges: Pedigree', 'PostgreSQL'],
      [...results, all].map(row),
    ),
  ].join('\n\n');
}

function row({ kind, entities, edges, seconds, before, after }: KindResult): string[] {
  const cpu = (of: keyof Usage): string => (edges === 0 ? '' : (((after[of] - before[of]) * 1e6) / edges).toFixed(0));
  return [
    kind,
    entities.toLocaleString('en'),
    edges.toLocaleString('en'),
    seconds.toFixed(1),
    Math.round(entities / seconds).toLocaleString('en'),
    Math.round(edges / seconds).toLocaleString('en'),
    cpu('pedigree'),
    cpu('postgres'),
  ];
}
