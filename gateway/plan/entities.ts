import type { FetchRewrite, FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { Entity } from './merge.ts';
import { isEntity } from './merge.ts';

/** True when an object of the type is one of those that the condition names. */
export function satisfies(schema: GraphQLSchema, typeName: unknown, conditions: readonly string[]): boolean {
  if (typeof typeName !== 'string' || conditions.includes(typeName)) return true;
  const type = schema.getType(typeName);
  return conditions.some((name) => {
    const condition = schema.getType(name);
    return isObjectType(type) && isAbstractType(condition) && schema.isSubType(condition, type);
  });
}

/** The objects at a path of the plan, each once. Lists are entered whether or not the path says so. */
export function objectsAt(root: Entity, path: readonly FlattenNodePathSegment[], schema: GraphQLSchema): Entity[] {
  let current = new Set<Entity>([root]);
  for (const segment of path) {
    if (segment === '@') continue;
    const next = new Set<Entity>();
    for (const object of current) {
      if ('Field' in segment) collect(object[segment.Field], next);
      else if (satisfies(schema, object['__typename'], segment.TypeCondition)) next.add(object);
    }
    current = next;
  }
  return [...current];
}

function collect(value: unknown, into: Set<Entity>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (isEntity(value)) into.add(value);
}

/** What a subgraph needs to know of an object to find it; undefined when the object does not hold enough. */
export function representationOf(
  object: Entity,
  requires: readonly RequiresSelection[],
  rewrites: readonly FetchRewrite[],
  schema: GraphQLSchema,
): Entity | undefined {
  const required = project(object, requires, schema);
  if (!isEntity(required) || Object.keys(required).every((key) => key === '__typename')) return undefined;
  const representation: Entity = { __typename: object['__typename'], ...required };
  return rewrites.reduce<Entity>((rewritten, rewrite) => rewriteInput(rewritten, rewrite, schema), representation);
}

function project(value: unknown, requires: readonly RequiresSelection[], schema: GraphQLSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => project(item, requires, schema));
  if (!isEntity(value)) return value;
  const result: Entity = {};
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      if (satisfies(schema, value['__typename'], [selection.typeCondition])) {
        Object.assign(result, project(value, selection.selections, schema));
      }
    } else if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const given = value[key] ?? value[selection.name];
      // An absent key field means the same as null, and keeps the representation short.
      if (given != null)
        result[key] = selection.selections?.length ? project(given, selection.selections, schema) : given;
    }
  }
  return result;
}

function rewriteInput(representation: Entity, rewrite: FetchRewrite, schema: GraphQLSchema): Entity {
  const copy = structuredClone(representation);
  applyRewrite(copy, rewrite, schema);
  return copy;
}

/** Changes a representation or an answer in place, as the plan says. */
export function applyRewrite(value: unknown, rewrite: FetchRewrite, schema: GraphQLSchema): void {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    atEnd(value, path, schema, (object, key) => {
      if (!(key in object)) return;
      object[renameKeyTo] = object[key];
      delete object[key];
    });
    return;
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  atEnd(value, path, schema, (object, key) => {
    object[key] = setValueTo;
  });
}

type RewritePath = readonly ({ TypenameEquals: string[] } | { Key: string })[];

function atEnd(
  value: unknown,
  path: RewritePath,
  schema: GraphQLSchema,
  change: (object: Entity, key: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) atEnd(item, path, schema, change);
    return;
  }
  const [step, ...rest] = path;
  if (!isEntity(value) || !step) return;
  if ('TypenameEquals' in step) {
    if (satisfies(schema, value['__typename'], step.TypenameEquals)) atEnd(value, rest, schema, change);
  } else if (rest.length === 0) change(value, step.Key);
  else atEnd(value[step.Key], rest, schema, change);
}

/** The names under which the fields of a fetch end up in the answer, where the plan renames them. */
export function renamedKeys(rewrites: readonly FetchRewrite[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) names.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return names;
}
