import { shortfall } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { visible } from './text.ts';

/** Graphviz. */
export const dot: ExportFormat = {
  name: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  suffix: '.dot',
  *write(exported) {
    const lack = shortfall(exported.head);
    yield 'digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n';
    if (lack !== null) yield `  label=${quoted(lack)};\n  labelloc=t;\n`;
    for (const { id, kind, label } of exported.nodes()) {
      yield `  ${quoted(id)} [label=${quoted(label)}, kind=${quoted(kind)}];\n`;
    }
    for (const { edge } of exported.edges()) {
      yield `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${quoted(edge.kind)}];\n`;
    }
    yield '}\n';
  },
};

/** A quoted string: neither an escape sequence of Graphviz nor an HTML entity is left in it. */
function quoted(text: string): string {
  return `"${visible(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
