import { z } from 'zod';
import { isAhead, isOfCalendar } from '../../time/instant.ts';
import type { Notice } from '../format.ts';

const zeroTime = new Date('0001-12-31T23:59:59.999Z').getTime();
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,12}))?([Zz]|[+-]\d{2}:\d{2})?$/;

/** Milliseconds since 1970, as MLflow writes times; absent, null, zero and negative mean unknown. */
export const optionalMillis = z
  .int()
  .max(latest, 'expected milliseconds since 1970, at most the year 9999')
  .nullish()
  .transform((millis) => (millis === undefined || millis === null || millis <= 0 ? null : new Date(millis)));

/** A time before which no tracker wrote one, in milliseconds. Seconds that are taken for them lie in January 1970. */
const EARLIEST = Date.UTC(1980);

/** As `optionalMillis`, of something that a tracker noted when it happened. */
export const notedMillis = optionalMillis
  .refine((time) => time === null || time.getTime() >= EARLIEST, 'expected milliseconds since 1970, not seconds')
  .refine(
    (time) => time === null || !isAhead(time.getTime()),
    'expected a time that has come, in milliseconds since 1970',
  );

/**
 * A timestamp in text, to the millisecond (finer digits are cut). Without a zone it is UTC. Null when it is none, or is
 * Go's zero time (the year 1), which its tools write for unknown.
 */
export function parseTime(text: string): { time: Date; zoned: boolean } | null {
  const match = rfc3339.exec(text.trim());
  if (match === null) return null;
  const [, date = '', clock = '', fraction = '', zone] = match;
  const millis = fraction.slice(0, 3).padEnd(3, '0');
  const time = new Date(`${date}T${clock}.${millis}${zone?.toUpperCase() ?? 'Z'}`);
  if (Number.isNaN(time.getTime()) || !isOfCalendar(date)) return null;
  if (time.getTime() <= zeroTime || time.getTime() > latest) return null;
  return { time, zoned: zone !== undefined };
}

/** The time in a text or null, with a notice when the text is no time or states no zone. */
export function timeOrNotice(text: string | null | undefined, what: string, notice: Notice): Date | null {
  if (text === null || text === undefined || text === '') return null;
  const parsed = parseTime(text);
  if (parsed === null) {
    if (!text.startsWith('0001-01-01')) notice(`${what} is no time and was left out`);
    return null;
  }
  if (isAhead(parsed.time.getTime())) {
    notice(`${what} is ${parsed.time.toISOString()}, which has not come yet, and was left out`);
    return null;
  }
  if (!parsed.zoned) notice(`${what} states no time zone and was read as UTC`);
  return parsed.time;
}
