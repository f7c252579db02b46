import type { Mappers } from '../../kernel/intake/mapping.ts';
import { readerOf, reading } from '../../kernel/intake/reader.ts';
import { kinds } from '../domain/kinds.ts';
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

/** Exported one by one, so that another thread finds them. */
export const { validate, understand } = reading(mappers, kinds);

/** How this subgraph reads documents. */
export const reader = readerOf({ validate, understand }, import.meta.url);
