import { entityUuid } from '../ids/ids.ts';
import { canonicalKey, checkKeyPart } from '../ids/natural-keys.ts';
import type { KindSpec } from './kinds.ts';
import type { Assertion, Prepared } from './types.ts';
import { normalise, normaliseAttributes, requireIndexable } from './values.ts';

/** Brings an assertion into the form in which it is stored; throws BAD_USER_INPUT for one that cannot be. Pure. */
export type Prepare = (assertion: Assertion) => Prepared;

/** Prepares assertions about some kinds. */
export function preparing(kinds: readonly KindSpec[]): Prepare {
  const specs = new Map(kinds.map((spec) => [spec.kind, spec]));
  return (assertion) => {
    const spec = specs.get(assertion.kind);
    if (!spec) throw new Error(`This subgraph owns no kind '${assertion.kind}'`);
    const given = assertion.key.map((part, index) => normalise(part, spec.key[index] ?? 'key') as string);
    const key = canonicalKey(given);
    const values = normaliseAttributes(assertion.values);
    key.forEach((part, index) => checkKeyPart(part, spec.key[index] ?? 'key'));
    requireIndexable(spec, key, values);
    return { ...assertion, spec, key, id: entityUuid(spec.kind, key), values };
  };
}
