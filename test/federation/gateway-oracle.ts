import assert from 'node:assert/strict';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, execute, parse } from 'graphql';
import type { JsonAnswer } from './gateway-toys.ts';
import type { Trouble } from './gateway-world.ts';
import { FieldFault, truth, worldParts } from './gateway-world.ts';

/** Which toy subgraph resolves a field: the one that declares it; keys come with the reference. */
function ownerOf(coordinate: string): string | undefined {
  const [type, field] = coordinate.split('.') as [string, string];
  if (field === 'id' || field === '__typename') return undefined;
  const declares = (sdl: string): boolean => {
    const body = new RegExp(`type ${type}\\b[^{]*{([^}]*)}`).exec(sdl)?.[1] ?? '';
    return new RegExp(`\\b${field}(\\([^)]*\\))?:`).test(body.replace(/\([^)]*\)/g, '()'));
  };
  return Object.entries(worldParts).find(([, sdl]) => declares(sdl))?.[0];
}

const owners = new Map<string, string | undefined>();
function owner(coordinate: string): string | undefined {
  if (!owners.has(coordinate)) owners.set(coordinate, ownerOf(coordinate));
  return owners.get(coordinate);
}

/** Marks the entities in a value with the subgraph that handed them out: that one need not look them up. */
function handedOut(value: unknown, origin: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => handedOut(item, origin));
  return typeof value === 'object' && value !== null ? { ...value, origin } : value;
}

/** What one server with every field in one schema would answer: the specification, executed by graphql-js. */
export function oracle(
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown>,
  trouble: Trouble,
): JsonAnswer {
  const result = execute({
    schema,
    document: parse(query),
    variableValues: variables,
    typeResolver: (value) => (value as { __typename: string }).__typename,
    fieldResolver(source: unknown, args: Record<string, unknown>, _context, info) {
      const coordinate = `${info.parentType.name}.${info.fieldName}`;
      const subgraph = owner(coordinate);
      const { id, origin } = (source ?? {}) as { id?: string; origin?: string };
      if (subgraph !== undefined) {
        if (trouble.down.has(subgraph))
          throw new GraphQLError('down', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } });
        if (id !== undefined && origin !== subgraph && trouble.unknown(subgraph, id)) return null;
        if (trouble.fails(coordinate, id))
          throw new GraphQLError('failed', {
            originalError: new FieldFault(),
            extensions: { code: 'FIELD_FAULT', subgraph },
          });
      }
      return handedOut(truth(coordinate, source, args), subgraph);
    },
  });
  assert.ok(!(result instanceof Promise));
  return JSON.parse(JSON.stringify(result)) as JsonAnswer;
}

/** The place at which the answer is null because of an error: the error's own field, or the nearest nullable above. */
function nullPlace(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (value == null) return JSON.stringify(path.slice(0, index));
    value = (value as Record<string | number, unknown>)[step];
  }
  assert.equal(value ?? null, null, `the error at ${JSON.stringify(path)} stands beside a value`);
  return JSON.stringify(path);
}

interface Places {
  /** Errors at a field that is null itself, with their codes; exact. */
  exact: string[];
  /** Fields that are null because of a non-null field below; which errors below are told is open. */
  carried: string[];
}

function places(answer: JsonAnswer): Places {
  const exact = new Set<string>();
  const carried = new Set<string>();
  for (const error of answer.errors ?? []) {
    // That nobody recorded what a root field names is for its subgraph to say; the oracle has no subgraphs.
    if (error.extensions?.['code'] === 'NOT_FOUND') continue;
    assert.ok(error.path, `an error without path: ${JSON.stringify(error)}`);
    const place = nullPlace(answer.data, error.path);
    const { code = 'NULL_IN_NON_NULL_FIELD', subgraph } = error.extensions ?? {};
    if (place === JSON.stringify(error.path)) exact.add(`${place} ${String(code)} ${String(subgraph)}`);
    else carried.add(place);
  }
  return { exact: [...exact].sort(), carried: [...carried].sort() };
}

/** Asserts the same data, and errors at the same places with the same codes and subgraphs. */
export function assertSameAnswer(actual: JsonAnswer, expected: JsonAnswer, message: string): void {
  assert.deepEqual(actual.data, expected.data, `${message}\n${JSON.stringify(actual.errors?.slice(0, 5))}`);
  assert.deepEqual(places(actual), places(expected), message);
  for (const error of actual.errors ?? []) {
    assert.equal(typeof error.extensions['code'], 'string', message);
    assert.equal(typeof error.extensions['subgraph'], 'string', message);
  }
}
