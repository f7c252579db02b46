import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { writing } from '../database/writing.ts';
import type { Clock } from '../time/clock.ts';
import { Ancestry } from './ancestry.ts';
import { evaluate } from './evaluate.ts';
import { numberChanges } from './feed.ts';
import type { KindSpec } from './kinds.ts';
import { confirmSubjects, forgetUnclaimed, openSubjects } from './subjects.ts';
import { patiently } from './turns.ts';
import type { Assertion, Mode, Origin, Outcome, Prepared } from './types.ts';
import { preparing, type Prepare } from './prepare.ts';
import { writeChanges } from './write.ts';

/**
 * Writes rows that belong to the same facts but are no claims, in the same transaction, with the subjects locked.
 * It may run again, when others came first.
 */
export type Alongside = (manager: EntityManager, now: Date) => Promise<void>;

/** The one way to write: claims in, states, edges and change records out, in one transaction. */
export class Recorder {
  readonly #database: DataSource;
  readonly #prepare: Prepare;
  readonly #clock: Clock;

  constructor(database: DataSource, kinds: readonly KindSpec[], clock: Clock) {
    this.#database = database;
    this.#prepare = preparing(kinds);
    this.#clock = clock;
  }

  /** Records assertions; one outcome per assertion, in their order. The number of SQL statements does not depend on how many there are. */
  async record(
    assertions: readonly Assertion[],
    origin: Origin,
    mode: Mode,
    alongside?: Alongside,
  ): Promise<Outcome[]> {
    const prepared = assertions.map((assertion) => this.#prepare(assertion));
    return this.recordPrepared(prepared, origin, mode, alongside);
  }

  /** As `record`, of assertions that `prepare` has prepared. */
  async recordPrepared(
    prepared: readonly Prepared[],
    origin: Origin,
    mode: Mode,
    alongside?: Alongside,
  ): Promise<Outcome[]> {
    if (prepared.length === 0) return [];
    const outcomes = await patiently((locked) =>
      writing(this.#database, (manager) => this.#write(manager, prepared, { origin, mode, locked }, alongside)),
    );
    if (outcomes.some((outcome) => outcome.changed)) await numberChanges(this.#database);
    return outcomes.map(({ changed: _changed, ...outcome }) => outcome);
  }

  /** An assertion of an item as it is stored. Throws BAD_USER_INPUT for one that cannot be, as `record` would for all of its assertions. */
  prepare(assertion: Assertion, item: number): Prepared {
    return this.#prepare({ ...assertion, item });
  }

  async #write(
    manager: EntityManager,
    prepared: readonly Prepared[],
    { origin, mode, locked }: { readonly origin: Origin; readonly mode: Mode; readonly locked: boolean },
    alongside?: Alongside,
  ): Promise<(Outcome & { changed: boolean })[]> {
    // Most of what is registered names what is there and says nothing new of it, which need not hold up others.
    const locksSubjects = locked || mode !== 'REGISTER' || alongside !== undefined;
    const { subjects, now: read } = await openSubjects(manager, prepared, locksSubjects);
    const told = this.#clock.now();
    const now = told?.getTime() ?? read;
    const ancestry = mode === 'DOCUMENT' ? null : new Ancestry(prepared);
    if (locked) await ancestry?.read(manager);
    const evaluated = evaluate(subjects, prepared, origin, mode, now, ancestry);
    const touched = [...subjects.values()].filter((subject) => subject.added.length > 0);
    if (!locksSubjects) await confirmSubjects(manager, touched);
    await forgetUnclaimed(manager, subjects.values());
    await alongside?.(manager, new Date(now));
    const retracted = await writeChanges(manager, touched, origin, { transaction: randomUUID(), now, told });
    if (touched.length > 0) await ancestry?.confirm(manager, retracted);
    const seen = new Set<string>();
    return evaluated.map(({ assertion, problems, added }) => {
      const subject = subjects.get(assertion.id)!;
      const first = !seen.has(assertion.id);
      if (added) seen.add(assertion.id);
      return {
        id: assertion.id,
        kind: assertion.kind,
        key: assertion.key,
        problems,
        changed: added,
        result: problems.length > 0 ? 'REFUSED' : !added ? 'FOUND' : subject.isNew && first ? 'CREATED' : 'CHANGED',
      };
    });
  }
}
