import type { Mappers } from '../../kernel/intake/mapping.ts';
import { dvcFile } from './dvc-file.ts';
import { dvcLock } from './dvc-lock.ts';
import { dvcYaml } from './dvc-yaml.ts';
import { mlflowRun } from './mlflow-run.ts';

/** The formats that this subgraph reads. */
export const mappers: Mappers = {
  'mlflow-run': mlflowRun,
  'dvc-lock': dvcLock,
  'dvc-yaml': dvcYaml,
  'dvc-file': dvcFile,
};
