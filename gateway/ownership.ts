import type { DirectiveNode, GraphQLSchema } from 'graphql';
import { Kind, isEnumType, isInterfaceType, isObjectType } from 'graphql';

/** Tells which subgraph resolves a field, from the join directives of the supergraph. */
export function fieldOwners(supergraph: GraphQLSchema): (type: string, field: string) => string | undefined {
  const names = graphNames(supergraph);
  return (typeName, fieldName) => {
    const type = supergraph.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const field = graphOf(type.getFields()[fieldName]?.astNode?.directives, 'join__field');
    const graph = field ?? graphOf(type.astNode?.directives, 'join__type');
    return graph === undefined ? undefined : names.get(graph);
  };
}

function graphNames(supergraph: GraphQLSchema): Map<string, string> {
  const names = new Map<string, string>();
  const graphs = supergraph.getType('join__Graph');
  for (const value of isEnumType(graphs) ? graphs.getValues() : []) {
    const name = argument(
      value.astNode?.directives?.find((directive) => directive.name.value === 'join__graph'),
      'name',
    );
    if (name !== undefined) names.set(value.name, name);
  }
  return names;
}

function graphOf(directives: readonly DirectiveNode[] | undefined, name: string): string | undefined {
  const joined = directives?.filter((directive) => directive.name.value === name) ?? [];
  return joined.map((directive) => argument(directive, 'graph')).find((graph) => graph !== undefined);
}

function argument(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
