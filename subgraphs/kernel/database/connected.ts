import pg from 'pg';
import { explainConnectionFailure } from './failures.ts';

/** Milliseconds that PostgreSQL may take to accept a connection, and to answer a short statement. */
export interface Bounds {
  readonly connecting: number;
  readonly answering: number;
}

const USUAL: Bounds = { connecting: 10_000, answering: 30_000 };

/**
 * Does something short on a connection of its own. Whatever listens there, this ends: one that accepts the connection and then
 * says nothing fails it like one that is not there. Failures say what to do.
 */
export async function connected<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
  { connecting, answering }: Bounds = USUAL,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'pedigree',
    connectionTimeoutMillis: connecting,
    query_timeout: answering,
  });
  // An idle connection that breaks would otherwise end the process; the statement under way reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explainConnectionFailure(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}
