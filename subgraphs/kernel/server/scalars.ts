import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { PedigreeError } from '../errors/errors.ts';
import { show } from '../errors/show.ts';
import { readInstant } from '../time/instant.ts';

/** An instant, RFC 3339, answered in UTC with milliseconds. An input without zone is read as UTC. */
export const DateTime = new GraphQLScalarType<Date, string | null>({
  name: 'DateTime',
  serialize: (value) => instant(value).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(literal(node)),
});

/** A whole number up to 2^53 - 1 in magnitude: a count, a size in bytes, a position. */
export const Long = new GraphQLScalarType<number, number>({
  name: 'Long',
  serialize: wholeNumber,
  parseValue: wholeNumber,
  parseLiteral: (node) => wholeNumber(node.kind === Kind.INT ? Number(node.value) : literal(node)),
});

function instant(value: unknown): Date {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  const date = typeof value === 'string' ? readInstant(value) : null;
  if (date !== null) return date;
  throw new PedigreeError('BAD_USER_INPUT', `${show(value)} is not a time; write it like '2026-06-12T00:00:00Z'.`);
}

function wholeNumber(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new PedigreeError('BAD_USER_INPUT', `${show(value)} is not a whole number up to 2^53 - 1.`);
}

function literal(node: ValueNode): unknown {
  return 'value' in node ? node.value : null;
}
