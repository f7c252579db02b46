import { Closure } from './walk.ts';

/** Two walks from the same nodes as one: each node at its least depth, each step once. */
export function merge(one: Closure, other: Closure): Closure {
  const merged = new Closure();
  const seen = new Set<number>();
  for (let depth = 0; depth < Math.max(one.depths.length, other.depths.length); depth += 1) {
    merged.depths.push(merged.nodeCount);
    for (const node of [...layer(one, depth), ...layer(other, depth)]) {
      if (seen.has(node)) continue;
      seen.add(node);
      merged.addNode(node);
    }
  }
  const steps = new Set<string>();
  for (const { steps: walked, stepCount } of [one, other]) {
    for (let at = 0; at < stepCount * 3; at += 3) {
      const step = walked.data.subarray(at, at + 3);
      const name = step.join(' ');
      if (steps.has(name)) continue;
      steps.add(name);
      merged.addStep(step[0]!, step[1]!, step[2]!);
    }
  }
  for (const { limits, unresolved } of [one, other]) {
    for (const limit of limits) merged.limits.add(limit);
    for (const [name, reason] of unresolved) merged.unresolved.set(name, reason);
  }
  return merged;
}

function layer({ nodes, nodeCount, depths }: Closure, depth: number): Uint32Array {
  const begin = depths[depth] ?? nodeCount;
  return nodes.data.subarray(begin, depths[depth + 1] ?? nodeCount);
}
