import type { QueryRunner } from 'typeorm';

/**
 * Creates the table of a kind's states: its own columns, and the two times that every state has.
 * @param columns the kind's columns as SQL, the natural key's parts first
 */
export async function createStateTable(
  runner: QueryRunner,
  table: string,
  comment: string,
  columns: readonly string[],
): Promise<void> {
  await runner.query(
    `CREATE TABLE ${table} (
       id uuid NOT NULL,
       ${columns.join(',\n       ')},
       valid_from timestamptz(3) NOT NULL,
       valid_to timestamptz(3) NOT NULL CHECK (valid_to > valid_from),
       asserted_in bigint NOT NULL,
       retracted_in bigint,
       content_hash text NOT NULL,
       PRIMARY KEY (id, valid_from, asserted_in)
     )`,
  );
  await runner.query(`COMMENT ON TABLE ${table} IS '${comment.replaceAll("'", "''")}'`);
  await runner.query(`CREATE UNIQUE INDEX ${table}_believed ON ${table} (id, valid_from) WHERE retracted_in IS NULL`);
}
