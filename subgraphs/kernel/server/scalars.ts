import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { PedigreeError } from '../errors/errors.ts';
import { show } from '../errors/show.ts';

const ISO_8601 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})?$/;

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
  if (typeof value === 'string' && ISO_8601.test(value)) {
    const date = new Date(/([Zz]|[+-]\d{2}:\d{2})$/.test(value) ? value : `${value}Z`);
    if (!Number.isNaN(date.getTime()) && isOfCalendar(value) && isOfFourDigits(date)) return date;
  }
  throw new PedigreeError('BAD_USER_INPUT', `${show(value)} is not a time; write it like '2026-06-12T00:00:00Z'.`);
}

/** JavaScript would read 30 February as 2 March; PostgreSQL knows no year 0. */
function isOfCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return year > 0 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** An offset can carry the first and the last day of the four-digit years beyond them in UTC. */
function isOfFourDigits(date: Date): boolean {
  return date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000;
}

function wholeNumber(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new PedigreeError('BAD_USER_INPUT', `${show(value)} is not a whole number up to 2^53 - 1.`);
}

function literal(node: ValueNode): unknown {
  return 'value' in node ? node.value : null;
}
