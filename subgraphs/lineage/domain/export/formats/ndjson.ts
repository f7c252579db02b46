import type { ExportedEdge } from '../exported.ts';
import type { ExportFormat } from '../format.ts';

/** Statements that are kept written: where most edges state something of their own, keeping all would take much memory. */
const KEPT = 1_000;

/**
 * Lines of JSON: the state of the answer, the nodes, the edges, then how many of each there were: an export without
 * that last line was cut off.
 */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  suffix: '.ndjson',
  *write(exported) {
    yield `${JSON.stringify({ lineage: exported.head })}\n`;
    let [nodes, edges] = [0, 0];
    for (const { id, kind, label, depth } of exported.nodes()) {
      nodes += 1;
      yield `{"node":{"id":"${id}","kind":"${kind}","label":${JSON.stringify(label)},"depth":${depth}}}\n`;
    }
    const stated = statedOnce();
    const time = times();
    for (const exportedEdge of exported.edges()) {
      const { from, to, recordedAt } = exportedEdge.edge;
      const [facts, source] = stated(exportedEdge);
      edges += 1;
      yield `{"edge":{"from":"${from}","to":"${to}",${facts},"recordedAt":"${time(recordedAt)}","source":${source}}}\n`;
    }
    yield `{"end":{"nodes":${nodes},"edges":${edges}}}\n`;
  },
};

/** Writes what edges state besides their ends and when they were recorded; what many state is written once. */
function statedOnce(): (exported: ExportedEdge) => readonly [facts: string, source: string] {
  const written = new Map<number, readonly [string, string]>();
  return ({ statement, edge: { kind, role, confidence, validFrom, validTo, source } }) => {
    const known = written.get(statement);
    if (known) return known;
    const facts = JSON.stringify({ kind, role, confidence, validFrom, validTo }).slice(1, -1);
    const stated = [facts, JSON.stringify(source)] as const;
    if (written.size === KEPT) written.clear();
    written.set(statement, stated);
    return stated;
  };
}

/** Writes times; one in the same second as the last differs from it in its end alone. */
function times(): (time: Date) => string {
  let [second, text] = [Number.NaN, ''];
  return (time) => {
    const at = Math.floor(time.getTime() / 1_000);
    if (at !== second) [second, text] = [at, time.toISOString().slice(0, -'000Z'.length)];
    return `${text}${String(time.getTime() - at * 1_000).padStart(3, '0')}Z`;
  };
}
