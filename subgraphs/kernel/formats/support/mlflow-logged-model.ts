import { z } from 'zod';
import type { Notice } from '../format.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { LineOf, PathStep } from '../syntax/place.ts';
import { check, count, optionalText } from './check.ts';
import { readSignature } from './mlflow-signature.ts';
import type { ModelSignature } from './mlflow-signature.ts';
import { timeOrNotice } from './times.ts';

/** A model that a run logged: an entry of `mlflow.log-model.history`, or an `MLmodel` file. Null: not stated. */
export type LoggedModel = {
  /** The run that logged it. In an imported run this is the run of the original. */
  runId: string | null;
  modelUuid: string | null;
  /** Path below the run's artifacts, e.g. `model`. */
  artifactPath: string | null;
  flavors: ModelFlavor[];
  signature: ModelSignature | null;
  sizeBytes: number | null;
  createdAt: Date | null;
  mlflowVersion: string | null;
  databricksRuntime: string | null;
};

/** A way to load the model, e.g. `sklearn`; the version is that of its framework where it says so. */
export type ModelFlavor = { name: string; version: string | null; loaderModule: string | null };

const description = z.object({
  run_id: optionalText,
  model_uuid: optionalText,
  artifact_path: optionalText,
  flavors: z.record(z.string(), z.unknown()).nullish(),
  model_size_bytes: count.nullish(),
  utc_time_created: optionalText,
  mlflow_version: optionalText,
  databricks_runtime: optionalText,
});

type Where = { path: readonly PathStep[]; lineOf?: LineOf };

/** Reads a model description; `where` says where in the document it stands. */
export function readLoggedModel(value: PlainObject, where: Where, notice: Notice): LoggedModel {
  const found = check(description, value, where);
  const flavors = isPlainObject(value['flavors']) ? value['flavors'] : {};
  return {
    runId: found.run_id,
    modelUuid: found.model_uuid,
    artifactPath: found.artifact_path,
    flavors: Object.entries(flavors).map(([name, flavor]) => readFlavor(name, flavor)),
    signature: readSignature(value['signature'], 'signature', notice),
    sizeBytes: found.model_size_bytes ?? null,
    createdAt: utcTime(found.utc_time_created, notice),
    mlflowVersion: found.mlflow_version,
    databricksRuntime: found.databricks_runtime,
  };
}

function readFlavor(name: string, flavor: PlainValue): ModelFlavor {
  const fields: PlainObject = isPlainObject(flavor) ? flavor : {};
  const text = (key: string): string | null => {
    const value = Object.hasOwn(fields, key) ? fields[key] : null;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  // Each flavor names its version after itself (sklearn_version, xgb_version, pytorch_version, …).
  const versionKeys = Object.keys(fields).filter((key) => key.endsWith('_version') && key !== 'python_version');
  const own =
    versionKeys.find((key) => key === `${name}_version`) ?? (versionKeys.length === 1 ? versionKeys[0] : undefined);
  return { name, version: own === undefined ? null : text(own), loaderModule: text('loader_module') };
}

/** The field says by its name that it is UTC. */
function utcTime(text: string | null, notice: Notice): Date | null {
  return timeOrNotice(
    text === null || /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`,
    'utc_time_created',
    notice,
  );
}
