import type { Difference } from '../difference.ts';
import type { Exported, ExportedNode } from '../exported.ts';
import type { ExportFormat } from '../format.ts';

/** One JSON object, with nodes and edges, and what differs of two versions, as GraphQL has them. */
export const json: ExportFormat = {
  name: 'json',
  mediaType: 'application/json',
  suffix: '.json',
  *write(exported) {
    yield JSON.stringify(exported.head).slice(0, -1);
    if (exported.difference) yield* differing(exported, exported.difference);
    yield ',\n"nodes": [';
    yield* list(exported.nodes(), toldNode);
    yield '],\n"edges": [';
    yield* list(exported.edges(), ({ edge, versions }) => (versions === null ? edge : { ...edge, versions }));
    yield ']}\n';
  },
};

/** A node as JSON tells it. */
export function toldNode({ number: _, mark, matchedIn, ...node }: ExportedNode): object {
  return { ...node, ...mark, ...(matchedIn && { matchedIn }) };
}

function* differing(exported: Exported, { compared: { metrics, unchanged } }: Difference): Generator<string> {
  yield ',\n"changes": [';
  const changes = exported.changes().filter(({ before, after }) => typeof (before ?? after) === 'string');
  yield* list(changes, ({ area, path, before, after, node }) => ({ area, path, before, after, node }));
  yield '],\n"metrics": [';
  yield* list(metrics, ({ name, before, after, delta }) => ({ name, before, after, delta }));
  yield `],\n"unchanged": ${JSON.stringify(unchanged)}`;
}

function* list<T>(entries: Iterable<T>, shown: (entry: T) => unknown): Generator<string> {
  let separator = '\n';
  for (const entry of entries) {
    yield `${separator}${JSON.stringify(shown(entry))}`;
    separator = ',\n';
  }
}
