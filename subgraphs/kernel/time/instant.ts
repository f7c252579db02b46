const ISO_8601 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})?$/;

/** The instant in a text of RFC 3339, to the millisecond; without zone it is UTC. Null when it is none, or of no year from 1 to 9999. */
export function readInstant(text: string): Date | null {
  if (!ISO_8601.test(text) || !isOfCalendar(text)) return null;
  const date = new Date(isZoned(text) ? text : `${text}Z`);
  return !Number.isNaN(date.getTime()) && isOfFourDigits(date) ? date : null;
}

/** Whether the text of an instant names its zone; one that does not is UTC. */
export function isZoned(text: string): boolean {
  return /([Zz]|[+-]\d{2}:\d{2})$/.test(text);
}

/** Whether a text that begins with a date names a day that there is: JavaScript would read 30 February as 2 March. */
export function isOfCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  // PostgreSQL knows no year 0.
  return year > 0 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** An offset can carry the first and the last day of the four-digit years beyond them in UTC. */
function isOfFourDigits(date: Date): boolean {
  return date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000;
}

/** How far the clock of whoever noted something may be ahead. */
const CLOCK_SKEW_MS = 24 * 60 * 60 * 1000;

/** Whether a time, in milliseconds since 1970, has not come, by more than clocks differ. */
export function isAhead(time: number): boolean {
  return time > Date.now() + CLOCK_SKEW_MS;
}
