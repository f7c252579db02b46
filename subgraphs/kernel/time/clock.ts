/**
 * Where recorded time comes from. Null stands for the database's own clock, the only one a running installation uses;
 * the demo loader sets another on an empty database, so that its story has a history.
 */
export interface Clock {
  now(): Date | null;
}

export const databaseClock: Clock = { now: () => null };
