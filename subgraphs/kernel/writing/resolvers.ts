import type { Assertion, Mode } from '../ledger/types.ts';
import type { At, Key } from '../reading/state-loader.ts';
import { mutationOrigin, type KernelContext } from '../server/context.ts';
import { writeMany, writeOne, type BulkResult, type ItemResult, type Write } from './mutations.ts';

interface Loader<Row> {
  load(key: Key): Promise<At<Row> | null>;
  clear(key: Key): unknown;
}

type ToAssertions<Input> = (input: Input) => Assertion[];
type Resolve<Input, Context, Payload> = (root: unknown, args: { input: Input }, context: Context) => Promise<Payload>;

export type Payload<One extends string, Row> = { [K in One]: At<Row> | null } & Omit<ItemResult<Row>, 'read'>;
export type BulkPayload<Many extends string, Row> = { [K in Many]: (At<Row> | null)[] } & Omit<BulkResult<Row>, 'read'>;

/** Makes the mutations of one noun. */
export interface MutationsOf<One extends string, Many extends string, Context, Row> {
  /** A mutation of one item. `action` is what the change record says was done: the singular mutation's name. */
  one<Input>(action: string, mode: Mode, toAssertions: ToAssertions<Input>): Resolve<Input, Context, Payload<One, Row>>;
  /** The same of 1 to 1,000 items, each recorded as the singular mutation would. */
  many<Input>(
    action: string,
    mode: Mode,
    toAssertions: ToAssertions<Input>,
  ): Resolve<readonly Input[], Context, BulkPayload<Many, Row>>;
}

/**
 * @param one field of the payload of one item, for example `model`
 * @param many field of the payload of several, for example `models`
 * @param loaderOf what reads the entity back
 */
export function mutationsOf<One extends string, Many extends string, Context extends KernelContext, Row>(
  one: One,
  many: Many,
  loaderOf: (context: Context) => Loader<Row>,
): MutationsOf<One, Many, Context, Row> {
  return {
    one:
      (action, mode, toAssertions) =>
      async (_root, { input }, context) => {
        const { read, ...rest } = await writeOne(
          input,
          writeOf(context, action, mode, toAssertions),
          loaderOf(context),
        );
        return { [one]: onDemand(read), ...rest } as Payload<One, Row>;
      },
    many:
      (action, mode, toAssertions) =>
      async (_root, { input }, context) => {
        const write = writeOf(context, action, mode, toAssertions);
        const { read, ...rest } = await writeMany(input, write, loaderOf(context));
        return { [many]: onDemand(read), ...rest } as BulkPayload<Many, Row>;
      },
  };
}

/** The value of a field that is read when somebody asks for the field: GraphQL calls what is a function. */
export function onDemand<Value>(read: () => Promise<Value>): Value {
  return read as unknown as Value;
}

/** A write on behalf of the request's caller. */
export function writeOf<Input>(
  context: KernelContext,
  action: string,
  mode: Mode,
  toAssertions: ToAssertions<Input>,
): Write<Input> {
  return { recorder: context.recorder, mode, origin: mutationOrigin(context, action), toAssertions };
}
