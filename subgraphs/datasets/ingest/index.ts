import type { Mappers } from '../../kernel/intake/mapping.ts';
import { readerOf, reading } from '../../kernel/intake/reader.ts';
import { kinds } from '../domain/kinds.ts';
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

/** Exported one by one, so that another thread finds them. */
export const { validate, understand } = reading(mappers, kinds);

/** How this subgraph reads documents. */
export const reader = readerOf({ validate, understand }, import.meta.url);
