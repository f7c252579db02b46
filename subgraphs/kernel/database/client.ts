import pg from 'pg';
import { CopyIn, type CopyingClient } from './copy.ts';
import { sqlChannel } from './statements.ts';
import type { SqlStatement } from './statements.ts';

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
  const publish = (text: string, begun: number, rows: number | null) => {
    const statement: SqlStatement = { subgraph, text, rows, milliseconds: performance.now() - begun };
    sqlChannel.publish(statement);
  };

  class ObservedClient extends pg.Client implements CopyingClient {
    copy(text: string, rows: string): Promise<void> {
      const begun = performance.now();
      return new Promise((resolve, reject) => {
        const copying = new CopyIn(text, rows, (error, result) => {
          if (sqlChannel.hasSubscribers) publish(text, begun, error ? null : rowsOf(result));
          if (error) reject(error);
          else resolve();
        });
        super.query(copying);
      });
    }

    override query(...args: unknown[]): never {
      const send = super.query.bind(this) as (...values: unknown[]) => unknown;
      if (!sqlChannel.hasSubscribers) return send(...args) as never;
      const text = textOf(args[0]);
      const begun = performance.now();
      const outcome = send(...args);
      // Only the promise form is watched: nothing in Pedigree uses callbacks, and cursors report themselves.
      if (outcome instanceof Promise) {
        outcome.then(
          (result: PublishedResult) => publish(text, begun, rowsOf(result)),
          () => publish(text, begun, null),
        );
      }
      return outcome as never;
    }
  }
  return ObservedClient;
}
