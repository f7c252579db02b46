import { PedigreeError } from '../../kernel/errors/errors.ts';
import { entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import { naturalKeyReference, naturalKeys, type NamedKind } from '../../kernel/ids/natural-keys.ts';
import { checkReference } from '../../kernel/writing/checks.ts';
import type { DatasetVersionKey, Maybe, ModelVersionKey, ReferenceInput, RunKey } from './inputs.ts';
import type { Pointer } from './kinds.ts';

/** Points at an entity by what a document calls it. */
export function byReference({ scheme, text }: ReferenceInput): Pointer {
  return { id: referenceUuid(scheme, text), reference: { scheme, text } };
}

/** Points at an entity by its natural key. */
function byKey(kind: NamedKind, key: readonly string[]): Pointer {
  return { id: entityUuid(kind, key), key };
}

export const toModelVersion = ({ namespace, model, version }: ModelVersionKey): Pointer =>
  byKey('ModelVersion', naturalKeys.modelVersion(namespace, model, version));

export const toRun = ({ namespace, runId }: RunKey): Pointer => byKey('Run', naturalKeys.run(namespace, runId));

export const toDatasetVersion = ({ namespace, name, version }: DatasetVersionKey): Pointer =>
  byKey('DatasetVersion', naturalKeys.datasetVersion(namespace, name, version));

export const toImage = (digest: string): Pointer => byKey('ContainerImage', naturalKeys.containerImage(digest));

/** What a pointer's target is called, whether or not it is recorded. */
export function nameOf({ key, reference }: Pointer): ReferenceInput | null {
  return reference ?? (key ? naturalKeyReference(key) : null);
}

/** Points at an entity by natural key or by reference, of which at most one is given; undefined when neither is. */
export function pointer(
  named: Maybe<Pointer>,
  reference: Maybe<ReferenceInput>,
  fields: readonly [string, string],
): Pointer | undefined {
  if (named && reference) {
    throw new PedigreeError('BAD_USER_INPUT', `Give ${fields[0]} or ${fields[1]}, not both.`, fields[1]);
  }
  if (!reference) return named ?? undefined;
  checkReference(reference, fields[1]);
  return byReference(reference);
}

/** As `pointer`, where one of the two must be given. */
export function requiredPointer(...args: Parameters<typeof pointer>): Pointer {
  const found = pointer(...args);
  if (found) return found;
  throw new PedigreeError('REQUIRED', `Give ${args[2][0]} or ${args[2][1]}.`, args[2][0]);
}
