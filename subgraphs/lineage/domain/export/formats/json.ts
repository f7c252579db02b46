import type { ExportFormat } from '../format.ts';

/** One JSON object, with nodes and edges as GraphQL has them. */
export const json: ExportFormat = {
  name: 'json',
  mediaType: 'application/json',
  suffix: '.json',
  *write(exported) {
    yield `${JSON.stringify(exported.head).slice(0, -1)},\n"nodes": [`;
    yield* list(exported.nodes(), ({ number: _, ...node }) => node);
    yield '],\n"edges": [';
    yield* list(exported.edges(), ({ edge }) => edge);
    yield ']}\n';
  },
};

function* list<T>(entries: Iterable<T>, shown: (entry: T) => unknown): Generator<string> {
  let separator = '\n';
  for (const entry of entries) {
    yield `${separator}${JSON.stringify(shown(entry))}`;
    separator = ',\n';
  }
}
