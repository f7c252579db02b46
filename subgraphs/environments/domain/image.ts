import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import {
  boundedList,
  compact,
  optionalDigest,
  toCodeRevision,
  toCount,
  toDigest,
  toImageReference,
  toPlatform,
  toRepository,
} from './values.ts';
import { toPurl } from './purl.ts';
import type { CodeRevisionValue, NameValue, PlatformValue, ReferenceValue } from './rows.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';

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

export interface ImagePackagesInput {
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
  const digest = toDigest(input.digest, 'digest');
  const facts = readFacts(input);
  const children = readChildren(input, digest);
  const repositories = boundedList(input.repositories, BOUNDS.repositories, 'repositories', String);
  const values = {
    ...facts.values,
    repositories: repositories && [
      ...new Set(repositories.map((name, index) => toRepository(name, `repositories.${index}`))),
    ],
    mediaType: input.mediaType,
    configDigest: optionalDigest(input.configDigest, 'configDigest'),
    sizeBytes: toCount(input.sizeBytes, 'sizeBytes'),
    platformImages: children?.map((child) => child.key[0]),
  };
  return [
    { kind: 'ContainerImage', key: naturalKeys.containerImage(digest), values },
    ...(children ?? []),
    ...facts.named,
  ];
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
export function registerImagePackages(input: ImagePackagesInput): Assertion[] {
  const digest = toDigest(input.image, 'image');
  if (input.packages.length < 1 || input.packages.length > BOUNDS.packages) {
    throw new PedigreeError(
      'TOO_MANY_ITEMS',
      `packages has ${input.packages.length} entries; give 1 to ${BOUNDS.packages}.`,
      'packages',
    );
  }
  const packages = [...new Set(input.packages.map((purl, index) => toPurl(purl, `packages.${index}`)))];
  return [
    bareImage(digest),
    { kind: 'ImageInventory', key: [digest], values: { packages } },
    ...packages.map(packageOf),
  ];
}

/** What the registration of a package states. */
export function registerPackage(input: { readonly purl: string }): Assertion[] {
  return [packageOf(toPurl(input.purl, 'purl'))];
}

function packageOf(purl: string): Assertion {
  return { kind: 'Package', key: [purl], values: {} };
}

function readFacts(input: ImageFactsInput): { values: Record<string, unknown>; named: Assertion[] } {
  const base = toImageReference(input.baseImageReference, 'baseImageReference');
  const baseImageDigest = optionalDigest(input.baseImageDigest, 'baseImageDigest') ?? base.digest;
  if (baseImageDigest === input.digest)
    throw new PedigreeError('BAD_USER_INPUT', 'baseImageDigest is the image itself.', 'baseImageDigest');
  const values = {
    platform: toPlatform(input.platform),
    createdAt: input.createdAt,
    labels: boundedList(input.labels, BOUNDS.labels, 'labels', (label) => label.name)?.map((label) => compact(label)),
    codeRevision: toCodeRevision(input.codeRevision),
    baseImageDigest,
    baseImageReference: base.reference,
  };
  return { values, named: baseImageDigest ? [bareImage(baseImageDigest)] : [] };
}

function readChildren({ platformImages }: ContainerImageInput, digest: string): Assertion[] | undefined {
  const children = boundedList(platformImages, BOUNDS.platformImages, 'platformImages', (child) => child.digest);
  return children?.map((child, index) => {
    const own = toDigest(child.digest, `platformImages.${index}.digest`);
    if (own === digest)
      throw new PedigreeError(
        'BAD_USER_INPUT',
        'An index cannot be its own platform image.',
        `platformImages.${index}.digest`,
      );
    return { ...bareImage(own), values: { platform: toPlatform(child.platform) } };
  });
}
