import type { Mark, Versions } from '../difference.ts';
import { shortfall } from '../completeness.ts';
import type { ExportFormat } from '../format.ts';
import { COLOURS, visible } from './text.ts';

/** Graphviz. */
export const dot: ExportFormat = {
  name: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  suffix: '.dot',
  *write(exported) {
    const lack = shortfall(exported.head);
    yield 'digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n';
    if (lack !== null) yield `  label=${quoted(lack)};\n  labelloc=t;\n`;
    for (const { id, kind, label, mark } of exported.nodes()) {
      yield `  ${quoted(id)} [label=${quoted(label)}, kind=${quoted(kind)}${mark ? marked(mark) : ''}];\n`;
    }
    for (const { edge, versions } of exported.edges()) {
      const of = versions === null ? '' : versionsOf(versions);
      yield `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${quoted(edge.kind)}${of}];\n`;
    }
    yield '}\n';
  },
};

function marked({ versions, change }: Mark): string {
  const differs = change === null ? '' : `, change=${change}, color="${COLOURS[change]}", penwidth=2`;
  return `${versionsOf(versions)}${differs}`;
}

/** What is there no more is dashed. */
const versionsOf = (versions: Versions): string =>
  `, versions=${versions}${versions === 'BEFORE' ? ', style=dashed' : ''}`;

/** A quoted string: neither an escape sequence of Graphviz nor an HTML entity is left in it. */
function quoted(text: string): string {
  return `"${visible(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
