import { encodeId, entityUuid, referenceUuid } from '../ids/ids.ts';
import type { Named } from './mapping.ts';

/** An entity named by its natural key. */
export function namedEntity(kind: string, key: readonly string[]): Named {
  return { kind, id: encodeId(kind, entityUuid(kind, key)), label: key.join(' / ') };
}

/** An entity of a kind named by a reference. */
export function namedReference(kind: string, { scheme, text }: { scheme: string; text: string }): Named {
  return { kind, id: encodeId('Reference', referenceUuid(scheme, text)), label: `${scheme} ${text}` };
}
