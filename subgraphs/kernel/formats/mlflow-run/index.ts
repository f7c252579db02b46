import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import type { Notice } from '../format.ts';
import { check, optionalText, requiredText } from '../support/check.ts';
import { readJsonText } from '../support/json-text.ts';
import { keyValues, valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { readLoggedModel } from '../support/mlflow-logged-model.ts';
import type { LoggedModel } from '../support/mlflow-logged-model.ts';
import { isMlflowExport, known, readExport, withoutCopies } from '../support/mlflow.ts';
import { notedMillis } from '../support/times.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import { readCodeRevision } from './code-revision.ts';
import { datasetInputs, readInputs } from './inputs.ts';
import { metricHistories, readMetrics } from './metrics.ts';
import { readCompute, readSeed } from './run-facts.ts';
import type { MlflowRun } from './types.ts';

const history = 'mlflow.log-model.history';
const statuses = ['SCHEDULED', 'RUNNING', 'FINISHED', 'FAILED', 'KILLED'] as const;
const parameterValue = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => String(value ?? ''));

const run = z.object({
  info: z.object({
    run_id: requiredText.optional(),
    run_uuid: requiredText.optional(),
    experiment_id: z.union([z.string(), z.int()]).nullish(),
    run_name: optionalText,
    status: z.string().pipe(z.enum(statuses)),
    start_time: notedMillis,
    end_time: notedMillis,
    lifecycle_stage: optionalText,
    artifact_uri: optionalText,
    user_id: optionalText,
  }),
  params: z.record(z.string(), parameterValue).nullish(),
  metrics: metricHistories,
  tags: keyValues,
  inputs: datasetInputs,
});

/** `run.json` of mlflow-export-import, from open-source MLflow and from Databricks. */
export const mlflowRun = defineFormat({
  name: 'mlflow-run',
  title: 'MLflow run (run.json of mlflow-export-import)',
  mediaTypes: ['application/json'],
  yields: ['Run', 'ModelVersion', 'DatasetVersion'],
  syntaxes: ['json'],
  allowsNonFinite: true,
  recognise: (source) => isMlflowExport(source, 'info'),
  parse: (source, notice): MlflowRun => {
    const found = check(run, valueAt(soleValue(source), 'mlflow'), { path: ['mlflow'] });
    const { info } = found;
    const runId = check(requiredText, info.run_id ?? info.run_uuid, { path: ['mlflow', 'info', 'run_id'] });
    const tags = withoutCopies(found.tags, 'run', notice);
    const tag = (key: string): string | null => valueOf(tags, key);
    const parameters = Object.entries(found.params ?? {}).map(([name, value]) => ({ name, value }));
    parameters.sort((one, other) => (one.name < other.name ? -1 : 1));
    return {
      runId,
      parentRunId: tag('mlflow.parentRunId'),
      experimentId: info.experiment_id === undefined || info.experiment_id === null ? null : String(info.experiment_id),
      name: info.run_name ?? tag('mlflow.runName'),
      description: tag('mlflow.note.content'),
      status: info.status,
      startedAt: info.start_time,
      endedAt: info.end_time,
      lifecycleStage: info.lifecycle_stage,
      artifactUri: info.artifact_uri,
      user: known(tag('mlflow.user')) ?? known(info.user_id),
      sourceName: tag('mlflow.source.name'),
      sourceType: tag('mlflow.source.type'),
      codeRevision: readCodeRevision(tags, notice),
      seed: readSeed(parameters, notice),
      imageUri: tag('mlflow.docker.image.uri'),
      compute: readCompute(tags, notice),
      parameters,
      metrics: readMetrics(found.metrics ?? {}, notice),
      loggedModels: readLoggedModels(tags, runId, notice),
      inputs: readInputs(found.inputs ?? [], tags, notice),
      tags: tags.filter(({ key }) => !key.startsWith('mlflow.')),
      systemTags: tags.filter(({ key }) => key.startsWith('mlflow.') && key !== history),
      export: readExport(source),
    };
  },
});

function readLoggedModels(tags: readonly KeyValue[], runId: string, notice: Notice): LoggedModel[] {
  const path = ['mlflow', 'tags', history];
  const value = readJsonText(valueOf(tags, history), `the tag ${history}`, notice);
  if (value === null) return [];
  const entries = Array.isArray(value) ? value : [];
  const models = entries.flatMap((entry, index) =>
    isPlainObject(entry) ? [readLoggedModel(entry, { path: [...path, index] }, notice)] : [],
  );
  if (models.length === 0 || models.length < entries.length)
    notice(`the tag ${history} has entries that are no model descriptions`);
  if (models.some((model) => model.runId !== null && model.runId !== runId)) {
    notice('logged models name another run: this run was imported from it');
  }
  return models;
}
