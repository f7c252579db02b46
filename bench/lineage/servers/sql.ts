import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { AddressInfo } from 'node:net';

/** Run as a process, with the URL of a database: hand-written recursive SQL behind a bare HTTP server. */
const pool = new pg.Pool({
  connectionString: process.argv[2],
  max: 8,
  options: '-c jit=off -c work_mem=256MB -c max_parallel_workers_per_gather=0',
});

const HELD = 'e.valid_from <= $2 AND $2 < e.valid_to';

/** Everything within reach along edges that held: `from` is the near end of an edge, `to` the far one. */
const reached = (from: string, to: string): string => `
  WITH RECURSIVE reached (number) AS (
    SELECT number FROM node WHERE id = $1
    UNION
    SELECT e.${to} FROM reached r JOIN edge e ON e.${from} = r.number AND ${HELD}
  )`;

/** One answer in one row: the nodes, and the edges by which they were reached. */
const walk = (from: string, to: string): string => `${reached(from, to)}
  SELECT (SELECT string_agg(n.answer, ',') FROM reached r JOIN node n USING (number)) AS nodes,
         (SELECT string_agg('{"from":"' || s.id || '","to":"' || t.id || '","kind":"' || e.kind || '"}', ',')
            FROM reached r JOIN edge e ON e.${from} = r.number AND ${HELD}
            JOIN node s ON s.number = e.source JOIN node t ON t.number = e.target) AS edges`;

const QUERIES: Readonly<Record<string, string>> = {
  UPSTREAM: walk('target', 'source'),
  DOWNSTREAM: walk('source', 'target'),
  IMPACT: `${reached('source', 'target')}
    SELECT count(*)::integer AS count FROM reached JOIN node n USING (number) WHERE n.is_live_deployment`,
};

interface Body {
  readonly variables: { readonly of: string; readonly what: string; readonly validAt?: string };
}

async function answer({ variables: { of, what, validAt } }: Body): Promise<string> {
  const asked = { name: what, text: QUERIES[what]!, values: [of, validAt ?? new Date().toISOString()] };
  const { rows } = await pool.query<{ nodes: string; edges: string | null; count: number }>(asked);
  const { nodes, edges, count } = rows[0]!;
  return what === 'IMPACT' ? `{"count":${count}}` : `{"nodes":[${nodes}],"edges":[${edges ?? ''}]}`;
}

const server = createServer((request, response) => {
  const reply = async (): Promise<void> => {
    const body = await answer(JSON.parse(await text(request)) as Body);
    response.setHeader('content-type', 'application/json').end(body);
  };
  reply().catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`SQL is ready at http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void pool.end().then(() => process.exit(0)));
});
