import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { print } from 'graphql';
import { Faults } from './faults.ts';
import { runPlan } from './plan/run-plan.ts';
import type { PlanRunner } from './planner.ts';
import type { SubgraphCaller } from './subgraph/caller.ts';

/** Loads the Rust planner. It rejects where no binary exists for the platform. */
export function loadRust(): Promise<{ QueryPlanner: typeof QueryPlanner }> {
  return import('@graphql-hive/router-query-planner');
}

/** Plans in Rust, and carries the plans out here. A plan is kept as long as its document is. */
export function rustRunner(planner: QueryPlanner, supergraph: GraphQLSchema, call: SubgraphCaller): PlanRunner {
  const plans = new WeakMap<DocumentNode, Promise<QueryPlan>>();
  const planOf = (document: DocumentNode, operationName: string | undefined): Promise<QueryPlan> => {
    let plan = plans.get(document);
    if (!plan) {
      // No abort signal goes in: one caller's abort would spoil the plan for all who wait for it.
      plan = planner.planAsync(print(document), operationName, new Set(), 0);
      plans.set(document, plan);
      plan.catch(() => plans.delete(document));
    }
    return plan;
  };
  return async ({ document, operationName, variables, context }) => {
    const { node } = await planOf(document, operationName);
    const gathered = { data: {}, faults: new Faults() };
    if (node) await runPlan(node, { schema: supergraph, call, context, variables, ...gathered });
    return { ...gathered, mayBeLost: [], failures: [] };
  };
}
