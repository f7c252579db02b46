import { Closure } from './closure.ts';

/** Two walks from the same nodes as one: each node at its least depth, each step once. */
export function merge(one: Closure, other: Closure): Closure {
  const merged = new Closure();
  const seen = new Set<number>();
  for (let depth = 0; depth < Math.max(one.depths.length, other.depths.length); depth += 1) {
    merged.depths.push(merged.nodeCount);
    for (const walked of [one, other]) {
      for (const node of layer(walked, depth)) {
        if (seen.has(node)) continue;
        seen.add(node);
        merged.addNode(node);
      }
    }
  }
  mergeSteps(merged, one, other);
  for (const { limits, unresolved } of [one, other]) {
    for (const limit of limits) merged.limits.add(limit);
    for (const [name, reason] of unresolved) merged.unresolved.set(name, reason);
  }
  return merged;
}

/** Only where both went along the same edge can a step be in both: those few are compared in full. */
function mergeSteps(merged: Closure, one: Closure, other: Closure): void {
  const edges = new Set<number>();
  eachStep(other, (edge) => edges.add(edge));
  const both = new Set<string>();
  eachStep(one, (edge, from, to) => {
    merged.addStep(edge, from, to);
    if (edges.has(edge)) both.add(`${edge} ${from} ${to}`);
  });
  eachStep(other, (edge, from, to) => {
    if (both.size === 0 || !both.has(`${edge} ${from} ${to}`)) merged.addStep(edge, from, to);
  });
}

function eachStep({ steps, stepCount }: Closure, tell: (edge: number, from: number, to: number) => void): void {
  for (let at = 0; at < stepCount * 3; at += 3) tell(steps.data[at]!, steps.data[at + 1]!, steps.data[at + 2]!);
}

function layer({ nodes, nodeCount, depths }: Closure, depth: number): Uint32Array {
  const begin = depths[depth] ?? nodeCount;
  return nodes.data.subarray(begin, depths[depth + 1] ?? nodeCount);
}
