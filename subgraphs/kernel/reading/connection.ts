import DataLoader from 'dataloader';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { visible } from '../ledger/visibility.ts';
import { encodeAt, type AsOf } from '../time/as-of.ts';
import { encodeCursor, type Cursor } from './cursor.ts';
import { readWindow, type ConnectionArgs, type Window } from './page-args.ts';
import { select, type RunQuery } from './query.ts';
import { settled } from './settled.ts';
import { loadByTime, type At, type Key } from './state-loader.ts';
import { whole } from './whole.ts';

/** An ordering of a list: an expression over the row `s` that is never null, and the SQL type of its values. */
export interface Order {
  readonly expression: string;
  readonly type: 'text' | 'timestamptz' | 'numeric';
}

/** A kind of list: which rows, which of their attributes, in which orders; none of it a caller's text. */
export interface Listing {
  /** Unique within the subgraph; parents of lists of one name are answered together. */
  readonly name: string;
  readonly table: string;
  readonly attributes: readonly string[];
  /** Which rows there were at a time; by default those of a table of states. */
  readonly visibility?: (at: AsOf) => Sql;
  /** Type of the column `id`, by which equal rows are ordered. */
  readonly idType?: 'uuid' | 'bigint';
  readonly orders: Readonly<Record<string, Order>>;
  /** Name of the ordering when none is asked for. */
  readonly defaultOrder: string;
  readonly defaultDirection?: 'ASC' | 'DESC';
  /**
   * Which rows `s` belong to a parent `p`, of which `p.ids` holds the UUIDs it is known by. Absent for root lists.
   */
  readonly join?: (at: AsOf) => Sql;
}

export interface ListArgs extends ConnectionArgs {
  readonly orderBy?: { readonly field: string; readonly direction?: 'ASC' | 'DESC' | null } | null;
  /** Further condition over the row `s`. */
  readonly where?: Sql | null;
}

/** A parent of a nested list: every UUID it is known by. */
export interface Parent extends Key {
  readonly ids?: readonly string[];
}

export interface Connection<Row> {
  readonly nodes: At<Row>[];
  readonly edges: { readonly cursor: string; readonly node: At<Row> }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>;
}

type Found<Row> = { $parent: string; $value: string | null } & Row & { id: string };

/**
 * Pages of one list for many parents: one statement for the pages and, where asked for, one for the counts, per distinct
 * set of arguments in a request. Made once per request.
 */
export class Lists {
  readonly #run: RunQuery;
  readonly #loaders = new Map<string, DataLoader<Parent, unknown, string>>();

  constructor(run: RunQuery) {
    this.#run = run;
  }

  /** A root list. */
  async page<Row>(listing: Listing, args: ListArgs, at: AsOf): Promise<Connection<Row>> {
    return this.pageOf<Row>(listing, args, { id: '', ids: [], at });
  }

