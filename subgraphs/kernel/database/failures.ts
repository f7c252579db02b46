/** A fault of the database that an operator can mend; the message says how. */
export class DatabaseFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseFailure';
  }
}

/** The database carries migrations that this code does not know. */
export class DatabaseNewerThanCode extends DatabaseFailure {
  readonly subgraph: string;
  readonly unknownMigrations: readonly string[];

  constructor(subgraph: string, unknownMigrations: readonly string[]) {
    super(
      `The database of ${subgraph} was written by a newer Pedigree: this one does not know ${unknownMigrations.join(', ')}. ` +
        'Start the newer version, or restore a backup made before it was migrated.',
    );
    this.name = 'DatabaseNewerThanCode';
    this.subgraph = subgraph;
    this.unknownMigrations = unknownMigrations;
  }
}

/** SQLSTATE of a PostgreSQL error or code of a network error; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? errorCode(error.driverError) : undefined;
}

/** PostgreSQL does not say anything, within the time that it may take. */
export class DatabaseSilent extends DatabaseFailure {
  readonly code = 'ETIMEDOUT';
}

/** What pg and its pool say without a code when a connection breaks or none is to be had. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the connection to the database broke, or none was to be had. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && LOST.test(error.message);
}

/** Where a URL points, fit for a message: without user, password and parameters. */
export function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  return url === undefined ? 'the given DATABASE_URL' : `${url.host || 'a local socket'}${url.pathname}`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens there. Start that PostgreSQL, or correct DATABASE_URL.',
  ENOTFOUND: 'The host name is unknown. Correct DATABASE_URL.',
  EAI_AGAIN: 'The host name could not be looked up. Check the network and DATABASE_URL.',
  ETIMEDOUT: 'It did not answer in time. Check the network, the firewall and DATABASE_URL.',
  ECONNRESET:
    'It broke off the connection. Correct DATABASE_URL if what listens there is no PostgreSQL; behind a pooler, start the PostgreSQL itself.',
  EHOSTUNREACH: 'There is no route to it. Check the network and DATABASE_URL.',
  ENOENT: 'There is no such socket. Start that PostgreSQL, or correct DATABASE_URL.',
  '28P01': 'The password is wrong. Correct DATABASE_URL.',
  '28000': 'The login is not accepted. Correct DATABASE_URL, or the pg_hba.conf of the server.',
  '3D000': 'There is no such database. Create it, or correct DATABASE_URL.',
  '53300': 'It has no connection left. Raise max_connections there, or lower DATABASE_POOL_SIZE.',
  '57P03': 'It is starting up or shutting down. Try again in a moment.',
};

/** Turns a failed connection into a message that says what to do; passes other errors through. */
export function explainConnectionFailure(error: unknown, databaseUrl: string): unknown {
  const code = errorCode(error) ?? codeOf(error);
  const remedy = code === undefined ? undefined : REMEDIES[code];
  if (remedy === undefined) return error;
  const Failure = code === 'ETIMEDOUT' ? DatabaseSilent : DatabaseFailure;
  return new Failure(`PostgreSQL at ${placeOf(databaseUrl)} cannot be used. ${remedy}`, { cause: error });
}

/** The code of a network error that pg tells without one. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && /timeout expired|timed? ?out/i.test(error.message)) return 'ETIMEDOUT';
  return isLost(error) ? 'ECONNRESET' : undefined;
}
