import type { AttributeSpec, Problem, State } from './kinds.ts';

/** How an execution goes on; it may end in one of three ways. */
export const executionStatus: AttributeSpec = {
  mutable: true,
  stages: [['SCHEDULED'], ['RUNNING'], ['FINISHED', 'FAILED', 'KILLED']],
};

/** That nothing ends before it started, whichever of the two is told later. */
export function endsAfterStart(recorded: State, fresh: State): Problem[] {
  if (!('startedAt' in fresh || 'endedAt' in fresh)) return [];
  const { startedAt, endedAt } = { ...recorded, ...fresh } as Record<string, string | null | undefined>;
  if (startedAt == null || endedAt == null || endedAt >= startedAt) return [];
  const attribute = 'endedAt' in fresh ? 'endedAt' : 'startedAt';
  const message = `It would end at ${endedAt}, before it started, at ${startedAt}. Nothing was written; give the time that is right.`;
  return [{ code: 'CONFLICT', attribute, message }];
}
