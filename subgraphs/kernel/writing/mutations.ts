import { PedigreeError, type UserError } from '../errors/errors.ts';
import { secretNameOf } from '../formats/support/secrets.ts';
import { withoutCredentials } from '../formats/support/uri.ts';
import { checkKeyPart, invisibleIn } from '../ids/natural-keys.ts';
import type { Recorder } from '../ledger/recorder.ts';
import type { Assertion, Mode, Origin, Outcome, Prepared } from '../ledger/types.ts';
import { MAXIMUM_TEXT } from '../ledger/values.ts';
import { NOW } from '../time/as-of.ts';
import type { At, Key } from '../reading/state-loader.ts';
import { checkItems, quoted } from './checks.ts';

/** Most items of one bulk mutation. */
export const MAXIMUM_ITEMS = 1000;

/** Levels of an input; more than any has, fewer than a stack overflows at. */
const MAXIMUM_DEPTH = 210;

export type WriteResult = Outcome['result'];

/** What happened to one item of a mutation. */
export interface ItemResult<Row> {
  /** Reads the entity afterwards; null when the item was refused. Many who write want to know no more than that they did. */
  readonly read: () => Promise<At<Row> | null>;
  readonly result: WriteResult;
  readonly userErrors: UserError[];
}

export interface Write<Input> {
  readonly recorder: Recorder;
  readonly mode: Mode;
  readonly origin: Origin;
  /** Maps an item to what it states; the first assertion is about the entity that the payload shows. Throws PedigreeError on a bad value. */
  readonly toAssertions: (input: Input) => Assertion[];
}

/**
 * Writes a list of items in one transaction, each as a whole or not at all. A refused item does not hold back the
 * others.
 * @param field path of an item in the request, for the errors: `input` for one, `input.3` in a list
 */
async function writeItems<Input, Row>(
  inputs: readonly Input[],
  field: (index: number) => string,
  write: Write<Input>,
  loader: { load(key: Key): Promise<At<Row> | null>; clear(key: Key): unknown },
): Promise<ItemResult<Row>[]> {
  const prepared = inputs.map((input, index) => prepare(input, index, field(index), write));
  const assertions = prepared.flatMap((item) => item.assertions);
  const outcomes = await write.recorder.recordPrepared(assertions, write.origin, write.mode);
  let told = 0;
  return prepared.map((item, index) => {
    const own = outcomes.slice(told, (told += item.assertions.length));
    const userErrors = [...item.userErrors, ...own.flatMap((outcome) => toUserErrors(outcome, field(index)))];
    const main = own[0];
    if (!main || userErrors.length > 0) return { read: async () => null, result: 'REFUSED', userErrors };
    return { read: () => written(main.id, item.assertions, loader), result: strongest(own), userErrors };
  });
}

