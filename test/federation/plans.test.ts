import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { defaultLimits } from '../../gateway/main.ts';
import { OperationStore } from '../../gateway/operation/prepare.ts';

const sdl = (name: string): string => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
const api = buildSchema(sdl('api'));
const planner = new QueryPlanner(sdl('supergraph'));

/** A value of a type, as short as may be. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
  }
  return { Int: '1', Float: '1', Boolean: 'true' }[type.name] ?? '"x"';
}

function selection({ name, args, type }: GraphQLField<unknown, unknown>, below = '__typename'): string {
  const given = args.filter(isRequiredArgument).map((arg: GraphQLArgument) => `${arg.name}: ${literal(arg.type)}`);
  const braces = isCompositeType(getNamedType(type)) ? `{${below}}` : '';
  return name + (given.length > 0 ? `(${given.join(', ')})` : '') + braces;
}

/** Selections of each field of a type by itself and, to a depth, of each field of what it leads to. */
function* selectionsOf(type: GraphQLCompositeType, depth: number): Generator<string> {
  for (const object of isAbstractType(type) ? api.getPossibleTypes(type) : [type]) {
    for (const field of Object.values(object.getFields())) {
      const next = getNamedType(field.type);
      const inner = depth > 1 && isCompositeType(next) ? selectionsOf(next, depth - 1) : [undefined];
      for (const below of inner)
        yield isAbstractType(type) ? `... on ${object.name}{${selection(field, below)}}` : selection(field, below);
    }
  }
}

test('every field can be planned, whichever root and entity it is asked for through', () => {
  const failed: string[] = [];
  let planned = 0;
  for (const query of selectionsOf(api.getQueryType()!, 4)) {
    planned += 1;
    try {
      planner.plan(`{${query}}`, undefined, new Set(), 0);
    } catch (error) {
      failed.push(`${query}: ${String(error)}`);
    }
  }
  assert.deepEqual(failed, []);
  assert.ok(planned > 10_000);
});

/** Of a field that differs from itself the planner would end the process. */
test('a mutation that is asked for in parts is planned as one', () => {
  const text = 'mutation { ...A ...B } fragment A on Mutation { registerModel(input: { name: "a" }) { result } }';
  const again = 'fragment B on Mutation { registerModel(input: { name: "a" }) { model { name } } }';
  const { shape } = new OperationStore(api, defaultLimits).prepare(`${text} ${again}`, null).under({});
  const plan = JSON.stringify(planner.plan(print(shape.document!), undefined, new Set(), 0));
  assert.equal(plan.match(/registerModel\(/g)?.length, 1);
});
