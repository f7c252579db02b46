import type { DataSource } from 'typeorm';
import { Lists } from '../reading/connection.ts';
import { queryOn, type RunQuery } from '../reading/query.ts';
import type { Recorder } from '../ledger/recorder.ts';
import type { Origin } from '../ledger/types.ts';
import { entityUuid } from '../ids/ids.ts';

/** What every subgraph's resolvers find in their context; made anew for each request. */
export interface KernelContext {
  /** UUID of the acting principal. */
  readonly actor: string;
  readonly run: RunQuery;
  readonly lists: Lists;
  readonly recorder: Recorder;
}

/** The principal that a local installation acts for. */
export const LOCAL_OPERATOR = ['pedigree:local', 'operator'] as const;

export function kernelContext(database: DataSource, recorder: Recorder): KernelContext {
  const run = queryOn(database);
  return { actor: entityUuid('Principal', LOCAL_OPERATOR), run, lists: new Lists(run), recorder };
}

/** The ground of a mutation's claims: its caller says so. */
export function mutationOrigin(context: KernelContext, action: string, reason: string | null = null): Origin {
  return {
    action,
    actor: context.actor,
    document: null,
    format: null,
    collector: 'api',
    confidence: 'DECLARED',
    observedAt: null,
    reason,
  };
}
