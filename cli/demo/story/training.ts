import { commitOf, digestOf } from '../digests.ts';
import type { Quarter } from './data.ts';
import { FEATURES } from './data.ts';

/** Key of a feature dataset version. */
export function features(name: string, version: Quarter['version']) {
  return { namespace: FEATURES, name, version };
}

/** A training run as it is told; what all runs share is added. */
export interface Training {
  readonly model: string;
  readonly version: string;
  readonly startedAt: string;
  readonly minutes: number;
  readonly seed: number;
  readonly executedBy: string;
  readonly repository: string;
  readonly image: string;
  readonly hardware: object;
  readonly parameters: Readonly<Record<string, string>>;
  /** Final value of each metric; the run approaches it over `steps` measured points. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly training: string;
  readonly holdout: string;
  readonly quarter: Quarter['version'];
}

const POINTS = 5;
const later = (time: string, minutes: number) => new Date(Date.parse(time) + minutes * 60_000).toISOString();

/** Id of the run that trained a version. */
export function runIdOf({ model, version }: Pick<Training, 'model' | 'version'>): string {
  return digestOf(`run/${model}/${version}`).slice('sha256:'.length, 'sha256:'.length + 32);
}

export function codeOf({ model, version, repository }: Training) {
  return { repository, commit: commitOf(`${model}/${version}`), dirty: false };
}

/** The run of a training, for `registerRuns`. */
export function runOf(training: Training): object {
  const { model, version, startedAt, minutes, parameters, image, training: fitted, holdout, quarter } = training;
  const at = (share: number) => later(startedAt, Math.round(minutes * share));
  const step = (kind: string, name: string, from: number, to: number) => ({
    kind,
    name,
    startedAt: at(from),
    endedAt: at(to),
  });
  return {
    runId: runIdOf(training),
    name: `${model}-${version}`,
    kind: 'TRAINING',
    experiment: model,
    status: 'FINISHED',
    startedAt,
    endedAt: at(1),
    seed: training.seed,
    executedBy: training.executedBy,
    codeRevision: codeOf(training),
    hardware: training.hardware,
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    metrics: Object.entries(training.metrics).flatMap(([name, value]) => course(name, value, at)),
    steps: [
      step('PREPROCESSING', 'impute-and-clip', 0, 0.1),
      step('FEATURE_ENGINEERING', 'encode-categories', 0.1, 0.25),
      step('TRAINING', 'fit', 0.25, 0.9),
      step('EVALUATION', 'score-holdout', 0.9, 1),
    ],
    tags: [{ name: 'pipeline', value: 'training-pipeline' }],
    inputs: [
      { role: 'TRAINING', datasetVersion: features(fitted, quarter) },
      { role: 'VALIDATION', datasetVersion: features(holdout, quarter) },
    ],
    imageDigest: image,
  };
}

/** Measured points that approach the final value from 80 % of it. */
function course(name: string, value: number, at: (share: number) => string): object[] {
  return Array.from({ length: POINTS }, (_, index) => {
    const done = (index + 1) / POINTS;
    const reached = value * (1 - 0.2 * (1 - done) ** 2);
    return { name, value: Number(reached.toFixed(4)), step: (index + 1) * 100, at: at(0.25 + 0.65 * done) };
  });
}
