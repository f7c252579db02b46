import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

interface StateSchemaOptions {
  readonly table: string;
  /** The kind's own columns by their names in the database, the natural key's parts first. */
  readonly columns: Readonly<Record<string, EntitySchemaColumnOptions>>;
  /** Names of its own indexes; migrations say what they are. */
  readonly indexes?: readonly string[];
  /** Names and conditions of its own constraints, beyond those of every state. */
  readonly checks?: Readonly<Record<string, string>>;
}

/** A table that `createStateTable` made, as TypeORM sees it. */
export function stateSchema({
  table,
  columns,
  indexes = [],
  checks = {},
}: StateSchemaOptions): EntitySchema<Record<string, unknown>> {
  return new EntitySchema<Record<string, unknown>>({
    name: table,
    tableName: table,
    columns: {
      id: { type: 'uuid', primary: true },
      ...columns,
      valid_from: { type: 'timestamptz', precision: 3, primary: true },
      valid_to: { type: 'timestamptz', precision: 3 },
      asserted_in: { type: 'bigint', primary: true },
      retracted_in: { type: 'bigint', nullable: true },
      content_hash: { type: 'text' },
    },
    indices: [
      { name: `${table}_believed`, columns: ['id', 'valid_from'], unique: true, where: 'retracted_in IS NULL' },
      ...indexes.map(ownIndex),
    ],
    checks: Object.entries({ [`${table}_check`]: 'valid_to > valid_from', ...checks }).map(([name, expression]) => ({
      name,
      expression,
    })),
  });
}

/** An index that a migration made by hand: TypeORM neither drops nor changes it. */
export function ownIndex(name: string): EntitySchemaIndexOptions {
  return { name, synchronize: false };
}
