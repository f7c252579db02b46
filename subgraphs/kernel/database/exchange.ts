import type pg from 'pg';
import { isOutdatedPlan } from './failures.ts';
import { connectionTypes } from './parsers.ts';

/** A statement, and who waits for its rows. */
export interface Asked {
  readonly text: string;
  /** As they go over the wire: text, bytes or null. */
  readonly values: readonly unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What pg's connection does that its types do not tell. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[] }): void;
  describe(message: { type: 'P' }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** A text as one connection has prepared it. */
interface Prepared {
  /** Its name there; empty for one that is not kept. */
  readonly name: string;
  /** Whether PostgreSQL surely has it under that name. */
  ready: boolean;
  /** Of its rows, once PostgreSQL has told them. */
  columns: readonly Column[] | null;
}

/** Texts that are kept prepared on each connection; what the code can build is far fewer. */
const MOST = 500;

const preparedOn = new WeakMap<Wire, Map<string, Prepared>>();

/**
 * Has one connection carry out several statements in one exchange of messages. For statements that change nothing: they
 * share a transaction, and those behind one that fails are not carried out. Answers who is still left to be asked.
 */
export function exchange(client: pg.ClientBase, asked: readonly Asked[]): Promise<readonly Asked[]> {
  return new Promise((resolve) => void client.query(new Exchange(asked, resolve)));
}

/** Messages of PostgreSQL's extended query protocol, in the shape in which pg takes queries of others. */
class Exchange implements pg.Submittable {
  readonly #asked: readonly Asked[];
  readonly #end: (left: readonly Asked[]) => void;
  #prepared: Prepared[] = [];
  /** Which statement the arriving messages are about: PostgreSQL answers in order. */
  #at = 0;
  #rows: Record<string, unknown>[] = [];
  #unreadable: unknown;
  /** Outcomes, told at the end: what is then asked in consequence, is asked in one turn again. */
  readonly #outcomes: (() => void)[] = [];

  constructor(asked: readonly Asked[], end: (left: readonly Asked[]) => void) {
    this.#asked = asked;
    this.#end = end;
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const known = preparedOn.get(wire) ?? new Map<string, Prepared>();
    preparedOn.set(wire, known);
    wire.stream.cork();
    this.#prepared = this.#asked.map(({ text, values }) => {
      const prepared = known.get(text) ?? keep(known, text);
      send(wire, text, prepared, values);
      return prepared;
    });
    wire.sync();
    wire.stream.uncork();
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#prepared[this.#at]!.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: connectionTypes.getTypeParser(dataTypeID, 'text') as Column['parse'],
    }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      this.#rows.push(readRow(this.#prepared[this.#at]!.columns!, fields));
    } catch (error) {
      this.#unreadable ??= error;
    }
  }

  handleCommandComplete(): void {
    const { resolve, reject } = this.#asked[this.#at]!;
    const [rows, unreadable] = [this.#rows, this.#unreadable];
    this.#outcomes.push(() => (unreadable === undefined ? resolve(rows) : reject(unreadable)));
    this.#at += 1;
    this.#rows = [];
    this.#unreadable = undefined;
  }

  handleReadyForQuery(): void {
    this.#finish([]);
  }

  /** Of the statement at hand, or of the connection. */
  handleError(error: unknown): void {
    const outdated = isOutdatedPlan(error);
    // How far PostgreSQL came with preparing these is not known.
    for (const prepared of this.#prepared.slice(this.#at)) prepared.ready = false;
    if (!outdated) this.#asked[this.#at]!.reject(error);
    this.#finish(this.#asked.slice(outdated ? this.#at : this.#at + 1));
  }

  #finish(left: readonly Asked[]): void {
    for (const tell of this.#outcomes) tell();
    this.#end(left);
  }
}

function keep(known: Map<string, Prepared>, text: string): Prepared {
  if (known.size >= MOST) return { name: '', ready: false, columns: null };
  const prepared = { name: `read${known.size}`, ready: false, columns: null };
  known.set(text, prepared);
  return prepared;
}

function send(wire: Wire, text: string, prepared: Prepared, values: readonly unknown[]): void {
  const { name } = prepared;
  if (!prepared.ready) {
    wire.close({ type: 'S', name });
    wire.parse({ name, text });
    prepared.ready = true;
    prepared.columns = null;
  }
  wire.bind({ statement: name, values });
  if (prepared.columns === null) wire.describe({ type: 'P' });
  wire.execute({});
}

function readRow(columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { name, parse } = columns[index]!;
    const text = fields[index] ?? null;
    row[name] = text === null ? null : parse(text);
  }
  return row;
}
