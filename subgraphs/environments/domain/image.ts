import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import {
  checkCount,
  checkDigest,
  checkItems,
  checkList,
  checkPast,
  compactWhole,
  refuse,
  toDigest,
} from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { packageNamed } from './package.ts';
import { toPurl } from './purl.ts';
import type { CodeRevisionValue, NameValue, PlatformValue, ReferenceValue } from './rows.ts';
import { toImageReference, toRepository } from './values.ts';

type Maybe<T> = T | null | undefined;

/** Facts that an image and its configuration may both state. */
export interface ImageFactsInput {
  readonly digest: string;
  readonly platform?: Maybe<PlatformValue>;
  readonly createdAt?: Maybe<Date>;
  readonly labels?: Maybe<readonly NameValue[]>;
  readonly codeRevision?: Maybe<CodeRevisionValue>;
  readonly baseImageDigest?: Maybe<string>;
  readonly baseImageReference?: Maybe<ReferenceValue>;
}

export interface ContainerImageInput extends ImageFactsInput {
  readonly repositories?: Maybe<readonly string[]>;
  readonly mediaType?: Maybe<string>;
  readonly configDigest?: Maybe<string>;
  readonly sizeBytes?: Maybe<number>;
  readonly platformImages?: Maybe<readonly { readonly digest: string; readonly platform?: Maybe<PlatformValue> }[]>;
}

export type ContainerImageUpdate = ContainerImageInput & Validity;

export interface ImageInventoryInput {
  readonly image: string;
  readonly packages: readonly string[];
}

/** Bounds of what is listed in one input. */
export const BOUNDS = {
  repositories: 100,
  labels: 1000,
  platformImages: 1000,
  packages: 10_000,
  containers: 100,
} as const;

/** The image of a digest, of which nothing more is said than that it exists. */
export function bareImage(digest: string): Assertion {
  return { kind: 'ContainerImage', key: naturalKeys.containerImage(digest), values: {}, mode: 'REGISTER' };
}

/** What the registration of an image states: of the image, of its platform images, and of its base. */
export function registerContainerImage(input: ContainerImageInput): Assertion[] {
  const { digest, values, named } = readImage(input);
  return [{ kind: 'ContainerImage', key: naturalKeys.containerImage(digest), values }, ...named];
}

/** What changing an image states. What its digest fixes stays: the same again changes nothing, other is refused. */
export function updateContainerImage(input: ContainerImageUpdate): Assertion[] {
  const { digest, values, named } = readImage(input);
  const key = naturalKeys.containerImage(digest);
  return [{ kind: 'ContainerImage', key, values, ...updateOf(input) }, ...named];
}

function readImage(input: ContainerImageInput): { digest: string; values: State; named: Assertion[] } {
  const digest = toDigest(input.digest, 'digest');
  const { repositories, mediaType, configDigest, sizeBytes } = input;
  const facts = readFacts(input);
  const children = readChildren(input, digest);
  checkList(repositories, 'repositories', BOUNDS.repositories, String);
  checkDigest(configDigest, 'configDigest');
  checkCount(sizeBytes, 'sizeBytes');
  const values = {
    ...facts.values,
    repositories: repositories && [
      ...new Set(repositories.map((name, index) => toRepository(name, `repositories.${index}`))),
    ],
    mediaType,
    configDigest,
    sizeBytes,
    platformImages: children?.map((child) => child.key[0]),
  };
  return { digest, values, named: [...(children ?? []), ...facts.named] };
}

/** What the registration of an image configuration states. */
export function registerImageConfiguration(input: ImageFactsInput): Assertion[] {
  const facts = readFacts(input);
  return [
    { kind: 'ImageConfiguration', key: [toDigest(input.digest, 'digest')], values: facts.values },
    ...facts.named,
  ];
}

/** What an inventory of an image states: the image, the packages, and that it contains them. */
export function registerImageInventory(input: ImageInventoryInput): Assertion[] {
  const digest = toDigest(input.image, 'image');
  checkItems(input.packages, BOUNDS.packages, 'packages');
  const packages = [...new Set(input.packages.map((purl, index) => toPurl(purl, `packages.${index}`)))];
  return [
    bareImage(digest),
    { kind: 'ImageInventory', key: [digest], values: { packages } },
    ...packages.map((purl) => packageNamed(purl)),
  ];
}

function readFacts(input: ImageFactsInput): { values: State; named: Assertion[] } {
  checkPast(input.createdAt, 'createdAt');
  const base = toImageReference(input.baseImageReference, 'baseImageReference');
  checkDigest(input.baseImageDigest, 'baseImageDigest');
  const baseImageDigest = input.baseImageDigest ?? base.digest;
  if (baseImageDigest === input.digest) refuse('baseImageDigest', 'is the image itself.');
  checkList(input.labels, 'labels', BOUNDS.labels, (label) => label.name);
  const values = {
    platform: compactWhole(input.platform),
    createdAt: input.createdAt,
    labels: input.labels && input.labels.map(({ name, value }) => ({ name, value })),
    codeRevision: compactWhole(input.codeRevision),
    baseImageDigest,
    baseImageReference: base.reference,
  };
  return { values, named: baseImageDigest ? [bareImage(baseImageDigest)] : [] };
}

function readChildren({ platformImages }: ContainerImageInput, digest: string): Assertion[] | undefined {
  checkList(platformImages, 'platformImages', BOUNDS.platformImages, (child) => child.digest);
  return platformImages?.map((child, index) => {
    const field = `platformImages.${index}.digest`;
    const own = toDigest(child.digest, field);
    if (own === digest) refuse(field, 'is the index itself, which cannot be its own platform image.');
    return { ...bareImage(own), values: { platform: compactWhole(child.platform) } };
  });
}
