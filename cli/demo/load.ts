import { standingOf } from './standing.ts';
import type { Recorded, Standing } from './standing.ts';
import { requestOf } from './steps.ts';
import type { DemoStep } from './steps.ts';
import { STORY } from './story/index.ts';

/** The clock of the subgraphs while the story is told. */
export interface SettableClock {
  set(time: Date): void;
  /** Back to the clock of the database. */
  reset(): void;
}

/** An installation that the story can be told to. */
export interface DemoTarget {
  /** Asks the public API; errors of the answer are in it, not thrown. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<DemoAnswer>;
  /** The clock that every subgraph was opened with. */
  readonly clock: SettableClock;
  /** What each subgraph has recorded up to an instant; null for one that cannot be given the clock. */
  recorded(until: Date): Promise<Readonly<Record<string, Recorded | null>>>;
  /** Told how far the telling is, a line at a time. */
  progress?(line: string): void;
}

export interface DemoAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Something that keeps the demo story from being told. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

function endOf(story: readonly DemoStep[]): Date {
  return new Date(Math.max(...story.map(({ at }) => Date.parse(at))));
}

/** How far the story has been told to an installation. */
export async function demoStanding(target: DemoTarget, story: readonly DemoStep[] = STORY): Promise<Standing> {
  return standingOf(story, await target.recorded(endOf(story)));
}

/**
 * Tells the demo story, each step at its own recorded time, to an installation that has recorded nothing yet, or goes
 * on where an earlier telling was cut off.
 */
export async function loadDemo(target: DemoTarget, story: readonly DemoStep[] = STORY): Promise<{ requests: number }> {
  const from = refuseUnlessOurs(await demoStanding(target, story));
  const rest = story.filter(({ at }) => from === null || Date.parse(at) >= Date.parse(from));
  target.progress?.(from === null ? 'Loading the demo data…' : `Loading the rest of the demo data, from ${from}…`);
  try {
    for (const [index, step] of rest.entries()) {
      target.clock.set(new Date(step.at));
      await tell(target, step);
      if ((index + 1) % STEPS_A_LINE === 0) target.progress?.(`  ${index + 1} of ${rest.length} steps…`);
    }
  } finally {
    target.clock.reset();
  }
  return { requests: rest.length };
}

const STEPS_A_LINE = 50;

/** Where to begin; null for the beginning. */
function refuseUnlessOurs(standing: Standing): string | null {
  if (standing.told === 'partly') return standing.from;
  if (standing.told === 'wholly') {
    throw new DemoRefused(`The demo data is recorded already.
Use another PEDIGREE_HOME or an empty database to record it again.`);
  }
  if (standing.inTheWay.length === 0) return null;
  throw new DemoRefused(
    `The demo data goes only into an empty installation of which every part runs in this process, but that is not so of ${standing.inTheWay.join(', ')}.
Use another PEDIGREE_HOME or an empty database.`,
  );
}

async function tell(target: DemoTarget, step: DemoStep): Promise<void> {
  const { query, variables } = requestOf(step);
  const { data, errors } = await target.ask(query, variables);
  const done = data?.['done'] as { userErrors: { field: string | null; message: string }[] } | null | undefined;
  const faults = [
    ...(errors ?? []).map(({ message }) => message),
    ...(done?.userErrors ?? []).map(({ field, message }) => `${field ?? 'input'}: ${message}`),
  ];
  if (faults.length === 0 && done != null) return;
  throw new Error(`The demo step ${step.mutation} of ${step.at} failed: ${faults.join(' ') || 'there was no answer.'}`);
}
