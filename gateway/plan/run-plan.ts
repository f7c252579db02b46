import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNode,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import type { AnswerError } from '../errors.ts';
import { applyRewrite, objectsAt, renamedKeys, representationOf } from './entities.ts';
import type { Fetched, PlanContext } from './fetch.ts';
import { fetchNode } from './fetch.ts';
import type { Entity } from './merge.ts';
import { copied, isEntity, mergeInto } from './merge.ts';

/** Carries out a query plan: what the fetches bring goes into `data`, what they say went wrong into `faults`. */
export async function runPlan(node: PlanNode, plan: PlanContext): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await runPlan(step, plan);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((branch) => runPlan(branch, plan)));
      return;
    case 'Fetch':
      return fetchRoot(node, plan);
    case 'Flatten':
      return fetchFlattened(node, plan);
    case 'BatchFetch':
      return fetchBatch(node, plan);
    default:
      throw new Error(`The planner asks for a step that the gateway does not know: ${node.kind}.`);
  }
}

async function fetchRoot(node: FetchNode, plan: PlanContext): Promise<void> {
  const fetched = await fetchNode(node, plan);
  const rewrites = node.outputRewrites ?? [];
  const names = renamedKeys(rewrites);
  for (const rewrite of rewrites) applyRewrite(fetched.data, rewrite, plan.schema);
  for (const fault of fetched.faults) {
    const path = fault.path.map((step) => names.get(String(step)) ?? step);
    if (plan.faults.place(fetched.data, path, fault)) continue;
    for (const [key] of fetched.fields()) addTentative(plan, plan.data, names.get(String(key)) ?? String(key), fault);
  }
  mergeInto(plan.data, fetched.data, plan.faults);
}

/** Entities that one `_entities` field of a fetch is to find: each representation once, for all objects that share it. */
interface Wanted {
  responseKey: string;
  alias: Pick<EntityBatchAlias, 'outputRewrites'>;
  representations: Entity[];
  targets: Entity[][];
}

type Needs = Pick<EntityBatchAlias, 'requires' | 'inputRewrites' | 'outputRewrites'>;

function wantedAt(
  paths: readonly FlattenNodePathSegment[][],
  needs: Needs,
  responseKey: string,
  plan: PlanContext,
): Wanted {
  const wanted: Wanted = { responseKey, alias: needs, representations: [], targets: [] };
  const known = new Map<string, number>();
  const objects = new Set(paths.flatMap((path) => objectsAt(plan.data, path, plan.schema)));
  for (const object of objects) {
    const representation = representationOf(object, needs.requires, needs.inputRewrites ?? [], plan.schema);
    if (!representation) continue;
    const identity = JSON.stringify(representation);
    const index = known.get(identity);
    if (index === undefined) {
      known.set(identity, wanted.representations.push(representation) - 1);
      wanted.targets.push([object]);
    } else wanted.targets[index]!.push(object);
  }
  return wanted;
}

async function fetchFlattened(node: FlattenNode, plan: PlanContext): Promise<void> {
  const fetch = node.node;
  if (fetch.kind !== 'Fetch') throw new Error(`The planner flattens a step that is no fetch: ${fetch.kind}.`);
  const { requires = [], inputRewrites, outputRewrites } = fetch;
  const needs: Needs = {
    requires,
    ...(inputRewrites ? { inputRewrites } : {}),
    ...(outputRewrites ? { outputRewrites } : {}),
  };
  const wanted = wantedAt([node.path], needs, '_entities', plan);
  if (wanted.representations.length === 0) return;
  const fetched = await fetchNode(fetch, plan, { representations: wanted.representations });
  distribute(fetched, [wanted], plan);
}

async function fetchBatch(node: BatchFetchNode, plan: PlanContext): Promise<void> {
  const wanted: Wanted[] = [];
  const variables: Record<string, Entity[]> = {};
  for (const alias of node.entityBatch.aliases) {
    const part = wantedAt(alias.paths, alias, alias.alias, plan);
    const shared = (variables[alias.representationsVariableName] ??= []);
    // Aliases may share one list: each then finds its entities behind those of the aliases before it.
    wanted.push({ ...part, targets: [...shared.map(() => []), ...part.targets] });
    shared.push(...part.representations);
  }
  if (Object.values(variables).every((representations) => representations.length === 0)) return;
  const fetched = await fetchNode(node, plan, variables);
  distribute(fetched, wanted, plan);
}

/** Gives each object the entity that was found for it, and the faults that concern it. */
function distribute(fetched: Fetched, wanted: readonly Wanted[], plan: PlanContext): void {
  for (const part of wanted) {
    const rewrites = part.alias.outputRewrites ?? [];
    const names = renamedKeys(rewrites);
    const entities = fetched.data[part.responseKey];
    if (Array.isArray(entities)) for (const rewrite of rewrites) applyRewrite(entities, rewrite, plan.schema);
    placeEntityFaults(fetched, part, names, plan);
    if (!Array.isArray(entities)) continue;
    part.targets.forEach((targets, index) => {
      const entity: unknown = entities[index];
      if (entity === null && !concerns(fetched.faults, part.responseKey, index)) {
        for (const target of targets) plan.faults.markAbsent(target);
      }
      if (!isEntity(entity)) return;
      targets.forEach((target, position) => {
        const source = position === targets.length - 1 ? entity : (copied(entity, plan.faults) as Entity);
        mergeInto(target, source, plan.faults);
      });
    });
  }
}

/** Whether a fault says why an entity is null. */
function concerns(faults: readonly AnswerError[], responseKey: string, index: number): boolean {
  return faults.some(
    ({ path }) => path.length === 0 || (path[0] === responseKey && (path.length === 1 || path[1] === index)),
  );
}

function placeEntityFaults(
  fetched: Fetched,
  part: Wanted,
  names: ReadonlyMap<string, string>,
  plan: PlanContext,
): void {
  for (const fault of fetched.faults) {
    const [responseKey, index, ...below] = fault.path;
    if (responseKey !== undefined && responseKey !== part.responseKey) continue;
    const path = below.map((step) => names.get(String(step)) ?? step);
    const entity =
      typeof index === 'number' ? (fetched.data[part.responseKey] as unknown[] | undefined)?.[index] : undefined;
    if (isEntity(entity) && plan.faults.place(entity, path, fault)) continue;
    for (const [, at, field] of fetched.fields([part.responseKey, ...(typeof index === 'number' ? [index] : [])])) {
      const key = names.get(String(field)) ?? String(field);
      for (const target of part.targets[Number(at)] ?? []) {
        const exact = key === path[0];
        if (exact) plan.faults.add(target, { key, tail: path.slice(1), fault, tentative: false });
        else addTentative(plan, target, key, fault);
      }
    }
  }
}

function addTentative(plan: PlanContext, object: Entity, key: string, fault: AnswerError): void {
  plan.faults.add(object, { key, tail: [], fault, tentative: true });
}
