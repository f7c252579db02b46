import type {
  ArgumentNode,
  DocumentNode,
  GraphQLInputType,
  GraphQLSchema,
  ValueNode,
  VariableDefinitionNode,
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

export interface Parametrised {
  document: DocumentNode;
  /** Values of the variables that were literals. */
  literals: Record<string, unknown>;
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
  const replace = (node: ValueNode, type: GraphQLInputType): ValueNode => {
    if (!isWhole(node)) return replaceInside(node, type, replace);
    const name = `${prefix}${definitions.length}`;
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    literals[name] = valueFromASTUntyped(node);
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
      Argument(node: ArgumentNode) {
        const argument = typeInfo.getArgument();
        if (!argument || node.value.kind === Kind.VARIABLE) return false;
        // An argument with a default may be given null by a variable only where its type is nullable.
        return { ...node, value: replace(node.value, argument.type) };
      },
    }),
  );
  return { document: withVariables(rewritten, definitions), literals };
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

type Replace = (node: ValueNode, type: GraphQLInputType) => ValueNode;

function replaceInside(node: ValueNode, type: GraphQLInputType, replace: Replace): ValueNode {
  const nullable = getNullableType(type);
  if (node.kind === Kind.LIST && isListType(nullable)) {
    return { ...node, values: node.values.map((value) => replace(value, nullable.ofType)) };
  }
  if (node.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return node;
  const types = nullable.getFields();
  return {
    ...node,
    fields: node.fields.map((field) => {
      const fieldType = types[field.name.value]?.type;
      if (!fieldType) return field;
      // A field of a OneOf input must be given by a non-null variable.
      const required = nullable.isOneOf ? new GraphQLNonNull(getNullableType(fieldType)) : fieldType;
      return { ...field, value: replace(field.value, required) };
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
