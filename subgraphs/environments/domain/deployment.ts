import { PedigreeError } from '../../kernel/errors/errors.ts';
import { canonicalParts, checkKeyPart } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import {
  byCodePoint,
  checkCount,
  checkDigest,
  checkList,
  checkReference,
  compactWhole,
} from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { bareImage, BOUNDS } from './image.ts';
import type {
  ContainerValue,
  DesiredState,
  ModelVersionKey,
  ObservedState,
  OrchestratorValue,
  ReferenceValue,
} from './rows.ts';
import { toImageReference, toName } from './values.ts';

type Maybe<T> = T | null | undefined;

/** The natural key of a deployment. */
export interface DeploymentKey {
  readonly environment: string;
  readonly name: string;
  readonly rollout: string;
}

export interface DeploymentInput extends DeploymentKey {
  readonly modelVersion?: Maybe<ModelVersionKey>;
  readonly modelVersionReference?: Maybe<ReferenceValue>;
  readonly imageDigest?: Maybe<string>;
  readonly imageReference?: Maybe<ReferenceValue>;
  readonly owner?: Maybe<string>;
  readonly endpoint?: Maybe<string>;
  readonly replicas?: Maybe<number>;
  readonly containers?: Maybe<readonly ContainerValue[]>;
  readonly orchestrator?: Maybe<OrchestratorValue>;
  readonly state?: Maybe<ObservedState>;
  readonly desiredState?: Maybe<DesiredState>;
  readonly validFrom?: Maybe<Date>;
  readonly reason?: Maybe<string>;
}

export interface DeploymentUpdate extends DeploymentKey, Validity {
  readonly owner?: Maybe<string>;
  readonly endpoint?: Maybe<string>;
  readonly replicas?: Maybe<number>;
}

/** What the registration of a deployment states: its facts, its state from a time on, and the image that it names. */
export function registerDeployment(input: DeploymentInput): Assertion[] {
  const image = toImageReference(input.imageReference, 'imageReference');
  checkDigest(input.imageDigest, 'imageDigest');
  checkCount(input.replicas, 'replicas');
  checkList(input.containers, 'containers', BOUNDS.containers, (container) => container.name);
  const imageDigest = input.imageDigest ?? image.digest;
  if (imageDigest && image.digest && imageDigest !== image.digest) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `imageReference pins ${image.digest}, but imageDigest is ${imageDigest}.`,
      'imageReference.text',
    );
  }
  checkReference(input.modelVersionReference, 'modelVersionReference');
  checkReference(input.imageReference, 'imageReference');
  const { modelVersion, reason } = input;
  const about = { kind: 'Deployment', key: keyOf(input), reason };
  const facts = {
    modelVersion: modelVersion && readModelVersion(modelVersion),
    modelVersionReference: input.modelVersionReference,
    imageDigest,
    imageReference: image.reference,
    owner: toName(input.owner, 'owner'),
    endpoint: input.endpoint,
    replicas: input.replicas,
    containers: input.containers,
    orchestrator: readOrchestrator(input.orchestrator),
  };
  const states = given({ state: input.state, desiredState: input.desiredState });
  return [
    { ...about, values: facts },
    ...(states ? [{ ...about, values: states, from: input.validFrom }] : []),
    ...(imageDigest ? [bareImage(imageDigest)] : []),
  ];
}

/** What a change of a deployment's owner, endpoint or replicas states. */
export function updateDeployment(input: DeploymentUpdate): Assertion[] {
  checkCount(input.replicas, 'replicas');
  const { endpoint, replicas } = input;
  return [change(input, { owner: toName(input.owner, 'owner'), endpoint, replicas })];
}

/** What an observation of a deployment's state states. */
export function recordDeploymentState(
  input: DeploymentKey & Validity & { readonly state: ObservedState },
): Assertion[] {
  return [{ ...change(input, { state: input.state }), sole: true }];
}

/** What an intention with a deployment states. */
export function setDesiredDeploymentState(
  input: DeploymentKey & Validity & { readonly desiredState?: Maybe<DesiredState> },
): Assertion[] {
  if (input.desiredState === undefined) {
    throw new PedigreeError('REQUIRED', 'desiredState is missing; give a state, or null for unknown.', 'desiredState');
  }
  return [change(input, { desiredState: input.desiredState })];
}

function change(input: DeploymentKey & Validity, values: Record<string, unknown>): Assertion {
  return { kind: 'Deployment', key: keyOf(input), values, ...updateOf(input) };
}

/** The natural key in its canonical order. */
export function keyOf({ environment, name, rollout }: DeploymentKey): string[] {
  return [toName(environment, 'environment'), toName(name, 'name'), toName(rollout, 'rollout')];
}

function readModelVersion({ namespace, model, version }: ModelVersionKey): ModelVersionKey {
  const parts = { namespace, model, version };
  for (const [name, part] of Object.entries(parts)) checkKeyPart(part, `modelVersion.${name}`);
  return canonicalParts(parts);
}

function readOrchestrator(orchestrator: Maybe<OrchestratorValue>): Maybe<OrchestratorValue> {
  if (orchestrator == null) return orchestrator;
  const { labels } = orchestrator;
  checkList(labels, 'orchestrator.labels', BOUNDS.labels, (label) => label.name);
  return compactWhole({
    ...orchestrator,
    labels: labels && labels.map(({ name, value }) => ({ name, value })).sort((a, b) => byCodePoint(a.name, b.name)),
  });
}

function given(values: Record<string, unknown>): Record<string, unknown> | null {
  return Object.values(values).some((value) => value != null) ? values : null;
}