/** An entity as it is now; one that was registered but is only planned, as it will be when it begins. */
async function written<Row>(
  id: string,
  assertions: readonly Assertion[],
  loader: { load(key: Key): Promise<At<Row> | null>; clear(key: Key): unknown },
): Promise<At<Row> | null> {
  const now = { id, at: NOW };
  loader.clear(now);
  const node = await loader.load(now);
  if (node !== null || assertions[0]!.from != null) return node;
  const begins = assertions.flatMap(({ from }) => from ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return begins === undefined ? null : loader.load({ id, at: { validAt: begins, knownAt: null } });
}

/** Writes one item. */
export async function writeOne<Input, Row>(
  input: Input,
  write: Write<Input>,
  loader: Parameters<typeof writeItems<Input, Row>>[3],
): Promise<ItemResult<Row>> {
  const [result] = await writeItems<Input, Row>([input], () => 'input', write, loader);
  return result!;
}

export interface BulkResult<Row> {
  /** Reads the entities afterwards, in the order of the input; null where an item was refused. */
  readonly read: () => Promise<(At<Row> | null)[]>;
  readonly summary: { created: number; changed: number; found: number; refused: number };
  readonly userErrors: UserError[];
}

/** Writes 1 to 1,000 items. */
export async function writeMany<Input, Row>(
  inputs: readonly Input[],
  write: Write<Input>,
  loader: Parameters<typeof writeItems<Input, Row>>[3],
): Promise<BulkResult<Row>> {
  try {
    checkItems(inputs, MAXIMUM_ITEMS, 'input');
  } catch (error) {
    return { read: async () => [], summary: summarise([]), userErrors: [userErrorOf(error)] };
  }
  const results = await writeItems<Input, Row>(inputs, (index) => `input.${index}`, write, loader);
  return {
    read: () => Promise.all(results.map(({ read }) => read())),
    summary: summarise(results.map(({ result }) => result)),
    userErrors: results.flatMap(({ userErrors }) => userErrors),
  };
}

interface PreparedItem {
  readonly assertions: Prepared[];
  readonly userErrors: UserError[];
}

function prepare<Input>(input: Input, item: number, field: string, write: Write<Input>): PreparedItem {
  try {
    requireContent(input, '');
    const assertions = write.toAssertions(input).map((assertion) => write.recorder.prepare(assertion, item));
    return { assertions, userErrors: [] };
  } catch (error) {
    const mistake = userErrorOf(error);
    const path = mistake.field === null ? field : `${field}.${mistake.field}`;
    return { assertions: [], userErrors: [{ ...mistake, field: path }] };
  }
}

/** A refusal as a user's mistake; anything else is thrown on. */
function userErrorOf(error: unknown): UserError {
  if (!(error instanceof PedigreeError)) throw error;
  const { code, field, message } = error;
  return { code, field, message };
}

/** Fields that, in an object with a namespace, name an entity by its natural key. */
const KEY_FIELDS = ['namespace', 'name', 'model', 'version', 'runId', 'alias'];

/**
 * Texts that are given must say something of bounded length, be text that UTF-8 and PostgreSQL can hold, and carry no
 * credentials.
 */
export function requireContent(value: unknown, path: string, depth = 0): void {
  if (typeof value === 'string') requireText(value, path);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    if (depth >= MAXIMUM_DEPTH) {
      const field = path.split('.', 1)[0]!;
      throw new PedigreeError('BAD_USER_INPUT', `${field} is nested deeper than ${MAXIMUM_DEPTH} levels.`, field);
    }
    refuseSecret(value, path);
    for (const name of Object.keys(value))
      requireContent((value as Record<string, unknown>)[name], join(path, name), depth + 1);
    if ('namespace' in value) requireKeyParts(value, path);
  }
}

/** What names mostly consist of; nothing is to be said against it. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** White space and what nothing is drawn for say nothing. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

function requireText(value: string, path: string): void {
  if (value.length <= MAXIMUM_TEXT && PLAIN.test(value) && !value.includes('://')) return;
  const reject = (why: string): never => {
    throw new PedigreeError('BAD_USER_INPUT', `${path || 'The value'} ${why}`, path || null);
  };
  if (value.includes('\u0000')) reject('contains the character U+0000; remove it.');
  if (!VISIBLE.test(value)) {
    const invisible = invisibleIn(value.trim());
    const what = invisible === null ? 'is empty' : `has only what nobody can see, such as ${invisible}`;
    reject(`${what}; give a value, or leave it out when it is unknown.`);
  }
  if (value.length > MAXIMUM_TEXT) reject(`has ${value.length} characters; at most ${MAXIMUM_TEXT} are taken.`);
  // A text of several words that begins with a URL is prose.
  if (!/\s/.test(value.trim()) && withoutCredentials(value.trim()).redacted)
    reject(
      'holds credentials (a user name, a password, a key or a signature); leave them out: what is recorded stays.',
    );
  if (!value.isWellFormed()) reject('is not well-formed Unicode: it has half of a surrogate pair.');
}

/** As documents lose what is secret by its name, no mutation brings it. */
function refuseSecret(value: object, path: string): void {
  const name = secretNameOf(value);
  if (name === null) return;
  const field = join(path, 'value');
  const why = `belongs to ${quoted(name)}, which is secret by its name; leave it out: what is recorded stays.`;
  throw new PedigreeError('BAD_USER_INPUT', `${field} ${why}`, field);
}

function requireKeyParts(value: Readonly<Record<string, unknown>>, path: string): void {
  for (const name of KEY_FIELDS) {
    const part = value[name];
    if (typeof part === 'string') checkKeyPart(part, join(path, name));
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function toUserErrors(outcome: Outcome, field: string): UserError[] {
  return outcome.problems.map(({ code, attribute, message }) => ({
    code,
    field: attribute === null ? field : `${field}.${attribute}`,
    message,
  }));
}

function strongest(outcomes: readonly Outcome[]): WriteResult {
  if (outcomes[0]!.result === 'CREATED') return 'CREATED';
  return outcomes.some(({ result }) => result !== 'FOUND') ? 'CHANGED' : 'FOUND';
}

function summarise(results: readonly WriteResult[]): BulkResult<unknown>['summary'] {
  const count = (wanted: WriteResult): number => results.filter((result) => result === wanted).length;
  return { created: count('CREATED'), changed: count('CHANGED'), found: count('FOUND'), refused: count('REFUSED') };
}
