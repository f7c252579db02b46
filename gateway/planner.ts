import { filterInternalFieldsAndTypes } from '@graphql-tools/federation';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import type { AnswerError } from './errors.ts';
import type { Faults } from './faults.ts';
import { javascriptRunner } from './javascript-planner.ts';
import type { GatewayLogger, GatewayOptions, PlannerName } from './options.ts';
import { fieldOwners } from './ownership.ts';
import { loadRust, rustRunner } from './rust-planner.ts';
import type { SubgraphCaller } from './subgraph/caller.ts';

/** One operation for the planner: valid, and with every literal already a variable. */
export interface PlannedRequest {
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | undefined;
  /** An object of this request only; it comes back with each fetch. */
  context: object;
}

/** What the fetches of one operation brought, not yet in the form of an answer. */
export interface Gathered {
  data: Record<string, unknown>;
  faults: Faults;
  /** Faults of subgraphs that the planner may have lost on the way; what the answer lacks is told without a path. */
  mayBeLost: readonly AnswerError[];
  /** Faults of the planner itself. */
  failures: readonly AnswerError[];
}

export type PlanRunner = (request: PlannedRequest) => Promise<Gathered>;

export interface PlannerOptions {
  supergraph: GraphQLSchema;
  supergraphSdl: string;
  call: SubgraphCaller;
  ownerOf(type: string, field: string): string | undefined;
  logger: GatewayLogger;
}

export interface Planner {
  name: PlannerName;
  /** What callers see. */
  schema: GraphQLSchema;
  ownerOf(type: string, field: string): string | undefined;
  run: PlanRunner;
}

/** Builds the planner asked for; `auto` takes the JavaScript one where the Rust one cannot run. */
export async function createPlanner(
  preference: NonNullable<GatewayOptions['planner']>,
  options: Omit<PlannerOptions, 'supergraph' | 'ownerOf'>,
  load: typeof loadRust = loadRust,
): Promise<Planner> {
  const supergraph = buildSchema(options.supergraphSdl, { assumeValid: true, assumeValidSDL: true, noLocation: true });
  const schema = filterInternalFieldsAndTypes(supergraph);
  const ownerOf = fieldOwners(supergraph);
  const common = { schema, ownerOf };
  if (preference !== 'javascript') {
    try {
      const { QueryPlanner } = await load();
      return {
        ...common,
        name: 'rust',
        run: rustRunner(new QueryPlanner(options.supergraphSdl), supergraph, options.call),
      };
    } catch (cause) {
      if (preference === 'rust') throw new Error('The Rust query planner cannot run here.', { cause });
      options.logger.warn('The Rust query planner cannot run here; the JavaScript one takes its place.', {
        cause: String(cause),
      });
    }
  }
  return { ...common, name: 'javascript', run: javascriptRunner({ ...options, supergraph, ownerOf }) };
}
