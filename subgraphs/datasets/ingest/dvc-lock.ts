import type { DvcLock, DvcLockStage } from '../../kernel/formats/types.ts';
import {
  codeOf,
  commandOf,
  contentsOf,
  dataOf,
  noticesOf,
  versionKeyOf,
  type DvcContent,
} from '../../kernel/intake/dvc.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { namedReference } from '../../kernel/intake/names.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { registerDatasetVersion } from '../domain/dataset-version.ts';
import { digestReferences } from '../domain/references.ts';
import type { ReferenceValue } from '../domain/rows.ts';
import { registerTransformationRun } from '../domain/transformation-run.ts';

/**
 * A lock file: per stage a transformation, and a run of it that is told from others by what it was made of; so a stage
 * that did not change since an earlier lock file is the same run.
 */
export function dvcLock({ stages }: DvcLock, { namespace }: MappingContext): Mapped {
  const written = stages.flatMap(({ outputs }) => contentsOf(outputs));
  const data = new Map(
    [...written, ...stages.flatMap(dataOf)].map((one) => [JSON.stringify([one.path, one.digest]), one]),
  );
  const versions = [...data.values()].map((one) => ({ one, origin: originOf(one, written, namespace) }));
  return {
    assertions: [
      ...versions.flatMap(({ one, origin }) => versionOf(one, namespace, origin)),
      ...stages.flatMap((stage) => runOf(stage, namespace)),
    ],
    // The shortest name is the one that a .dvc file beside the data gives it.
    names: versions.flatMap(({ origin: { references } }) =>
      references.slice(-1).map((reference) => namedReference('DatasetVersion', reference)),
    ),
    notices: noticesOf(namespace),
  };
}

interface OriginOfData {
  readonly derivedFrom: readonly DvcContent[];
  readonly references: readonly ReferenceValue[];
}

/**
 * What no stage writes comes from elsewhere: where exactly one stage writes the same content under another path, from
 * there; else from what a `.dvc` file tracks, whose paths are relative to where it lies, which it does not say.
 */
function originOf(content: DvcContent, written: readonly DvcContent[], namespace: string): OriginOfData {
  const same = written.filter(({ digest }) => digest === content.digest);
  if (same.some(({ path }) => path === content.path)) return { derivedFrom: [], references: [] };
  if (same.length === 1) return { derivedFrom: same, references: [] };
  const steps = content.path.split('/');
  const shorter = steps.slice(1).map((_step, index) => steps.slice(index + 1).join('/'));
  const references = shorter
    .filter((path) => path !== '')
    .map((path) => digestReferences(namespace, path, content.digest).at(-1)!);
  return { derivedFrom: [], references };
}

function versionOf(content: DvcContent, namespace: string, { derivedFrom, references }: OriginOfData): Assertion[] {
  const { path, digest, sizeBytes, fileCount } = content;
  return registerDatasetVersion({
    namespace,
    name: path,
    digest,
    sizeBytes,
    tags: fileCount === null ? null : [{ name: 'dvc.nfiles', value: String(fileCount) }],
    derivedFrom: derivedFrom.length > 0 ? derivedFrom.map((one) => versionKeyOf(namespace, one)) : null,
    derivedFromReferences: references.length > 0 ? references : null,
  });
}

function runOf(stage: DvcLockStage, namespace: string): Assertion[] {
  const keys = (contents: readonly DvcContent[]) => contents.map((one) => versionKeyOf(namespace, one));
  return registerTransformationRun({
    namespace,
    name: stage.name,
    runId: stage.fingerprint,
    parameters: [...stage.parameters, commandOf(stage), ...codeOf(stage)],
    inputs: keys(dataOf(stage)),
    outputs: keys(contentsOf(stage.outputs)),
  });
}
