import pg from 'pg';

/** A connection that carries out statements that change nothing. */
export interface ReadingClient {
  /** The rows; under a name, the statement is kept prepared. */
  read(name: string | undefined, text: string, values: readonly unknown[]): Promise<unknown[]>;
}

interface Connection {
  describe(): void;
}

/** What pg's query makes of a description of rows. */
interface Description {
  fields: object[];
  _parsers: unknown[];
  _prebuiltEmptyResultObject: object;
}

type Done = (error: Error | null, result: pg.QueryResult<object>) => void;

/** What pg's query has and its types do not tell. */
interface Preparing {
  readonly name: string | undefined;
  readonly _result: Description;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleRowDescription(message: object): void;
}

interface Described {
  /** The connection, but for what asks for a description. */
  readonly silent: Connection;
  readonly byName: Map<string | undefined, Description>;
}

const connections = new WeakMap<Connection, Described>();

function describedOn(connection: Connection): Described {
  const known = connections.get(connection);
  if (known) return known;
  const silent = Object.assign(Object.create(connection) as Connection, { describe: () => undefined });
  const made = { silent, byName: new Map<string, Description>() };
  connections.set(connection, made);
  return made;
}

const Query = pg.Query as unknown as new (config: object, values: undefined, done: Done) => Preparing;

/**
 * A statement whose rows are described once on each connection that keeps it: its columns stay as they are, or PostgreSQL
 * refuses it. pg has them described each time, which takes a tenth of the time of what a resolver reads, on both sides.
 */
export class Read extends Query {
  #described: Described | undefined;

  constructor(name: string | undefined, text: string, values: readonly unknown[], done: Done) {
    super({ name, text, values: [...values] }, undefined, done);
  }

  override prepare(connection: Connection): void {
    this.#described = describedOn(connection);
    const { silent, byName } = this.#described;
    const known = this.name === undefined ? undefined : byName.get(this.name);
    if (known === undefined) return super.prepare(connection);
    Object.assign(this._result, known);
    this._accumulateRows = true;
    super.prepare(silent);
  }

  override handleRowDescription(message: object): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.#described?.byName.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }
}
