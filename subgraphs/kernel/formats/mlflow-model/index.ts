import { defineFormat, soleValue } from '../format.ts';
import type { SourceText } from '../format.ts';
import { check, invalid, requiredText } from '../support/check.ts';
import { parseTime } from '../support/times.ts';
import { emptyObject, isPlainObject, valueAt } from '../syntax/plain-value.ts';
import type { PlainObject } from '../syntax/plain-value.ts';
import { readLoggedModel } from '../support/mlflow-logged-model.ts';
import type { LoggedModel } from '../support/mlflow-logged-model.ts';

/** An `MLmodel` file: what was logged, with which signature, by which run. */
export type MlflowModel = LoggedModel;

const identifying = ['run_id', 'model_uuid', 'model_id', 'artifact_path', 'mlflow_version', 'utc_time_created'];

/** MLflow's `MLmodel` file (YAML). */
export const mlflowModel = defineFormat({
  name: 'mlflow-model',
  title: 'MLflow model description (MLmodel)',
  mediaTypes: ['application/yaml'],
  yields: ['ModelVersion', 'Run'],
  syntaxes: ['yaml', 'json'],
  recognise,
  parse: (source, notice): MlflowModel => {
    const value = soleValue(source);
    const lineOf = source.documents[0]?.lineOf;
    const object = isPlainObject(value) ? value : emptyObject();
    requireWhole(object);
    const model = readLoggedModel(object, { path: [], ...(lineOf && { lineOf }) }, notice);
    if (isNowhere(model))
      notice('kept, not read: it does not say which run logged the model, and where (run_id, artifact_path)');
    return model;
  },
  isVoid: isNowhere,
});

/** A model is known by the run that logged it and by its place there. */
function isNowhere({ runId, artifactPath }: MlflowModel): boolean {
  return runId === null || artifactPath === null;
}

/** What MLflow writes into every `MLmodel`; the time is the last of its keys, which it sorts. */
function requireWhole(object: PlainObject): void {
  const time = check(requiredText, object['utc_time_created'], { path: ['utc_time_created'] });
  if (parseTime(time) === null)
    throw invalid(['utc_time_created'], 'expected a time, such as 2026-02-03 04:05:06.789123');
  if (Object.keys(object['flavors'] ?? {}).length === 0) throw invalid(['flavors'], 'expected at least one flavor');
  const stated = object['model_uuid'] ?? object['run_id'];
  check(requiredText, stated, { path: ['model_uuid'] });
}

function recognise(source: SourceText): boolean {
  const value = soleValue(source);
  return isPlainObject(value) && isPlainObject(valueAt(value, 'flavors')) && identifying.some((key) => key in value);
}
