import { explain as explainFault } from '../../subgraphs/kernel/process/explain.ts';
import { DemoRefused } from '../demo/load.ts';

/** What to tell the operator: for a fault that can be mended, what to do; for one of ours, where it happened. */
export function explain(error: unknown): string {
  return error instanceof DemoRefused ? error.message : explainFault(error);
}
