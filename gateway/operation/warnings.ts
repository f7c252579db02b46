import type { DefinitionNode, GraphQLInputType, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { getNamedType, getNullableType, isInputObjectType, isInputType, isListType, Kind, typeFromAST } from 'graphql';
import { isZoned, readInstant } from '../../subgraphs/kernel/time/instant.ts';
import { showPlace, type Place } from './place.ts';
import type { Decided } from './prepare.ts';

/** Warnings about one operation; of further ones only their number is told. */
const MOST = 10;

type Visit = (text: string, path: string) => void;

/** What an operation may not mean as it is read: times that name no zone. */
export function warningsOf(
  { shape, literals, places }: Decided,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): string[] {
  const warnings: string[] = [];
  for (const { variable, type } of shape.document?.definitions.flatMap(variablesOf) ?? []) {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type);
    if (!isInputType(inputType) || !holdsTime(inputType)) continue;
    eachTime(inputType, name in literals ? literals[name] : variables[name], '', (text, path) => {
      // What is no time at all is refused where it is read.
      if (isZoned(text) || readInstant(text) === null) return;
      const where = shown(name, path, places.get(name));
      warnings.push(`${where} is '${text}', which names no time zone: it was read as UTC.`);
    });
  }
  const more = warnings.length - MOST;
  return more > 0 ? [...warnings.slice(0, MOST), `So were ${more} other times.`] : warnings;
}

function variablesOf(definition: DefinitionNode): readonly VariableDefinitionNode[] {
  return definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
}

function shown(name: string, path: string, place: Place | undefined): string {
  return place ? showPlace({ ...place, path: `${place.path}${path}` }) : `Variable "$${name}${path}"`;
}

function eachTime(type: GraphQLInputType, value: unknown, path: string, found: Visit): void {
  const nullable = getNullableType(type);
  if (value == null) return;
  if (isListType(nullable)) {
    [value].flat().forEach((entry, index) => eachTime(nullable.ofType, entry, `${path}.${index}`, found));
  } else if (isInputObjectType(nullable)) {
    for (const [name, entry] of Object.entries(value)) {
      const field = nullable.getFields()[name];
      if (field && holdsTime(field.type)) eachTime(field.type, entry, `${path}.${name}`, found);
    }
  } else if (nullable.name === 'DateTime' && typeof value === 'string') found(value, path);
}

const known = new WeakMap<object, boolean>();

/** Whether a time may be anywhere in a value of a type: a bulk mutation of others is not searched. */
function holdsTime(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  const before = known.get(named);
  if (before !== undefined) return before;
  // A type within itself has no more times than its other fields.
  known.set(named, false);
  const holds =
    named.name === 'DateTime' ||
    (isInputObjectType(named) && Object.values(named.getFields()).some((field) => holdsTime(field.type)));
  known.set(named, holds);
  return holds;
}
