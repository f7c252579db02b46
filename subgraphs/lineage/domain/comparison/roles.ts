import type { Closure } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import type { PlacedFact } from './compare.ts';
import type { Area } from './facts.ts';

/** What nodes were to what was made from them: inputs by their role, parents by their relation. */
export type Roles = ReadonlyMap<number, string>;

export function rolesIn({ edges }: Graph, { steps, stepCount }: Closure): Roles {
  const roles = new Map<number, Set<string>>();
  for (let at = 0; at < stepCount * 3; at += 3) {
    const { role } = edges.statements.facts(edges.statement(steps.data[at]!));
    const from = steps.data[at + 1]!;
    if (role !== '') roles.set(from, (roles.get(from) ?? new Set()).add(role));
  }
  return new Map([...roles].map(([node, names]) => [node, [...names].sort().join(', ')]));
}

const NAMES: Partial<Record<Area, string>> = { PARENTS: 'relation' };

/**
 * What says which version of something it was, and as what that was used. Where versions of one name were used as
 * different things, it says so of each: else what was exchanged between them would look the same.
 * @param versions of nodes that have roles
 */
export function withRoles(versions: readonly PlacedFact[], roles: Roles): PlacedFact[] {
  const named = Map.groupBy(versions, ({ fact: [, path] }) => path);
  return [...named.values()].flatMap((group) => {
    const differ = new Set(group.map(({ node }) => roles.get(node))).size > 1;
    return group.flatMap(({ fact: [area, path, version], ...place }): PlacedFact[] => {
      const role = roles.get(place.node)!;
      return [
        { ...place, fact: [area, path, differ ? `${version} as ${role}` : version] },
        { ...place, fact: [area, `${path}.${NAMES[area] ?? 'role'}`, role] },
      ];
    });
  });
}
