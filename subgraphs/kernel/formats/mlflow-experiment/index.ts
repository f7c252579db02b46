import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import { check, optionalText, requiredText } from '../support/check.ts';
import { keyValues } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { isMlflowExport, readExport, withoutCopies } from '../support/mlflow.ts';
import type { MlflowExport } from '../support/mlflow.ts';
import { notedMillis } from '../support/times.ts';
import { valueAt } from '../syntax/plain-value.ts';

/** An experiment: the group that runs belong to. Null: not stated. */
export type MlflowExperiment = {
  experimentId: string;
  name: string | null;
  artifactLocation: string | null;
  /** `active` or `deleted`. */
  lifecycleStage: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
  /** Tags that users set; MLflow's own (`mlflow.*`) are in systemTags. */
  tags: KeyValue[];
  systemTags: KeyValue[];
  export: MlflowExport;
};

const experiment = z.object({
  experiment_id: z.union([requiredText, z.int().nonnegative()]).transform(String),
  name: optionalText,
  artifact_location: optionalText,
  lifecycle_stage: optionalText,
  creation_time: notedMillis,
  last_update_time: notedMillis,
  tags: keyValues,
});

/** `experiment.json` of mlflow-export-import. */
export const mlflowExperiment = defineFormat({
  name: 'mlflow-experiment',
  title: 'MLflow experiment (experiment.json of mlflow-export-import)',
  mediaTypes: ['application/json'],
  yields: ['Experiment'],
  syntaxes: ['json'],
  recognise: (source) => isMlflowExport(source, 'experiment'),
  parse: (source, notice): MlflowExperiment => {
    const path = ['mlflow', 'experiment'];
    const found = check(experiment, valueAt(soleValue(source), ...path), { path });
    const tags = withoutCopies(found.tags, 'experiment', notice);
    return {
      experimentId: found.experiment_id,
      name: found.name,
      artifactLocation: found.artifact_location,
      lifecycleStage: found.lifecycle_stage,
      createdAt: found.creation_time,
      updatedAt: found.last_update_time,
      tags: tags.filter((tag) => !tag.key.startsWith('mlflow.')),
      systemTags: tags.filter((tag) => tag.key.startsWith('mlflow.')),
      export: readExport(source),
    };
  },
});
