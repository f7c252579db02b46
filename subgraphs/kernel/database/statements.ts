import diagnostics from 'node:diagnostics_channel';

/** One SQL statement as a subgraph sent it, published when its result has arrived. */
export interface SqlStatement {
  subgraph: string;
  text: string;
  /** Rows returned or affected; null when the statement failed. */
  rows: number | null;
  milliseconds: number;
}

/** Every statement of every data source, for tests, metrics and benchmarks. Costs nothing while nobody listens. */
export const sqlChannel = diagnostics.channel('pedigree:sql');

/** Publishes a statement when its outcome is known, and hands that on. */
export function published<Outcome>(
  subgraph: string,
  text: string,
  outcome: Promise<Outcome>,
  rowsOf: (outcome: Outcome) => number,
): Promise<Outcome> {
  if (!sqlChannel.hasSubscribers) return outcome;
  const begun = performance.now();
  const publish = (rows: number | null): void => {
    const statement: SqlStatement = { subgraph, text, rows, milliseconds: performance.now() - begun };
    sqlChannel.publish(statement);
  };
  outcome.then(
    (result) => publish(rowsOf(result)),
    () => publish(null),
  );
  return outcome;
}

/** Statements seen while recording, oldest first. */
export interface StatementRecorder extends Disposable {
  readonly statements: readonly SqlStatement[];
  /** How many statements each subgraph has sent since recording began. */
  countBySubgraph(): Record<string, number>;
  stop(): void;
}

/** Records the statements of all data sources in this process, or of one subgraph, until stopped. */
export function recordStatements(subgraph?: string): StatementRecorder {
  const statements: SqlStatement[] = [];
  const listener = (message: unknown) => {
    const statement = message as SqlStatement;
    if (subgraph === undefined || statement.subgraph === subgraph) statements.push(statement);
  };
  const stop = () => void diagnostics.unsubscribe('pedigree:sql', listener);
  diagnostics.subscribe('pedigree:sql', listener);
  return {
    statements,
    stop,
    [Symbol.dispose]: stop,
    countBySubgraph: () => {
      const counts: Record<string, number> = {};
      for (const statement of statements) counts[statement.subgraph] = (counts[statement.subgraph] ?? 0) + 1;
      return counts;
    },
  };
}
