import { encodeCursor } from './cursor.ts';
import { readWindow, type ConnectionArgs } from './page-args.ts';

export interface ArrayConnection<T> {
  readonly nodes: T[];
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * A page of a list that is at hand whole.
 * @param order name of the ordering, which cursors carry
 * @param keyOf a text per entry by which the list is ordered and no two are equal
 */
export function pageOfArray<T>(
  entries: readonly T[],
  args: ConnectionArgs,
  order: string,
  keyOf: (entry: T) => string,
): ArrayConnection<T> {
  const { size, backward, after, before } = readWindow(args, order);
  const isWhole = after === null && before === null;
  const inside = entries.filter((entry) => {
    if (isWhole) return true;
    const key = keyOf(entry);
    return (after === null || key > after.value!) && (before === null || key < before.value!);
  });
  const page = backward ? inside.slice(-size) : inside.slice(0, size);
  const edges = page.map((node) => ({ cursor: encodeCursor({ order, value: keyOf(node), id: '0' }), node }));
  return {
    edges,
    nodes: page,
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: backward ? before !== null : inside.length > page.length,
      hasPreviousPage: backward ? inside.length > page.length : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
