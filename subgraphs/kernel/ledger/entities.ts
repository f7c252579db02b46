import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

type Columns = Record<string, EntitySchemaColumnOptions>;

const instant: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3 };

/** The columns that every table of states has beside its own: the two times, and what identifies a state's content. */
const stateColumns: Columns = {
  id: { type: 'uuid', primary: true },
  validFrom: { ...instant, name: 'valid_from', primary: true },
  validTo: { ...instant, name: 'valid_to' },
  assertedIn: { type: 'bigint', name: 'asserted_in', primary: true },
  retractedIn: { type: 'bigint', name: 'retracted_in', nullable: true },
  contentHash: { type: 'text', name: 'content_hash' },
};

/** The entity schema of a table made with `createStateTable`. */
export function stateEntity(name: string, tableName: string, columns: Columns, indices: EntitySchemaIndexOptions[] = []): EntitySchema {
  return new EntitySchema({ name, tableName, columns: { ...columns, ...stateColumns }, indices });
}
