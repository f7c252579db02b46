import { containerImageUuid, keyParts, modelVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { encodeId, entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import type { EdgeFact, KindSpec, Segment, State } from '../../kernel/ledger/kinds.ts';
import { readPurl } from './purl.ts';
import type { ContainerValue, ModelVersionKey, NameValue, ReferenceValue } from './rows.ts';
import { imageTag, readImageText } from './values.ts';

const itself = (element: string): string => element;
const itsName = (element: { readonly name: string }): string => element.name;

const imageId = (digest: string): string => encodeId('ContainerImage', containerImageUuid(digest));
const referenceId = ({ scheme, text }: ReferenceValue): string => encodeId('Reference', referenceUuid(scheme, text));
const byName = ({ scheme, text }: ReferenceValue) => ({ from: referenceId({ scheme, text }), named: { scheme, text } });

/** UUID of an image configuration. */
export const imageConfigurationUuid = (digest: string): string => entityUuid('ImageConfiguration', [digest]);

/** Facts that a manifest, through its annotations, and a configuration may both state. */
const IMAGE_FACTS = {
  platform: {},
  createdAt: {},
  labels: { elementKey: itsName as (label: NameValue) => string },
  codeRevision: {},
  baseImageDigest: {},
  baseImageReference: {},
};

/** What leads from an image to those that it was made from, by way of its configuration too. */
const MADE_FROM = ['BASE_OF', 'CONFIGURES', 'PLATFORM_OF'];

/** An image; natural key: digest of its manifest or index. */
export const containerImage: KindSpec = {
  kind: 'ContainerImage',
  table: 'container_image',
  key: ['digest'],
  attributes: {
    ...IMAGE_FACTS,
    labels: { ...IMAGE_FACTS.labels, mutable: true },
    repositories: { elementKey: itself },
    mediaType: {},
    configDigest: {},
    sizeBytes: {},
    platformImages: { elementKey: itself, edgesOnly: true },
  },
  acyclic: MADE_FROM,
  edges: (id, state) => {
    const to = encodeId('ContainerImage', id);
    const configuration = state['configDigest'] as string | undefined;
    const platformImages = (state['platformImages'] ?? []) as string[];
    return [
      ...baseEdge(state, to),
      ...platformImages.map((digest) => ({
        kind: 'PLATFORM_OF',
        from: imageId(digest),
        to,
        attribute: 'platformImages',
        element: digest,
      })),
      ...(configuration
        ? [
            {
              kind: 'CONFIGURES',
              from: encodeId('ImageConfiguration', imageConfigurationUuid(configuration)),
              to,
              attribute: 'configDigest',
            },
          ]
        : []),
    ];
  },
};

/**
 * What an image configuration says; natural key: its digest. It is joined to the images that name it when they are read,
 * so that either may come first.
 */
export const imageConfiguration: KindSpec = {
  kind: 'ImageConfiguration',
  table: 'image_configuration',
  key: ['digest'],
  attributes: IMAGE_FACTS,
  acyclic: MADE_FROM,
  edges: (id, state) => baseEdge(state, encodeId('ImageConfiguration', id)),
};

/** What an image contains; natural key: the image's digest. Kept apart, so that a change to the image need not read it. */
export const imageInventory: KindSpec = {
  kind: 'ImageInventory',
  table: 'image_inventory',
  key: ['digest'],
  attributes: { packages: { elementKey: itself, edgesOnly: true } },
  edges: (_id, state, [digest]) => {
    const to = imageId(digest!);
    const packages = (state['packages'] ?? []) as string[];
    return packages.map((purl) => ({
      kind: 'CONTAINED_IN',
      from: encodeId('Package', entityUuid('Package', [purl])),
      to,
      attribute: 'packages',
      element: purl,
    }));
  },
  derive: (_segments, _index, [digest]) => ({ image: containerImageUuid(digest!) }),
};

/** A tag of a repository, and which image it names since when. */
export const imageTagKind: KindSpec = {
  kind: 'ImageTag',
  table: 'image_tag',
  key: ['repository', 'tag'],
  attributes: { digest: { mutable: true } },
  edges: (_id, state, [repository, tag]) => {
    const digest = state['digest'] as string | undefined;
    if (!digest) return [];
    return [
      { kind: 'RESOLVES_TO', from: referenceId(imageTag(repository!, tag!)), to: imageId(digest), attribute: 'digest' },
    ];
  },
  derive: (segments, index) => {
    const digest = segments[index]!.state['digest'] as string | undefined;
    return { image: digest === undefined ? null : containerImageUuid(digest) };
  },
};

/** A version of a package; natural key: the canonical package URL. Its columns are the parts of that. */
export const packageKind: KindSpec = {
  kind: 'Package',
  table: 'package',
  key: ['purl'],
  attributes: { description: { mutable: true }, license: { mutable: true }, tags: { mutable: true } },
  derive: (_segments, _index, [purl]) => {
    const { type, namespace, name, version, qualifiers, subpath } = readPurl(purl!, 'purl');
    return { type, namespace, name, version, qualifiers, subpath };
  },
};

const ANOTHER_ROLLOUT = 'what serves another version is another rollout: register that.';

/** One rollout of one model version on one image in one environment. */
export const deployment: KindSpec = {
  kind: 'Deployment',
  table: 'deployment',
  key: ['environment', 'name', 'rollout'],
  attributes: {
    // A manifest may keep its template, and be annotated with another version.
    modelVersion: { mutable: true, changedBy: ANOTHER_ROLLOUT },
    modelVersionReference: { mutable: true, changedBy: ANOTHER_ROLLOUT },
    imageDigest: {},
    imageReference: {},
    containers: { elementKey: itsName },
    orchestrator: {},
    owner: { mutable: true, personal: true },
    endpoint: { mutable: true },
    replicas: { mutable: true },
    state: { mutable: true, changedBy: 'recordDeploymentState says from when on it is another.' },
    desiredState: { mutable: true },
  },
  begins: (segments) => segments.find(hasState)?.from ?? -Infinity,
  edges: (id, state) => {
    const to = encodeId('Deployment', id);
    return [...modelVersionEdge(state, to), ...servingEdge(state, to), ...containerEdges(state, to)];
  },
  derive: (segments) => serviceTimes(segments),
};

/** Every kind of this subgraph. */
export const kinds = [
  containerImage,
  imageConfiguration,
  imageInventory,
  imageTagKind,
  packageKind,
  deployment,
] as const;

function baseEdge(state: State, to: string): EdgeFact[] {
  const digest = state['baseImageDigest'] as string | undefined;
  if (digest) return [{ kind: 'BASE_OF', from: imageId(digest), to, attribute: 'baseImageDigest' }];
  const reference = state['baseImageReference'] as ReferenceValue | undefined;
  return reference ? [{ kind: 'BASE_OF', ...byName(reference), to, attribute: 'baseImageReference' }] : [];
}

function modelVersionEdge(state: State, to: string): EdgeFact[] {
  const key = state['modelVersion'] as ModelVersionKey | undefined;
  if (key) {
    const from = encodeId('ModelVersion', modelVersionUuid(key.namespace, key.model, key.version));
    const named = keyParts('ModelVersion', naturalKeys.modelVersion(key.namespace, key.model, key.version));
    return [{ kind: 'DEPLOYED_AS', from, to, attribute: 'modelVersion', named }];
  }
  const reference = state['modelVersionReference'] as ReferenceValue | undefined;
  return reference ? [{ kind: 'DEPLOYED_AS', ...byName(reference), to, attribute: 'modelVersionReference' }] : [];
}

function servingEdge(state: State, to: string): EdgeFact[] {
  const digest = state['imageDigest'] as string | undefined;
  if (digest) return [{ kind: 'RUNS', from: imageId(digest), to, attribute: 'imageDigest' }];
  const reference = state['imageReference'] as ReferenceValue | undefined;
  return reference ? [{ kind: 'RUNS', ...byName(reference), to, attribute: 'imageReference' }] : [];
}

function containerEdges(state: State, to: string): EdgeFact[] {
  return ((state['containers'] ?? []) as ContainerValue[]).flatMap(({ name, image }): EdgeFact[] => {
    const named = readImageText(image);
    if (named === null) return [];
    const source = 'digest' in named ? { from: imageId(named.digest) } : byName(named.reference);
    return [{ kind: 'RUNS', ...source, to, role: 'CONTAINER', attribute: 'containers', element: name }];
  });
}

function hasState({ state }: Segment): boolean {
  return state['state'] !== undefined || state['desiredState'] !== undefined;
}

/** When a deployment first became live, and when it last ceased to be; null where no such time is known. */
export function serviceTimes(segments: readonly Segment[]): { since: string | null; until: string | null } {
  const live = segments.filter((segment) => segment.state['state'] === 'LIVE');
  return { since: iso(live[0]?.from), until: iso(live.at(-1)?.to) };
}

function iso(instant: number | undefined): string | null {
  return instant !== undefined && Number.isFinite(instant) ? new Date(instant).toISOString() : null;
}
