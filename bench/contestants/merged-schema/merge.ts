import type { GraphQLField, GraphQLFieldResolver } from 'graphql';
import { defaultFieldResolver, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { Contexts, Made, Part } from './entities.ts';
import { counterpart, makerOf, markMade, typeOf } from './entities.ts';

type Resolver = GraphQLFieldResolver<Made, Contexts>;

/** The resolvers of all parts as those of one schema. A request's context holds that of each part, by its name. */
export function mergeResolvers(parts: readonly Part[]): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    for (const type of Object.values(part.schema.getTypeMap())) {
      if (type.name.startsWith('_')) continue;
      if (isAbstractType(type) && type.resolveType) {
        const { resolveType } = type;
        merged[type.name] ??= {
          __resolveType: (value: unknown, contexts: Contexts, ...rest: [never, never]) =>
            resolveType(value, contexts[part.name], ...rest),
        };
      }
      if (!isObjectType(type)) continue;
      for (const name of Object.keys(type.getFields())) {
        const fields = (merged[type.name] ??= {});
        const resolver = resolverOf(parts, type.name, name);
        if (resolver && !name.startsWith('_')) fields[name] ??= resolver;
      }
    }
  }
  return merged;
}

/** Undefined where a plain property will do. */
function resolverOf(parts: readonly Part[], type: string, name: string): Resolver | undefined {
  const able = parts.filter((part) => {
    const field = typeOf(part, type)?.getFields()[name];
    return field !== undefined && !isExternal(field);
  });
  const resolvers = new Map(able.map((part) => [part, resolverWithin(part, type, name, parts)]));
  const [first] = able;
  if (!first) return undefined;
  const holders = parts.filter((part) => typeOf(part, type));
  if (holders.length === 1 || isRoot(type)) return resolvers.get(first);
  return (object, args, contexts, info) => {
    const maker = makerOf(object) ?? first;
    const own = resolvers.has(maker);
    const part = own ? maker : first;
    const resolve = resolvers.get(part) ?? (defaultFieldResolver as Resolver);
    if (own) return resolve(object, args, contexts, info);
    return counterpart(object, maker, part, parts, contexts, info).then(
      (made) => made && resolve(made, args, contexts, info),
    );
  };
}

/** A part's own resolver; what it makes of types that several parts know is marked as its work. */
function resolverWithin(part: Part, type: string, name: string, parts: readonly Part[]): Resolver | undefined {
  const field = typeOf(part, type)!.getFields()[name]!;
  const { resolve } = field;
  const shared = isShared(field, parts);
  if (!resolve && !shared) return undefined;
  const run = resolve ?? defaultFieldResolver;
  if (!shared) return (object, args, contexts, info) => run(object, args, contexts[part.name], info);
  return (object, args, contexts, info) => markMade(run(object, args, contexts[part.name], info), part);
}

function isShared(field: GraphQLField<unknown, unknown>, parts: readonly Part[]): boolean {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return true;
  return isObjectType(type) && parts.filter((part) => typeOf(part, type.name)).length > 1;
}

function isExternal(field: GraphQLField<unknown, unknown>): boolean {
  return field.astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
}

function isRoot(type: string): boolean {
  return type === 'Query' || type === 'Mutation';
}
