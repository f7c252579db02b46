import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { DvcLock, DvcLockStage } from '../../kernel/formats/types.ts';
import { codeOf, commandOf, contentsOf, dataOf, versionKeyOf, type DvcContent } from '../../kernel/intake/dvc.ts';
import type { Conclusion, Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerEvaluationByFile } from '../domain/evaluations.ts';
import type { RunInput } from '../domain/inputs.ts';
import { registerModelVersion } from '../domain/model-versions.ts';
import { registerModel } from '../domain/models.ts';
import { registerRun } from '../domain/runs.ts';
import { dvcPremises } from './dvc-premises.ts';

const METRICS_FILE = /\.json$/i;
/** The digest of a file; that of a directory is of a listing. */
const FILE_DIGEST = /^md5:[0-9a-f]{32}$/;
const MOST_CONCLUSIONS = 20_000;

/**
 * A lock file: each content with a path is a version of the model that dvc.yaml says the path to be, made by the run of
 * the stage that wrote it; and what a stage wrote are values of the model that dvc.yaml says it to measure.
 */
export function dvcLock({ stages }: DvcLock, { namespace }: MappingContext): Mapped {
  const written = new Set(stages.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
  const conclusions = stages.flatMap((stage) => [
    ...contentsOf(stage.outputs).flatMap((content) => producedBy(stage, content, namespace)),
    ...dataOf(stage)
      .filter(({ path }) => !written.has(path))
      .map((content) => versionOf(content, namespace, null)),
    ...evaluationsOf(stage, namespace),
  ]);
  if (conclusions.length > MOST_CONCLUSIONS) {
    const problem = `Its stages read and write too many files to tell which may be models: ${conclusions.length} combinations`;
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${problem}; at most ${MOST_CONCLUSIONS} are taken. Split the pipeline.`,
      'stages',
    );
  }
  return { assertions: [], conclusions };
}

function producedBy(stage: DvcLockStage, content: DvcContent, namespace: string): Conclusion[] {
  const premise = dvcPremises.isModel(namespace, content.path);
  const run = runOf(stage, { namespace, kind: 'TRAINING', role: 'TRAINING' });
  return [versionOf(content, namespace, stage), { premise, confidence: 'INFERRED', assertions: run }];
}

function versionOf(content: DvcContent, namespace: string, stage: DvcLockStage | null): Conclusion {
  const { path, digest, sizeBytes } = content;
  const version = registerModelVersion({
    namespace,
    model: path,
    version: digest,
    artifacts: [
      {
        uri: `${namespace}/${path}`,
        ...(FILE_DIGEST.test(digest) && { digest }),
        ...(sizeBytes !== null && { sizeBytes }),
      },
    ],
    ...(stage !== null && { run: { namespace, runId: stage.fingerprint } }),
  });
  return {
    premise: dvcPremises.isModel(namespace, path),
    assertions: [...registerModel({ namespace, name: path }), ...version],
  };
}

/** Evaluations that the stage made if it measures what it read or wrote. */
function evaluationsOf(stage: DvcLockStage, namespace: string): Conclusion[] {
  const outputs = contentsOf(stage.outputs);
  const data = dataOf(stage);
  const run = runOf(stage, { namespace, kind: 'EVALUATION', role: 'OTHER' });
  return outputs
    .filter(({ path, digest }) => METRICS_FILE.test(path) && FILE_DIGEST.test(digest))
    .flatMap((file) =>
      [...data, ...outputs]
        .filter((model) => model !== file)
        .map((model): Conclusion => {
          const others = data.filter((one) => one !== model);
          const isOwn = outputs.includes(model);
          const evaluation = registerEvaluationByFile({
            modelVersion: { namespace, model: model.path, version: model.digest },
            name: nameOf(file, stage),
            kind: 'PERFORMANCE',
            fileDigest: file.digest,
            run: { namespace, runId: stage.fingerprint },
            // Of several files nobody says which one the values are about; and who trains too, reads what it trains on.
            ...(others.length === 1 && !isOwn && { datasetVersion: versionKeyOf(namespace, others[0]!) }),
          });
          const premise = dvcPremises.measures(namespace, { stage: stage.name, model: model.path, metrics: file.path });
          return { premise, confidence: 'INFERRED', assertions: [...evaluation, ...(isOwn ? [] : run)] };
        }),
    );
}

/** The same content may be measured again: each run of the stage makes an evaluation of its own. */
function nameOf({ path }: DvcContent, { fingerprint }: DvcLockStage): string {
  return `${path}@${fingerprint.slice('sha256:'.length).slice(0, 12)}`;
}

function runOf(
  stage: DvcLockStage,
  { namespace, kind, role }: { namespace: string; kind: RunInput['kind']; role: 'TRAINING' | 'OTHER' },
): ReturnType<typeof registerRun> {
  const data = dataOf(stage);
  return registerRun({
    namespace,
    runId: stage.fingerprint,
    name: stage.name,
    kind,
    parameters: [...stage.parameters, commandOf(stage), ...codeOf(stage)],
    ...(data.length > 0 && { inputs: data.map((one) => ({ role, datasetVersion: versionKeyOf(namespace, one) })) }),
  });
}
