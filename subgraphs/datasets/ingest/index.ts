import type { Mappers } from '../../kernel/intake/mapping.ts';
import { mlflowRun } from './mlflow-run.ts';

/** The formats that this subgraph reads. */
export const mappers: Mappers = { 'mlflow-run': mlflowRun };
