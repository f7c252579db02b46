import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of a subgraph in which some facts take two documents; see conclusions.ts. */
export class Conclusions1760000002000 implements MigrationInterface {
  readonly name = 'Conclusions1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE premise (
         id uuid NOT NULL,
         confidence text NOT NULL CHECK (confidence IN ('VERIFIED', 'DECLARED', 'INFERRED')),
         PRIMARY KEY (id, confidence)
       )`,
    );
    await runner.query(`COMMENT ON TABLE premise IS 'What documents told that statements of others hang on.'`);
    await runner.query(
      `CREATE TABLE conclusion (
         premise uuid NOT NULL,
         document text NOT NULL,
         hash text NOT NULL,
         origin jsonb NOT NULL,
         assertions jsonb NOT NULL,
         drawn text[] NOT NULL DEFAULT '{}',
         PRIMARY KEY (premise, document, hash)
       )`,
    );
    await runner.query(
      `COMMENT ON TABLE conclusion IS 'What documents state provided that a premise is told; drawn says with which confidences it was, and has been recorded.'`,
    );
    await runner.query(`CREATE INDEX conclusion_of_document ON conclusion (document)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conclusion, premise');
  }
}
