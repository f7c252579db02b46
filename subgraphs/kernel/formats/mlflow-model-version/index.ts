import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import type { Notice } from '../format.ts';
import { check, optionalText, requiredText } from '../support/check.ts';
import { keyValues } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { isMlflowExport, known, readExport, withoutCopies } from '../support/mlflow.ts';
import type { MlflowExport } from '../support/mlflow.ts';
import { notedMillis } from '../support/times.ts';
import { valueAt } from '../syntax/plain-value.ts';

/** A registered version of a model. Null: not stated. */
export type MlflowModelVersion = {
  /** Name of the registered model, e.g. `catalog.schema.model` in Unity Catalog. */
  name: string;
  /** Version number, as text. */
  version: string;
  /** The run that it was registered from. */
  runId: string | null;
  /** Where its artifacts lie, without credentials. */
  source: string | null;
  description: string | null;
  /** `Staging`, `Production`, `Archived`; null for MLflow's `None` and for registries without stages. */
  stage: string | null;
  /** `READY`, `PENDING_REGISTRATION`, `FAILED_REGISTRATION`. */
  status: string | null;
  user: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
  aliases: string[];
  tags: KeyValue[];
};

export type MlflowModelVersionDocument = MlflowModelVersion & { export: MlflowExport };

/** Schema of one version, shared with the registered model's list of versions. */
export const modelVersion = z
  .object({
    name: requiredText,
    version: z.union([requiredText, z.int().nonnegative()]).transform(String),
    run_id: optionalText,
    source: optionalText,
    description: optionalText,
    current_stage: optionalText,
    status: optionalText,
    user_id: optionalText,
    creation_timestamp: notedMillis,
    last_updated_timestamp: notedMillis,
    aliases: z.array(requiredText).nullish(),
    tags: keyValues,
  })
  .transform((found): MlflowModelVersion => ({
    name: found.name,
    version: found.version,
    runId: found.run_id,
    source: found.source,
    description: found.description,
    stage: known(found.current_stage),
    status: found.status,
    user: known(found.user_id),
    createdAt: found.creation_timestamp,
    updatedAt: found.last_updated_timestamp,
    aliases: [...new Set(found.aliases)].sort(),
    tags: found.tags,
  }));

/** Takes from a version the tags that are not its own. */
export function cleaned(version: MlflowModelVersion, notice: Notice): MlflowModelVersion {
  const what = `version ${version.version}`;
  return { ...version, tags: withoutCopies(version.tags, what, notice) };
}

/** `version.json` of mlflow-export-import. */
export const mlflowModelVersion = defineFormat({
  name: 'mlflow-model-version',
  title: 'MLflow model version (version.json of mlflow-export-import)',
  mediaTypes: ['application/json'],
  yields: ['ModelVersion', 'Model'],
  syntaxes: ['json'],
  recognise: (source) => isMlflowExport(source, 'model_version'),
  parse: (source, notice): MlflowModelVersionDocument => {
    const found = check(modelVersion, valueAt(soleValue(source), 'mlflow', 'model_version'), {
      path: ['mlflow', 'model_version'],
    });
    return { ...cleaned(found, notice), export: readExport(source) };
  },
});
