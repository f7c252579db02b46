import type { GraphQLInputObjectType, GraphQLInputType, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Stands for a value that is not of its type, or that leaves something to be filled in. */
const UNREAD = Symbol('unread');

/**
 * The variables of an operation as graphql-js reads them, in a fraction of the time that it takes for a thousand items: what
 * is already as its type reads it is handed on as it came. Null where something is missing or wrong: graphql-js fills that
 * in, or says what it is.
 */
export function readVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Variables,
): Record<string, unknown> | null {
  const all: Record<string, unknown> = {};
  for (const { variable, type: node } of definitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    const value = Object.hasOwn(given, name) && isInputType(type) ? read(given[name], type) : UNREAD;
    if (value === UNREAD) return null;
    all[name] = value;
  }
  return all;
}

function read(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return value === null ? UNREAD : read(value, type.ofType);
  if (value === null) return null;
  if (isListType(type)) return Array.isArray(value) ? readList(value, type.ofType) : UNREAD;
  if (isInputObjectType(type)) return readObject(value, type);
  try {
    const made: unknown = type.parseValue(value);
    return made === undefined ? UNREAD : made;
  } catch {
    return UNREAD;
  }
}

function readList(value: readonly unknown[], type: GraphQLInputType): unknown {
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const made = read(value[index], type);
    if (made === UNREAD) return UNREAD;
    if (made !== value[index]) (copy ??= [...value])[index] = made;
  }
  return copy ?? value;
}

function readObject(value: unknown, type: GraphQLInputObjectType): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || type.isOneOf) return UNREAD;
  const given = value as Variables;
  const fields = type.getFields();
  let copy: Record<string, unknown> | undefined;
  for (const name in given) {
    const field = fields[name];
    const made = field === undefined ? UNREAD : read(given[name], field.type);
    if (made === UNREAD) return UNREAD;
    if (made !== given[name]) (copy ??= { ...given })[name] = made;
  }
  return neededIn(type).every((name) => Object.hasOwn(given, name)) ? (copy ?? given) : UNREAD;
}

const needed = new WeakMap<GraphQLInputObjectType, readonly string[]>();

/** Fields without which an object is refused, or filled in. */
function neededIn(type: GraphQLInputObjectType): readonly string[] {
  const known = needed.get(type);
  if (known !== undefined) return known;
  const fields = Object.values(type.getFields());
  const names = fields
    .filter((field) => field.defaultValue !== undefined || isNonNullType(field.type))
    .map(({ name }) => name);
  needed.set(type, names);
  return names;
}
