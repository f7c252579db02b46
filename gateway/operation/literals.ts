import type {
  ArgumentNode,
  DocumentNode,
  GraphQLInputType,
  GraphQLSchema,
  ValueNode,
  VariableDefinitionNode,
  VariableNode,
} from 'graphql';
import {
  GraphQLNonNull,
  Kind,
  TypeInfo,
  getNullableType,
  isInputObjectType,
  isListType,
  parseType,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fieldAbove, showPlace, type Place } from './place.ts';

export interface Parametrised {
  document: DocumentNode;
  /** Values of the variables that were literals. */
  literals: Record<string, unknown>;
  /** Where each of them was written. */
  places: ReadonlyMap<string, Place>;
}

/**
 * Turns the literals of field arguments into variables, so that operations which differ only in their literals
 * share one plan. Literals of directives stay: the planner reads them.
 * @param document one valid operation with the fragments that it uses
 */
export function parametrise(document: DocumentNode, schema: GraphQLSchema): Parametrised {
  const prefix = unusedPrefix(document);
  const literals: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  const places = new Map<string, Place>();
  const known = new Map<string, VariableNode>();
  const replace = (node: ValueNode, type: GraphQLInputType, place: Place): ValueNode => {
    if (!isWhole(node)) return replaceInside(node, type, place, replace);
    const value = valueFromASTUntyped(node);
    // A field that is asked for twice is one only where its arguments are the same.
    const said = JSON.stringify([showPlace(place), type.toString(), value], inOrder);
    const same = known.get(said);
    if (same) return same;
    const name = `${prefix}${definitions.length}`;
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    literals[name] = value;
    places.set(name, place);
    known.set(said, variable);
    definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(type.toString(), { noLocation: true }),
    });
    return variable;
  };
  const typeInfo = new TypeInfo(schema);
  const rewritten = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Directive: () => false,
      VariableDefinition: () => false,
      Argument(node: ArgumentNode, _key, _parent, _path, ancestors) {
        const argument = typeInfo.getArgument();
        if (!argument || node.value.kind === Kind.VARIABLE) return false;
        // An argument with a default may be given null by a variable only where its type is nullable.
        const place = { path: node.name.value, field: fieldAbove(ancestors) };
        return { ...node, value: replace(node.value, argument.type, place) };
      },
    }),
  );
  return { document: withVariables(rewritten, definitions), literals, places };
}

/** The order of an object's fields makes no difference. */
function inOrder(_key: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** A message about a variable that stands in for a literal, in terms of what was written. */
export function inOwnTerms(message: string, places: ReadonlyMap<string, Place>): string {
  const name = /^Variable "\$(\w+)"/.exec(message)?.[1] ?? '';
  const place = places.get(name);
  if (place === undefined) return message;
  return message.replace(`Variable "$${name}"`, showPlace(place)).replace(` at "${name}`, ` at "${place.path}`);
}

/** True for a literal that holds no variable and no number that JSON would round. */
function isWhole(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
      return false;
    case Kind.INT:
      return Number.isSafeInteger(Number(node.value));
    case Kind.LIST:
      return node.values.every(isWhole);
    case Kind.OBJECT:
      return node.fields.every((field) => isWhole(field.value));
    default:
      return true;
  }
}

type Replace = (node: ValueNode, type: GraphQLInputType, place: Place) => ValueNode;

function replaceInside(node: ValueNode, type: GraphQLInputType, { path, field }: Place, replace: Replace): ValueNode {
  const below = (step: string | number): Place => ({ path: `${path}.${step}`, field });
  const nullable = getNullableType(type);
  if (node.kind === Kind.LIST && isListType(nullable)) {
    return { ...node, values: node.values.map((value, index) => replace(value, nullable.ofType, below(index))) };
  }
  if (node.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return node;
  const types = nullable.getFields();
  return {
    ...node,
    fields: node.fields.map((entry) => {
      const entryType = types[entry.name.value]?.type;
      if (!entryType) return entry;
      // A field of a OneOf input must be given by a non-null variable.
      const required = nullable.isOneOf ? new GraphQLNonNull(getNullableType(entryType)) : entryType;
      return { ...entry, value: replace(entry.value, required, below(entry.name.value)) };
    }),
  };
}

function withVariables(document: DocumentNode, added: readonly VariableDefinitionNode[]): DocumentNode {
  if (added.length === 0) return document;
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: [...(definition.variableDefinitions ?? []), ...added] }
      : definition,
  );
  return { ...document, definitions };
}

function unusedPrefix(document: DocumentNode): string {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map((variable) => variable.variable.name.value)
      : [],
  );
  let prefix = 'literal';
  while (names.some((name) => name.startsWith(prefix))) prefix = `${prefix}_`;
  return prefix;
}
