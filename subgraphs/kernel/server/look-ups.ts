import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { PedigreeError } from '../errors/errors.ts';
import { show } from '../errors/show.ts';

interface AsOfInput {
  readonly validAt?: Date | null;
  readonly knownAt?: Date | null;
}

/** The end of time: what is planned holds by then. */
const LAST: AsOfInput = { validAt: new Date('9999-12-31T23:59:59.999Z') };

interface LookUpArgs {
  readonly asOf?: AsOfInput | null;
  readonly [name: string]: unknown;
}

/**
 * Makes every root field that looks one thing up say so when there is no such thing: null with an error of code
 * NOT_FOUND. These are the fields of Query whose type is a nullable object, save lists, which are empty then; names beginning
 * with `_` are not for callers.
 */
export function tellWhatIsNotFound(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name, type, resolve } = field;
    if (!isObjectType(type) || type.name.endsWith('Connection') || name.startsWith('_') || !resolve) continue;
    field.resolve = found(name, resolve as GraphQLFieldResolver<unknown, unknown, LookUpArgs>);
  }
}

function found(
  name: string,
  look: GraphQLFieldResolver<unknown, unknown, LookUpArgs>,
): GraphQLFieldResolver<unknown, unknown, LookUpArgs> {
  return async (root, args, context, info) => {
    const node: unknown = await look(root, args, context, info);
    if (node != null) return node;
    const { asOf, ...key } = args;
    const isThere = async (at: AsOfInput | null): Promise<boolean> => {
      try {
        return (await look(root, { ...key, asOf: at }, context, info)) != null;
      } catch (error) {
        if (error instanceof PedigreeError && error.code === 'AMBIGUOUS') return true;
        throw error;
      }
    };
    const what = `${name}(${shown(key)})`;
    if (asOf != null && (await isThere(null))) throw new PedigreeError('NOT_FOUND', notThen(what, asOf));
    throw new PedigreeError('NOT_FOUND', (await isThere(LAST)) ? notYet(what) : never(what));
  };
}

function shown(key: Record<string, unknown>): string {
  const given = Object.entries(key).filter(([, value]) => value != null);
  return given.map(([argument, value]) => `${argument}: ${show(value)}`).join(', ');
}

function never(what: string): string {
  return `${what} names nothing that has been recorded. Check each argument, or record it first.`;
}

function notYet(what: string): string {
  return `${what} is recorded as something to come: nothing of it holds yet. Ask with an asOf whose validAt is late enough.`;
}

function notThen(what: string, asOf: AsOfInput): string {
  const times = [
    asOf.validAt ? ` at ${asOf.validAt.toISOString()}` : '',
    asOf.knownAt ? ` as known at ${asOf.knownAt.toISOString()}` : '',
  ];
  return `${what} is recorded, but was not there${times.join('')}: it became true, or known, at another time. Ask with another asOf, or without.`;
}
