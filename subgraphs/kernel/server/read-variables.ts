import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, VariableDefinitionNode } from 'graphql';
import { GraphQLScalarType, GraphQLSchema, Kind, OperationTypeNode, getOperationAST } from 'graphql';
import { readVariables } from '../http/variables.ts';

/** The type of a variable that has been read already. */
const READ = '_Read';

/** A schema with that type, beside all that it had. */
export function withReadVariables(schema: GraphQLSchema): GraphQLSchema {
  const description = 'Variables that have been read; for what carries out operations alone.';
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, new GraphQLScalarType({ name: READ, description })] });
}

/**
 * Reads the variables of mutations, where nothing about them is missing or wrong, and has graphql-js take them as they are:
 * it would make each of a thousand items anew, as objects of the slow kind.
 */
export function readVariablesOfMutations<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async executionDidStart(request) {
          const { document, schema } = request;
          const { operationName, variables: given = {} } = request.request;
          const operation = getOperationAST(document, operationName);
          if (operation?.operation !== OperationTypeNode.MUTATION) return;
          const variables = readVariables(schema, operation.variableDefinitions ?? [], given);
          if (variables === null) return;
          Object.assign(request, {
            document: withVariablesRead(document),
            request: { ...request.request, variables },
          });
        },
      };
    },
  };
}

const rewritten = new WeakMap<DocumentNode, DocumentNode>();

function withVariablesRead(document: DocumentNode): DocumentNode {
  const known = rewritten.get(document);
  if (known !== undefined) return known;
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: READ } } as const;
  const read = (variable: VariableDefinitionNode): VariableDefinitionNode => ({ ...variable, type });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(read) }
      : definition,
  );
  const made: DocumentNode = { ...document, definitions };
  rewritten.set(document, made);
  return made;
}
