import pg from 'pg';
import { NODE_KINDS } from '../../subgraphs/lineage/domain/kinds.ts';
import type { Ref, Synthetic, SyntheticEdge } from './synthetic.ts';
import { KINDS } from './synthetic.ts';
import { HELD } from './feeds.ts';

const ROWS_AT_ONCE = 20_000;
const OPEN = { from: '-infinity', to: 'infinity' } as const;

/**
 * The generated graph as tables that somebody would write by hand for just these questions: numbers as keys, what is
 * answered of a node ready as text, and indexes that hold all that a walk reads.
 */
const TABLES = `
  DROP TABLE IF EXISTS edge, node;
  CREATE UNLOGGED TABLE node (
    number integer NOT NULL, id text NOT NULL, is_live_deployment boolean NOT NULL, answer text NOT NULL
  );
  CREATE UNLOGGED TABLE edge (
    source integer NOT NULL, target integer NOT NULL, kind text NOT NULL,
    valid_from timestamptz NOT NULL, valid_to timestamptz NOT NULL
  );`;
const INDEXES = `
  ALTER TABLE node ADD PRIMARY KEY (number);
  CREATE UNIQUE INDEX ON node (id) INCLUDE (number);
  CREATE INDEX ON edge (source) INCLUDE (target, kind, valid_from, valid_to);
  CREATE INDEX ON edge (target) INCLUDE (source, kind, valid_from, valid_to);`;

/** Names of kinds in the public API. */
const SHOWN = new Map(NODE_KINDS.map(({ kind, shown }) => [kind, shown]));

/** Writes the whole graph into a database, and brings the planner's statistics up to date. */
export async function writeTables(
  databaseUrl: string,
  graph: Synthetic,
  progress: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(TABLES);
    await insertAll(client, 'node', nodesOf(graph), ['integer', 'text', 'boolean', 'text']);
    progress('Wrote the nodes.');
    await insertAll(client, 'edge', edgesOf(graph), ['integer', 'integer', 'text', 'timestamptz', 'timestamptz']);
    progress('Wrote the edges.');
    for (const statement of INDEXES.split(';').filter((text) => text.trim() !== '')) await client.query(statement);
    await client.query('VACUUM (ANALYZE) node');
    await client.query('VACUUM (ANALYZE) edge');
  } finally {
    await client.end();
  }
}

async function insertAll(
  client: pg.Client,
  table: string,
  rows: Iterable<readonly unknown[]>,
  types: readonly string[],
): Promise<void> {
  const columns = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
  let waiting: unknown[][] = types.map(() => []);
  const flush = async (): Promise<void> => {
    await client.query(`INSERT INTO ${table} SELECT * FROM unnest(${columns})`, waiting);
    waiting = types.map(() => []);
  };
  for (const row of rows) {
    for (const [index, value] of row.entries()) waiting[index]!.push(value);
    if (waiting[0]!.length === ROWS_AT_ONCE) await flush();
  }
  if (waiting[0]!.length > 0) await flush();
}

/** Where the nodes of each kind begin in the common numbering. */
function offsetsOf({ counts }: Synthetic): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let next = 1;
  for (const kind of KINDS) {
    offsets.set(kind, next);
    next += counts[kind];
  }
  return offsets;
}

function* refs({ counts }: Synthetic): Generator<Ref> {
  for (const kind of KINDS) for (let number = 0; number < counts[kind]; number += 1) yield { kind, number };
}

function* nodesOf(graph: Synthetic): Generator<readonly unknown[]> {
  let number = 1;
  for (const ref of refs(graph)) {
    const id = graph.id(ref);
    const answer = JSON.stringify({ id, kind: SHOWN.get(ref.kind) });
    yield [number, id, ref.kind === 'Deployment' && graph.isLive(ref), answer];
    number += 1;
  }
}

function* edgesOf(graph: Synthetic): Generator<readonly unknown[]> {
  const offsets = offsetsOf(graph);
  const place = ({ kind, number }: Ref): number => offsets.get(kind)! + number;
  const row = ({ kind, source, target, isClosed }: SyntheticEdge): readonly unknown[] => {
    const { from, to } = isClosed ? HELD : OPEN;
    return [place(source), place(target), kind, from, to];
  };
  for (const ref of refs(graph)) {
    yield* graph.edges(ref).map(row);
    const whole = graph.versionOf(ref);
    if (whole !== null) yield row({ kind: 'VERSION_OF', source: whole, target: ref, isClosed: false });
  }
}
