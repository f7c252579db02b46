import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Kind, isObjectType } from 'graphql';
import type { RunningSubgraph } from '../../../subgraphs/kernel/server/subgraph.ts';

export type Part = Pick<RunningSubgraph, 'name' | 'schema'>;
export type Contexts = Readonly<Record<string, object>>;

/** An object as a part's resolvers made it. */
export type Made = Record<string, unknown>;

/** Which part made an object: the others resolve their fields on what their own reference resolver makes of it. */
const makers = new WeakMap<object, Part>();
const counterparts = new WeakMap<object, Map<Part, Promise<Made | null>>>();

export function makerOf(object: object): Part | undefined {
  return makers.get(object);
}

/** Notes who made what a resolver returned, in lists and promises too. */
export function markMade(value: unknown, maker: Part): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Promise) return value.then((settled: unknown) => markMade(settled, maker));
  if (Array.isArray(value)) return value.map((item) => markMade(item, maker));
  makers.set(value, maker);
  return value;
}

/** What a part makes of an object that another part made, as a gateway would have it do. Done once per object. */
export function counterpart(
  object: Made,
  from: Part,
  to: Part,
  parts: readonly Part[],
  contexts: Contexts,
  info: GraphQLResolveInfo,
): Promise<Made | null> {
  const known = counterparts.get(object) ?? new Map<Part, Promise<Made | null>>();
  counterparts.set(object, known);
  const made = known.get(to) ?? make(object, from, to, parts, contexts, info);
  known.set(to, made);
  return made;
}

async function make(
  object: Made,
  from: Part,
  to: Part,
  parts: readonly Part[],
  contexts: Contexts,
  info: GraphQLResolveInfo,
): Promise<Made | null> {
  const name = info.parentType.name;
  const read = (of: Made, by: Part, field: string) => fieldOf(of, by, name, field, contexts, info);
  let representation: Made;
  if (takesReferences(to, name)) {
    const [_ref, _at] = await Promise.all([read(object, from, '_ref'), read(object, from, '_at')]);
    representation = { __typename: name, _ref, _at };
  } else {
    // Only its owner knows the id of what a reference names.
    const owner = parts.find((part) => takesReferences(part, name));
    if (!owner) throw new Error(`No part resolves references to ${name}.`);
    const owned = owner === from ? object : await counterpart(object, from, owner, parts, contexts, info);
    if (!owned) return null;
    const fields = ['id', '_at', ...requiredBy(to, name)];
    const values = await Promise.all(fields.map((field) => read(owned, owner, field)));
    representation = { __typename: name, ...Object.fromEntries(fields.map((field, index) => [field, values[index]])) };
  }
  const resolve = referenceResolver(typeOf(to, name));
  const made = resolve ? await resolve(representation, contexts[to.name]!, info) : representation;
  return markMade(made ?? null, to) as Made | null;
}

/** The value of a field as one part resolves it. */
function fieldOf(
  object: Made,
  part: Part,
  type: string,
  name: string,
  contexts: Contexts,
  info: GraphQLResolveInfo,
): unknown {
  const resolve = typeOf(part, type)?.getFields()[name]?.resolve;
  return resolve ? resolve(object, {}, contexts[part.name], info) : object[name];
}

export function typeOf(part: Part, name: string): GraphQLObjectType | undefined {
  const type = part.schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

type ReferenceResolver = (representation: Made, context: object, info: GraphQLResolveInfo) => unknown;

function referenceResolver(type: GraphQLObjectType | undefined): ReferenceResolver | undefined {
  const { apollo } = (type?.extensions ?? {}) as { apollo?: { subgraph?: { resolveReference?: ReferenceResolver } } };
  return apollo?.subgraph?.resolveReference;
}

function takesReferences(part: Part, type: string): boolean {
  return (typeOf(part, type)?.astNode?.directives ?? []).some((directive) => {
    const argument = (name: string) => directive.arguments?.find((given) => given.name.value === name)?.value;
    const [fields, resolvable] = [argument('fields'), argument('resolvable')];
    const refuses = resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
    return directive.name.value === 'key' && fields?.kind === Kind.STRING && /\b_ref\b/.test(fields.value) && !refuses;
  });
}

/** The fields of other parts that a part's fields of a type are computed from. */
function requiredBy(part: Part, type: string): string[] {
  const fields = Object.values(typeOf(part, type)?.getFields() ?? {});
  const required = fields.flatMap(({ astNode }) => {
    const directive = astNode?.directives?.find(({ name }) => name.value === 'requires');
    const value = directive?.arguments?.[0]?.value;
    return value?.kind === Kind.STRING ? value.value.split(/\s+/) : [];
  });
  return [...new Set(required)];
}
