import type { State } from './kinds.ts';
import { lastStatement, nextStatement, type Concerns } from './recorded.ts';
import { elementName, isSet } from './sets.ts';
import type { Subject } from './subjects.ts';
import type { Mode, Prepared } from './types.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The time of which a statement about an attribute speaks. An open-ended one holds until the next thing that a mutation
 * already said of it; a registration that says no time, since the last.
 */
export function stretchOf(
  subject: Subject,
  assertion: Prepared,
  mode: Mode,
  at: number,
  name: string,
  concerns?: Concerns,
): Stretch {
  const isTimeless = mode === 'REGISTER' && assertion.from == null;
  return {
    from: isTimeless ? lastStatement(subject, name, at, concerns) : at,
    to: assertion.to?.getTime() ?? nextStatement(subject, name, at, concerns),
  };
}

interface Part extends Stretch {
  readonly name: string;
  readonly value: unknown;
}

/** What is stated by the time of which it speaks; of elements that are added to a set, each may have its own. */
export function split(
  subject: Subject,
  stated: State,
  assertion: Prepared,
  mode: Mode,
  at: number,
): (Stretch & { values: State })[] {
  // Of what nothing was said, all that is stated speaks of one time.
  if (subject.claims.length === 0) return [{ values: stated, ...stretchOf(subject, assertion, mode, at, '') }];
  const parts = Object.entries(stated).flatMap(([name, value]): Part[] => {
    const attribute = subject.spec.attributes[name]!;
    const adds = isSet(attribute) && mode === 'REGISTER' && Array.isArray(value) && value.length > 0;
    if (!adds) return [{ name, value, ...stretchOf(subject, assertion, mode, at, name) }];
    const elements = (value as unknown[]).map((element) => ({
      element,
      ...stretchOf(subject, assertion, mode, at, name, (said) =>
        said.some((other) => elementName(attribute, other) === elementName(attribute, element)),
      ),
    }));
    return byStretch(elements).map(({ from, to, members }) => ({
      name,
      value: members.map(({ element }) => element),
      from,
      to,
    }));
  });
  if (parts.length === 0) return [{ values: {}, ...stretchOf(subject, assertion, mode, at, '') }];
  return byStretch(parts).map(({ from, to, members }) => ({
    values: Object.fromEntries(members.map(({ name, value }) => [name, value])),
    from,
    to,
  }));
}

function byStretch<T extends Stretch>(members: readonly T[]): (Stretch & { members: T[] })[] {
  return [...Map.groupBy(members, ({ from, to }) => `${from} ${to}`).values()].map((group) => {
    const { from, to } = group[0]!;
    return { from, to, members: group };
  });
}
