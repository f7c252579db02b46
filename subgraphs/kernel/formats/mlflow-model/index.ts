import { defineFormat, soleValue } from '../format.ts';
import type { SourceText } from '../format.ts';
import { emptyObject, isPlainObject, valueAt } from '../syntax/plain-value.ts';
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
    return readLoggedModel(
      isPlainObject(value) ? value : emptyObject(),
      { path: [], ...(lineOf && { lineOf }) },
      notice,
    );
  },
});

function recognise(source: SourceText): boolean {
  const value = soleValue(source);
  return isPlainObject(value) && isPlainObject(valueAt(value, 'flavors')) && identifying.some((key) => key in value);
}
