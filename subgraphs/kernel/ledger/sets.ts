import { canonicalJson } from '../ids/canonical-json.ts';
import type { AttributeSpec } from './kinds.ts';

/** An element of a set that a mutation takes back, as its claim holds it. */
interface Removal {
  readonly $removed: string;
}

export type SetSpec = AttributeSpec & Required<Pick<AttributeSpec, 'elementKey'>>;

export function isSet(attribute: AttributeSpec): attribute is SetSpec {
  return attribute.elementKey !== undefined;
}

export function isRemoval(element: unknown): element is Removal {
  return typeof element === 'object' && element !== null && '$removed' in element;
}

/** What an element of a claim is called within its set, whether it is stated or taken back. */
export function elementName(attribute: SetSpec, element: unknown): string {
  return isRemoval(element) ? element.$removed : attribute.elementKey(element as never);
}

/** The elements of a given set that are not recorded, and the first that is recorded otherwise, both ways. */
export function compareSets(
  attribute: SetSpec,
  recorded: readonly unknown[],
  given: readonly unknown[],
): { fresh: unknown[]; contradiction: { recorded: unknown; given: unknown } | undefined } {
  const known = new Map(recorded.map((element) => [elementName(attribute, element), element]));
  const pairs = given.map((element) => ({ recorded: known.get(elementName(attribute, element)), given: element }));
  return {
    fresh: pairs.filter((pair) => pair.recorded === undefined).map((pair) => pair.given),
    contradiction: pairs.find(
      (pair) => pair.recorded !== undefined && canonicalJson(pair.recorded) !== canonicalJson(pair.given),
    ),
  };
}

/**
 * What an update to a whole set states: its elements, and that those of the states it replaces which it leaves out are no
 * longer so. Null where all of these states have this very set.
 */
export function restate(
  attribute: SetSpec,
  replaced: readonly (readonly unknown[])[],
  given: readonly unknown[],
): unknown[] | null {
  const name = (element: unknown): string => elementName(attribute, element);
  const byName = (elements: readonly unknown[]): string =>
    canonicalJson(Object.fromEntries(elements.map((element) => [name(element), element])));
  if (replaced.every((state) => byName(state) === byName(given))) return null;
  const kept = new Set(given.map(name));
  const gone = new Set(
    replaced
      .flat()
      .map(name)
      .filter((each) => !kept.has(each)),
  );
  return [...given, ...[...gone].sort().map(($removed): Removal => ({ $removed }))];
}
