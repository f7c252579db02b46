import { shortfall } from '../completeness.ts';
import type { ExportFormat } from '../format.ts';
import { xml } from './text.ts';

const NODE_KEYS = { kind: 'string', label: 'string', depth: 'int' } as const;
const EDGE_KEYS = {
  kind: 'string',
  role: 'string',
  confidence: 'string',
  validFrom: 'string',
  validTo: 'string',
  recordedAt: 'string',
  format: 'string',
  digest: 'string',
  collector: 'string',
} as const;
/** Of two versions compared. */
const NODE_MARK_KEYS = { versions: 'string', change: 'string' } as const;
/** Of a search. */
const HIT_KEYS = { matchedIn: 'string' } as const;
const EDGE_MARK_KEYS = { versions: 'string' } as const;

/** GraphML, as Gephi, yEd and NetworkX read it. */
export const graphml: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  suffix: '.graphml',
  *write(exported) {
    const lack = shortfall(exported.head);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield '  <key id="answer" for="graph" attr.name="answer" attr.type="string"/>\n';
    yield* keys('node', NODE_KEYS);
    if (exported.difference) yield* keys('node', NODE_MARK_KEYS);
    if (exported.isSearch) yield* keys('node', HIT_KEYS);
    yield* keys('edge', EDGE_KEYS);
    if (exported.difference) yield* keys('edge', EDGE_MARK_KEYS);
    yield `  <graph id="lineage" edgedefault="directed">\n    <data key="answer">${xml(lack ?? 'Complete')}</data>\n`;
    for (const node of exported.nodes()) {
      const marks = node.mark ? data('node', NODE_MARK_KEYS, node.mark) : '';
      const matches = data('node', HIT_KEYS, { matchedIn: node.matchedIn?.join(' ') ?? null });
      yield `    <node id="${xml(node.id)}">${data('node', NODE_KEYS, node)}${marks}${matches}</node>\n`;
    }
    for (const { edge, versions } of exported.edges()) {
      const values = `${data('edge', EDGE_KEYS, { ...edge, ...edge.source })}${data('edge', EDGE_MARK_KEYS, { versions })}`;
      yield `    <edge source="${xml(edge.from)}" target="${xml(edge.to)}">${values}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};

function* keys(of: string, types: Readonly<Record<string, string>>): Generator<string> {
  for (const [name, type] of Object.entries(types)) {
    yield `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
}

function data<Key extends string>(
  of: string,
  types: Readonly<Record<Key, string>>,
  values: Readonly<Record<NoInfer<Key>, string | number | Date | null>>,
): string {
  return (Object.keys(types) as Key[])
    .map((name) => {
      const value = values[name];
      if (value === null) return '';
      return `<data key="${of}-${name}">${xml(value instanceof Date ? value.toISOString() : String(value))}</data>`;
    })
    .join('');
}