  /** The list of one parent; parents asked for in the same tick are answered together. */
  async pageOf<Row>(listing: Listing, args: ListArgs, parent: Parent): Promise<Connection<Row>> {
    const shape = readShape(listing, args);
    const pages = this.#loader<Found<Row>[]>(`page ${shape.name}`, (parents, at) =>
      this.#pages<Row>(listing, args, shape, parents, at),
    );
    const found = (await pages.load(parent)) ?? [];
    const count = async (): Promise<number> =>
      (await this.#loader<number>(`count ${shape.name}`, (parents, at) =>
        this.#counts(listing, args, parents, at),
      ).load(parent)) ?? 0;
    return toConnection(found, shape, parent.at, count);
  }

  /** All of a parent's rows, for lists that are short by nature; refused where there are more than the stated bound. */
  async allOf<Row>(listing: Listing, bound: number, parent: Parent): Promise<At<Row>[]> {
    return whole(await this.upTo<Row>(listing, bound, parent), bound);
  }

  /** The first of a parent's rows: as many as the bound, and one more where there are more. */
  async upTo<Row>(listing: Listing, bound: number, parent: Parent): Promise<At<Row>[]> {
    const shape = { ...readShape(listing, {}), size: bound, name: `all ${listing.name} ${bound}` };
    const pages = this.#loader<Found<Row>[]>(shape.name, (parents, at) =>
      this.#pages<Row>(listing, {}, shape, parents, at),
    );
    return ((await pages.load(parent)) ?? []).map((row) => placed(row, parent.at));
  }

  #loader<V>(
    name: string,
    load: (parents: Parent[], at: AsOf) => Promise<Map<string, V>>,
  ): DataLoader<Parent, V | null, string> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<Parent, unknown, string>(
        (keys) => loadByTime(keys, (_ids, at, group) => load(group, at)),
        {
          cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}`,
        },
      );
      this.#loaders.set(name, loader);
    }
    return loader as DataLoader<Parent, V | null, string>;
  }

  async #pages<Row>(
    listing: Listing,
    args: ListArgs,
    shape: Shape,
    parents: Parent[],
    at: AsOf,
  ): Promise<Map<string, Found<Row>[]>> {
    const direction = raw(shape.ascending !== shape.backward ? 'ASC' : 'DESC');
    const expression = raw(shape.order.expression);
    await settled(this.#run, at);
    const statement = sql`
      SELECT p.parent AS "$parent", x.* FROM ${parentRows(parents)}
       CROSS JOIN LATERAL (
        SELECT ${select(listing.attributes)}, ${expression} AS "$sort", (${expression})::text AS "$value"
          FROM ${raw(listing.table)} s
         WHERE ${belongs(listing, args, at)} ${beyond(shape, listing.idType ?? 'uuid')}
         ORDER BY ${expression} ${direction}, s.id ${direction} LIMIT ${shape.size + 1}) x
       ORDER BY p.parent, x."$sort" ${direction}, x.id ${direction}`;
    const rows = await this.#run<Found<Row>>(statement, ofAll(listing));
    return Map.groupBy(rows, (row) => row.$parent);
  }

  async #counts(listing: Listing, args: ListArgs, parents: Parent[], at: AsOf): Promise<Map<string, number>> {
    await settled(this.#run, at);
    const statement = sql`
      SELECT p.parent, x.count FROM ${parentRows(parents)}
       CROSS JOIN LATERAL (SELECT count(*)::float8 AS count FROM ${raw(listing.table)} s WHERE ${belongs(listing, args, at)}) x`;
    const rows = await this.#run<{ parent: string; count: number }>(statement, ofAll(listing));
    return new Map(rows.map((row) => [row.parent, row.count]));
  }
}

interface Shape extends Window {
  readonly name: string;
  readonly orderName: string;
  readonly order: Order;
  readonly ascending: boolean;
}

function readShape(listing: Listing, args: ListArgs): Shape {
  const field = args.orderBy?.field ?? listing.defaultOrder;
  const order = listing.orders[field];
  if (!order) throw new Error(`${listing.table} has no ordering '${field}'`);
  const direction = args.orderBy?.direction ?? listing.defaultDirection ?? 'ASC';
  const orderName = `${listing.name} ${field} ${direction}`;
  const window = readWindow(args, orderName);
  const where = args.where ? JSON.stringify([args.where.text, args.where.values]) : '';
  const name = JSON.stringify([listing.name, orderName, window, where]);
  return { ...window, name, orderName, order, ascending: direction === 'ASC' };
}

/** What no parent bounds may look at every row there is. */
const ofAll = ({ join }: Listing): 'ALONE' | undefined => (join === undefined ? 'ALONE' : undefined);

function parentRows(parents: readonly Parent[]): Sql {
  const names = parents.map(({ id }) => id);
  const ids = parents.map((parent) => `{${(parent.ids ?? [parent.id]).join()}}`);
  return sql`(SELECT parent, ids::uuid[] FROM unnest(ARRAY(SELECT unnest(${names}::text[])), ARRAY(SELECT unnest(${ids}::text[]))) AS given(parent, ids)) AS p`;
}

function belongs(listing: Listing, args: ListArgs, at: AsOf): Sql {
  const join = listing.join ? sql` AND ${listing.join(at)}` : empty;
  const where = args.where ? sql` AND ${args.where}` : empty;
  return sql`${listing.visibility?.(at) ?? visible('s', at)}${join}${where}`;
}

function beyond({ after, before, order, ascending }: Shape, idType: string): Sql {
  const past = (cursor: Cursor | null, comparison: string): Sql =>
    cursor === null
      ? empty
      : sql` AND (${raw(order.expression)}, s.id) ${raw(comparison)} (${cursor.value}::${raw(order.type)}, ${cursor.id}::${raw(idType)})`;
  return sql`${past(after, ascending ? '>' : '<')}${past(before, ascending ? '<' : '>')}`;
}

function toConnection<Row>(
  found: Found<Row>[],
  shape: Shape,
  at: AsOf,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const more = found.length > shape.size;
  const rows = found.slice(0, shape.size);
  if (shape.backward) rows.reverse();
  const edges = rows.map((row) => ({
    cursor: encodeCursor({ order: shape.orderName, value: row.$value, id: String(row.id) }),
    node: placed(row, at),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount,
    pageInfo: {
      hasNextPage: shape.backward ? shape.before !== null : more,
      hasPreviousPage: shape.backward ? more : shape.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Sets the time on the row itself: a copy without the columns of the list costs more than these do. */
function placed<Row>(row: Found<Row>, at: AsOf): At<Row> {
  return Object.assign(row, { at });
}
