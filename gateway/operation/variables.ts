import type {
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

type Variables = Record<string, unknown>;

/**
 * The variables of an operation as the types read them, or why they cannot be. Those that are already as they would be
 * read, as nearly all are, are handed on as they came: to make each of a thousand items anew costs more than to check it.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: Pick<OperationDefinitionNode, 'variableDefinitions'>,
  given: Readonly<Variables>,
): { readonly coerced: Variables; readonly errors?: undefined } | { readonly errors: readonly GraphQLError[] } {
  const coerced: Variables = {};
  for (const { variable, type: node } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!Object.hasOwn(given, name) || !isInputType(type) || !isAsRead(given[name], type))
      return getVariableValues(schema, variableDefinitions, given, { maxErrors: 10 });
    coerced[name] = given[name];
  }
  return { coerced };
}

/** Whether a value of JSON is of a type, and is what the type makes of it. */
export function isAsRead(value: unknown, type: GraphQLInputType): boolean {
  if (isNonNullType(type)) return value !== null && isAsRead(value, type.ofType);
  if (value === null) return true;
  if (isListType(type)) return Array.isArray(value) && value.every((entry) => isAsRead(entry, type.ofType));
  if (isInputObjectType(type)) return isObjectAsRead(value, type);
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value)?.value === value;
  try {
    return type.parseValue(value) === value;
  } catch {
    return false;
  }
}

function isObjectAsRead(value: unknown, type: GraphQLInputObjectType): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || type.isOneOf) return false;
  const fields = type.getFields();
  for (const name in value) {
    const field = fields[name];
    if (field === undefined || !isAsRead((value as Variables)[name], field.type)) return false;
  }
  return neededIn(type).every((name) => Object.hasOwn(value, name));
}

const needed = new WeakMap<GraphQLInputObjectType, readonly string[]>();

/** Fields without which an object is refused, or filled in. */
function neededIn(type: GraphQLInputObjectType): readonly string[] {
  const known = needed.get(type);
  if (known !== undefined) return known;
  const fields = Object.values(type.getFields());
  const names = fields.filter((field) => field.defaultValue !== undefined || isNonNullType(field.type));
  needed.set(
    type,
    names.map(({ name }) => name),
  );
  return neededIn(type);
}
