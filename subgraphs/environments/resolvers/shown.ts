import { referenceUuid } from '../../kernel/ids/ids.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import type { NamedImage } from '../domain/reading.ts';
import type { ReferenceValue } from '../domain/rows.ts';

/** A time that may be unbounded, which the API shows as null. */
export function bounded(time: Date | number): Date | null {
  return time instanceof Date ? time : null;
}

/** An image named by digest or, failing that, by a reference that was meant at a moment; null where by neither. */
export function nameImage(
  digest: string | null,
  reference: ReferenceValue | null,
  moment: Date | null,
): NamedImage | null {
  if (digest !== null) return { image: containerImageUuid(digest), reference: null, moment: null };
  return reference && { image: null, reference: referenceUuid(reference.scheme, reference.text), moment };
}
