import { isInterfaceType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { PedigreeError } from '../errors/errors.ts';
import { show } from '../errors/show.ts';

/** Makes `_entities` refuse what represents no entity of this subgraph: a mistake of the caller, no fault. */
export function checkRepresentations(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  const union = schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes() : [];
  const known = new Set<unknown>(entities);
  for (const entity of entities) tellMissingId(entity);
  field.resolve = (root, args: { representations: readonly unknown[] }, context, info) => {
    for (const [index, representation] of args.representations.entries()) {
      const problem = problemOf(representation, schema, known);
      if (problem === null) continue;
      const message = `${show(representation)} represents no entity: ${problem}.`;
      throw new PedigreeError('BAD_USER_INPUT', message, `representations.${index}`);
    }
    return resolve(root, args, context, info);
  };
}

/** What another subgraph owns has the id that its representation has, and none where that names it by `_ref` alone. */
function tellMissingId(entity: GraphQLObjectType): void {
  const { id } = entity.getFields();
  if (!id || id.resolve) return;
  id.resolve = (represented: { id?: string | null }) => {
    if (represented.id != null) return represented.id;
    const message = `The representation names a ${entity.name} by _ref alone; its id is known to the subgraph that owns it.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'representations');
  };
}

function problemOf(representation: unknown, schema: GraphQLSchema, known: ReadonlySet<unknown>): string | null {
  const { __typename, id, _ref, _at } = (representation ?? {}) as Record<string, unknown>;
  const type = typeof __typename === 'string' ? schema.getType(__typename) : undefined;
  if (!isInterfaceType(type) && !known.has(type)) return '__typename must name one that is known here';
  if ([id, _ref, _at].some((key) => key != null && typeof key !== 'string')) return 'id, _ref and _at are texts';
  return id == null && _ref == null ? 'it has neither id nor _ref' : null;
}
