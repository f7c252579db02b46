export { MIGRATIONS_TABLE, openDataSource } from './data-source.ts';
export type { DataSourceOptions } from './data-source.ts';
export { DatabaseFailure, DatabaseNewerThanCode, errorCode } from './failures.ts';
export { migrate, revert } from './migrations.ts';
export { openSubgraphDatabase } from './open.ts';
export { provision } from './provision.ts';
export { writing } from './writing.ts';
export { recordStatements, sqlChannel } from './statements.ts';
export type { SqlStatement, StatementRecorder } from './statements.ts';
