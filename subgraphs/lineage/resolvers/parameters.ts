import { coerceInputValue, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { cutValues } from '../../kernel/errors/show.ts';
import { DateTime } from '../../kernel/server/scalars.ts';

/** An argument that is given in a URL. */
export type Parameter = Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>;

/** Parameters are the arguments by name; those of `until` and `asOf` have names of their own. */
export function readParameters(search: URLSearchParams, known: readonly Parameter[]): Record<string, unknown> {
  const taken = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of known) {
    const value = valueOf(search, name, name === 'asOf' ? '' : `${name}.`, type, taken);
    if (value !== undefined) values[name] = value;
    else if (defaultValue !== undefined) values[name] = defaultValue;
    else if (isNonNullType(type)) throw new PedigreeError('REQUIRED', `The parameter ${name} is missing.`, name);
  }
  const unknown = [...search.keys()].find((name) => !taken.has(name))?.slice(0, 50);
  if (unknown !== undefined) {
    const message = `There is no parameter '${unknown}'. There are ${[...taken].join(', ')}, format.`;
    throw new PedigreeError('BAD_USER_INPUT', message, unknown);
  }
  return values;
}

function valueOf(
  search: URLSearchParams,
  name: string,
  prefix: string,
  type: GraphQLInputType,
  taken: Set<string>,
): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).flatMap((field) => {
      const value = valueOf(search, `${prefix}${field.name}`, '', field.type, taken);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  const texts = search.getAll(name);
  taken.add(name);
  if (texts.length === 0) return undefined;
  if (isListType(inner)) {
    return coerced(
      texts.flatMap((text) => text.split(',')),
      inner,
      name,
    );
  }
  if (texts.length > 1)
    throw new PedigreeError('BAD_USER_INPUT', `The parameter ${name} is given twice; it takes one.`, name);
  return coerced(texts[0]!, inner, name);
}

function coerced(value: unknown, type: GraphQLInputType, name: string): unknown {
  if ('name' in type && type.name === 'DateTime') return DateTime.parseValue(value);
  const isNumber = 'name' in type && type.name === 'Int' && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  return coerceInputValue(isNumber ? Number(value) : value, type, (_path, _value, { message }) => {
    const names = isEnumType(type)
      ? ` There are ${type
          .getValues()
          .map((one) => one.name)
          .join(', ')}.`
      : '';
    throw new PedigreeError('BAD_USER_INPUT', `${name}: ${cutValues(message)}${names}`, name);
  });
}
