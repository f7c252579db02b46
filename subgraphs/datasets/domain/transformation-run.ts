import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { transformationRunKind } from './kinds.ts';
import { transformationNamed, transformationUuid, versionsNamed } from './named.ts';
import type { DatasetVersionKey, TransformationRunKey } from './named.ts';
import type { CodeRevisionValue, ParameterValue, ReferenceValue, TransformationRunStatus } from './rows.ts';
import { checkList, compactWhole } from '../../kernel/writing/checks.ts';
import { checkCourse, updateExecution } from '../../kernel/writing/executions.ts';
import type { Validity } from '../../kernel/writing/validity.ts';
import { changed, checkNames, stated, toReferences } from './values.ts';

export const MOST_PARAMETERS = 10_000;

/** A run as a mutation or a document gives it. */
export interface TransformationRunInput extends TransformationRunKey {
  readonly status?: TransformationRunStatus | null;
  readonly startedAt?: Date | null;
  readonly endedAt?: Date | null;
  readonly codeRevision?: CodeRevisionValue | null;
  readonly parameters?: readonly ParameterValue[] | null;
  readonly inputs?: readonly DatasetVersionKey[] | null;
  readonly inputReferences?: readonly ReferenceValue[] | null;
  readonly outputs?: readonly DatasetVersionKey[] | null;
  readonly outputReferences?: readonly ReferenceValue[] | null;
}

export interface TransformationRunUpdate extends TransformationRunKey, Validity {
  readonly status?: TransformationRunStatus | null;
  readonly endedAt?: Date | null;
}

/** What registering a run states, of itself first, then of what it names by key. */
export function registerTransformationRun(input: TransformationRunInput): Assertion[] {
  const { namespace, name, runId } = input;
  checkNames({ namespace, name, runId });
  const inputs = versionsNamed(input.inputs, 'inputs');
  const outputs = versionsNamed(input.outputs, 'outputs');
  const values = stated({ ...ownValues(input), inputs: inputs?.uuids, outputs: outputs?.uuids });
  return [
    { kind: transformationRunKind.kind, key: [namespace, name, runId], values },
    transformationNamed(namespace, name),
    ...(inputs?.assertions ?? []),
    ...(outputs?.assertions ?? []),
  ];
}

function ownValues(input: TransformationRunInput): State {
  const { namespace, name, status, startedAt, endedAt, codeRevision, parameters } = input;
  checkCourse(input);
  checkList(parameters, 'parameters', MOST_PARAMETERS, (parameter) => parameter.name);
  return {
    transformation: transformationUuid(namespace, name),
    status,
    startedAt,
    endedAt,
    codeRevision: compactWhole(codeRevision),
    parameters: parameters?.map((parameter) => ({ name: parameter.name, value: parameter.value })),
    inputReferences: toReferences(input.inputReferences, 'inputReferences'),
    outputReferences: toReferences(input.outputReferences, 'outputReferences'),
  };
}

/** What an update of a run states. */
export function updateTransformationRun(input: TransformationRunUpdate): Assertion[] {
  const { namespace, name, runId, status } = input;
  checkNames({ namespace, name, runId });
  return updateExecution(
    { kind: transformationRunKind.kind, key: [namespace, name, runId] },
    changed({ status }),
    input,
  );
}
