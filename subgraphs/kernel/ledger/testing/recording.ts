import type { DataSource } from 'typeorm';
import type { Recorder } from '../recorder.ts';
import type { Assertion, Mode, Origin } from '../types.ts';
import { api, thingId } from './things.ts';

/** A moment of the stories that tests tell. */
export const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

/** Records, and tells what came of each assertion, such as `REFUSED CONFLICT`. The recorder is asked for when it is there. */
export function recording(recorder: () => Recorder) {
  return async (
    assertion: Assertion | Assertion[],
    mode: Mode = 'REGISTER',
    origin: Origin = api(),
  ): Promise<string[]> => {
    const outcomes = await recorder().record([assertion].flat(), origin, mode);
    return outcomes.map(({ result, problems }) => [result, ...problems.map(({ code }) => code)].join(' '));
  };
}

/** The colours of a thing, each with the seconds from and until which it has it. */
export function coloursIn(database: () => DataSource) {
  return async (name: string): Promise<unknown[]> => {
    const rows: { valid_from: Date | number; valid_to: Date | number; colour: string }[] = await database().query(
      `SELECT valid_from, valid_to, colour FROM thing WHERE id = $1 AND retracted_in IS NULL ORDER BY valid_from`,
      [thingId(name)],
    );
    const second = (time: Date | number): number =>
      typeof time === 'number' ? time : (time.getTime() - at(0).getTime()) / 1000;
    return rows.map((row) => [second(row.valid_from), second(row.valid_to), row.colour]);
  };
}
