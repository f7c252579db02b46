import type { Logger } from 'typeorm';

const nothing = () => undefined;

/** TypeORM prints failed migrations on the console whatever its settings say; the error itself is thrown as well. */
export const silence: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
