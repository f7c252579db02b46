import { PedigreeError } from '../../kernel/errors/errors.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { checkBound, checkContentDigest, checkCount, checkPast, toTags } from '../../kernel/writing/checks.ts';
import { updateOf } from '../../kernel/writing/validity.ts';
import type { ModelVersionInput, ModelVersionUpdate } from './inputs.ts';
import { MOST_TAGS } from './models.ts';
import { requiredPointer, toModelVersion, toRun } from './pointers.ts';

/** What registering a version states. */
export function registerModelVersion({
  namespace,
  model,
  version,
  run,
  parents,
  ...values
}: ModelVersionInput): Assertion[] {
  checkVersion(values);
  checkBound(parents, 100, 'parents');
  const key = naturalKeys.modelVersion(namespace, model, version);
  const own = toModelVersion({ namespace, model, version });
  const stated = {
    ...values,
    tags: toTags(values.tags, MOST_TAGS),
    run: run ? toRun(run) : undefined,
    parents: parents?.map(({ modelVersion, reference, relation }, index) => {
      const named = modelVersion && toModelVersion(modelVersion);
      if (named?.id === own.id) refuseOwnParent(`parents.${index}.modelVersion`);
      return {
        ...requiredPointer(named, reference, [`parents.${index}.modelVersion`, `parents.${index}.reference`]),
        relation,
      };
    }),
  };
  return [{ kind: 'ModelVersion', key, values: stated }, modelNamed(namespace, model)];
}

/** What changing a version states. */
export function updateModelVersion(input: ModelVersionUpdate): Assertion[] {
  const { namespace, model, version, validFrom, validTo, reason, ...values } = input;
  checkBound(values.documentation, 100, 'documentation');
  const stated = { ...values, tags: toTags(values.tags, MOST_TAGS) };
  const key = naturalKeys.modelVersion(namespace, model, version);
  return [{ kind: 'ModelVersion', key, values: stated, ...updateOf({ validFrom, validTo, reason }) }];
}

/** Records that there is such a model; the rest about it may be told later. */
function modelNamed(namespace: string, model: string): Assertion {
  return { kind: 'Model', key: naturalKeys.model(namespace, model), values: {} };
}

function refuseOwnParent(field: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${field} is the version itself; nothing is its own parent.`, field);
}

function checkVersion(values: Partial<ModelVersionInput>): void {
  checkPast(values.createdAt, 'createdAt');
  checkBound(values.authors, 100, 'authors');
  checkBound(values.documentation, 100, 'documentation');
  checkBound(values.artifacts, 1000, 'artifacts');
  checkBound(values.flavors, 100, 'flavors');
  checkBound(values.signature?.inputs, 10_000, 'signature.inputs');
  checkBound(values.signature?.outputs, 10_000, 'signature.outputs');
  values.artifacts?.forEach(({ digest, sizeBytes }, index) => {
    checkContentDigest(digest, `artifacts.${index}.digest`);
    checkCount(sizeBytes, `artifacts.${index}.sizeBytes`);
  });
}
