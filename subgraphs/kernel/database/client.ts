import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { CopyingClient } from './copy.ts';
import { Read, type ReadingClient } from './read.ts';
import { published } from './statements.ts';

type PublishedResult = pg.QueryResult | pg.QueryResult[] | undefined;

function rowsOf(result: PublishedResult): number {
  const last = Array.isArray(result) ? result.at(-1) : result;
  return last?.rowCount ?? 0;
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}

/** A pg client class that publishes what it sends on `sqlChannel`, under the name of its subgraph. */
export function observedClient(subgraph: string): typeof pg.Client {
  class ObservedClient extends pg.Client implements CopyingClient, ReadingClient {
    constructor(...given: ConstructorParameters<typeof pg.Client>) {
      super(...given);
      // A connection that breaks fails what was asked on it, which is how its holder learns; nobody else needs to.
      this.on('error', () => undefined);
    }

    async copy(text: string, rows: string): Promise<void> {
      const copying = super.query(from(text));
      copying.end(rows);
      await published(subgraph, text, finished(copying), () => copying.rowCount);
    }

    read(name: string | undefined, text: string, values: readonly unknown[]): Promise<unknown[]> {
      const rows = new Promise<unknown[]>((resolve, reject) => {
        const done = (error: Error | null, result: pg.QueryResult<object>) =>
          error ? reject(error) : resolve(result.rows);
        super.query(new Read(name, text, values, done) as unknown as pg.Submittable);
      });
      return published(subgraph, text, rows, (found) => found.length);
    }

    override query(...args: unknown[]): never {
      const send = super.query.bind(this) as (...values: unknown[]) => unknown;
      const outcome = send(...args);
      // Only the promise form: nothing in Pedigree uses callbacks, and what is asked together is published one by one.
      if (outcome instanceof Promise)
        void published(subgraph, textOf(args[0]), outcome as Promise<PublishedResult>, rowsOf);
      return outcome as never;
    }
  }
  return ObservedClient;
}
