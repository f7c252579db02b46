import type { Mappers } from '../../kernel/intake/mapping.ts';
import { dvcLock } from './dvc-lock.ts';
import { dvcMetrics } from './dvc-metrics.ts';
import { dvcYaml } from './dvc-yaml.ts';
import { mlflowModelVersion } from './mlflow-model-version.ts';
import { mlflowModel } from './mlflow-model.ts';
import { mlflowRegisteredModel } from './mlflow-registered-model.ts';
import { mlflowRun } from './mlflow-run.ts';

/** The formats that this subgraph reads. */
export const mappers: Mappers = {
  'mlflow-run': mlflowRun,
  'mlflow-registered-model': mlflowRegisteredModel,
  'mlflow-model-version': mlflowModelVersion,
  'mlflow-model': mlflowModel,
  'dvc-lock': dvcLock,
  'dvc-yaml': dvcYaml,
  'dvc-metrics': dvcMetrics,
};
