import type { DvcArtifact, DvcYaml, DvcYamlStage } from '../../kernel/formats/types.ts';
import type { Conclusion, Mapped, MappingContext, Premise } from '../../kernel/intake/mapping.ts';
import { registerModel } from '../domain/models.ts';
import { dvcPremises } from './dvc-premises.ts';

/** Only models are saved like this. */
const MODEL_FILE = /\.(onnx|safetensors|gguf|tflite|keras|pmml|mlmodel|cbm)$/i;
/** Models and other things are saved like this; a model where the name says so. */
const MAYBE_MODEL_FILE = /\.(pkl|pickle|joblib|pt|pth|ckpt|h5|hdf5|bin)$/i;
const SAYS_MODEL = /(?:^|[^a-z])models?(?:[^a-z]|$)/i;

/**
 * A pipeline: which paths are models, and which metrics are of which. Declared where `artifacts` gives a path the type
 * `model`. Else inferred, of a stage that writes metrics only: it measures the one model file that it writes or, where it
 * writes none, the one that it reads and another stage writes. Where there are several, nothing is inferred.
 */
export function dvcYaml({ stages, artifacts }: DvcYaml, { namespace }: MappingContext): Mapped {
  const declared = artifacts.filter(({ type }) => type === 'model');
  const paths = new Set(declared.map(({ path }) => path));
  const written = new Set(stages.flatMap(({ outputs }) => outputs));
  const measuring = stages
    .filter(({ metrics }) => metrics.length > 0)
    .map((stage) => ({ stage, models: measuredBy(stage, paths, written) }));
  const known = measuring.flatMap(({ stage, models }) => (models.length === 1 ? [{ stage, model: models[0]! }] : []));
  const inferred = [...new Set(known.map(({ model }) => model).filter((path) => !paths.has(path)))];
  const isModel = (path: string) => dvcPremises.isModel(namespace, path);
  const measures = known.flatMap(({ stage, model }) =>
    stage.metrics.map((metrics) => dvcPremises.measures(namespace, { stage: stage.name, model, metrics })),
  );
  return {
    assertions: declared.flatMap((artifact) => modelOf(artifact, namespace)),
    premises: [
      ...[...paths].map((path): Premise => ({ about: isModel(path), confidence: 'DECLARED' })),
      ...[...inferred.map(isModel), ...measures].map((about): Premise => ({ about, confidence: 'INFERRED' })),
    ],
    conclusions: inferred.map((path): Conclusion => {
      return { premise: isModel(path), assertions: registerModel({ namespace, name: path }) };
    }),
    notices: measuring.filter(({ models }) => models.length !== 1).map(({ stage, models }) => undecided(stage, models)),
  };
}

function measuredBy(stage: DvcYamlStage, declared: ReadonlySet<string>, written: ReadonlySet<string>): string[] {
  const isModel = (path: string) => declared.has(path) || looksLikeModel(path);
  const own = stage.outputs.filter((path) => isModel(path) && !stage.metrics.includes(path));
  return own.length > 0
    ? own
    : stage.dependencies.filter((path) => isModel(path) && (declared.has(path) || written.has(path)));
}

function looksLikeModel(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return MODEL_FILE.test(name) || (MAYBE_MODEL_FILE.test(name) && SAYS_MODEL.test(name));
}

function modelOf({ name, path, description, labels }: DvcArtifact, namespace: string) {
  const named = new Map<string, { name: string; value?: string }>(labels.map((label) => [label, { name: label }]));
  named.set('dvc.artifact', { name: 'dvc.artifact', value: name });
  const tags = [...named.values()];
  return registerModel({
    namespace,
    name: path,
    tags,
    ...(description !== null && { description }),
  });
}

function undecided({ name }: DvcYamlStage, models: readonly string[]): string {
  const why =
    models.length === 0
      ? 'reads and writes no file that is known to be a model'
      : `may be about ${models.join(' or ')}`;
  return `stage ${name} writes metrics, but ${why}; declare the model below artifacts, with type: model`;
}
