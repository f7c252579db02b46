import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { State } from './kinds.ts';

const TIME: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3 };

/**
 * The EntitySchema of a table that `createStateTable` made: the kind's columns by their names in the database, and those
 * that every state has.
 * @param own names of the constraints and indexes that its migration added; they are the migration's to define
 */
export function stateEntity(
  table: string,
  columns: Readonly<Record<string, EntitySchemaColumnOptions>>,
  own: { readonly checks?: readonly string[]; readonly indexes?: readonly string[] } = {},
): EntitySchema<State> {
  const checks = [`${table}_check`, ...(own.checks ?? [])];
  const indexes = [`${table}_believed`, ...(own.indexes ?? [])];
  return new EntitySchema<State>({
    name: table,
    tableName: table,
    columns: {
      id: { type: 'uuid', primary: true },
      ...columns,
      valid_from: { ...TIME, primary: true },
      valid_to: TIME,
      asserted_in: { type: 'bigint', primary: true },
      retracted_in: { type: 'bigint', nullable: true },
      content_hash: { type: 'text' },
    },
    checks: checks.map((name) => ({ name, expression: 'true' })),
    indices: indexes.map((name) => ({ name, columns: ['id'], synchronize: false })),
  });
}
