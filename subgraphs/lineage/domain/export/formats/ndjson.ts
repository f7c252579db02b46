import type { ExportFormat } from '../format.ts';

/**
 * Lines of JSON: the state of the answer, the nodes, the edges, then how many of each there were: an export without
 * that last line was cut off.
 */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  file: 'lineage.ndjson',
  *write(exported) {
    yield `${JSON.stringify({ lineage: exported.head })}\n`;
    let [nodes, edges] = [0, 0];
    for (const { id, kind, label, depth } of exported.nodes()) {
      nodes += 1;
      yield `{"node":{"id":"${id}","kind":"${kind}","label":${JSON.stringify(label)},"depth":${depth}}}\n`;
    }
    for (const { edge } of exported.edges()) {
      edges += 1;
      yield `{"edge":${JSON.stringify(edge)}}\n`;
    }
    yield `{"end":{"nodes":${nodes},"edges":${edges}}}\n`;
  },
};
