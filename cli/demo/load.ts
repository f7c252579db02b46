import { requestsOf } from './steps.ts';
import type { DemoRequest, DemoStep } from './steps.ts';
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
  /** The names of the subgraphs that have recorded anything, or cannot be given the clock; the story's clock must not run over other people's history. */
  subgraphsInUse(): Promise<readonly string[]>;
}

export interface DemoAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Something that keeps the demo story from being told. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

/** Tells the demo story, each step at its own recorded time, to an installation that has recorded nothing yet. */
export async function loadDemo(target: DemoTarget, story: readonly DemoStep[] = STORY): Promise<{ requests: number }> {
  await refuseUnlessEmpty(target);
  let requests = 0;
  try {
    for (const step of story) {
      target.clock.set(new Date(step.at));
      for (const request of requestsOf(step)) {
        await tell(target, step, request);
        requests += 1;
      }
    }
  } finally {
    target.clock.reset();
  }
  return { requests };
}

async function refuseUnlessEmpty(target: DemoTarget): Promise<void> {
  const inUse = await target.subgraphsInUse();
  if (inUse.length === 0) return;
  throw new DemoRefused(
    `The demo data goes only into an empty installation of which every part runs in this process, but that is not so of ${inUse.join(', ')}.
Use another PEDIGREE_HOME or an empty database.`,
  );
}

async function tell(target: DemoTarget, step: DemoStep, { query, variables }: DemoRequest): Promise<void> {
  const { data, errors } = await target.ask(query, variables);
  const done = data?.['done'] as { userErrors: { field: string | null; message: string }[] } | null | undefined;
  const faults = [
    ...(errors ?? []).map(({ message }) => message),
    ...(done?.userErrors ?? []).map(({ field, message }) => `${field ?? 'input'}: ${message}`),
  ];
  if (faults.length === 0 && done != null) return;
  throw new Error(`The demo step ${step.mutation} of ${step.at} failed: ${faults.join(' ') || 'there was no answer.'}`);
}
