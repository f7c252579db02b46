import type { Premise } from '../../kernel/intake/mapping.ts';

/** What dvc.yaml tells and dvc.lock needs to know: neither says by itself which content is a model, or what was measured. */
export const dvcPremises = {
  /** The path is that of a model. */
  isModel: (namespace: string, path: string): Premise['about'] => ['dvc-model', namespace, path],
  /** What the stage writes there are measured values of the model. */
  measures: (namespace: string, of: { stage: string; model: string; metrics: string }): Premise['about'] => [
    'dvc-measures',
    namespace,
    of.stage,
    of.model,
    of.metrics,
  ],
};
