import sql from 'sql-template-tag';
import { known } from '../../kernel/ledger/visibility.ts';
import type { Listing, Order } from '../../kernel/reading/connection.ts';
import { linked, runs, sameImages } from './conditions.ts';

/** Text by code point, so that the order is the same on every machine. */
const byText = (expression: string): Order => ({ expression: `${expression} COLLATE "C"`, type: 'text' });
/** Every stretch of a timeline begins at another time. */
const byBeginning: Order = { expression: 's.valid_from', type: 'timestamptz' };
/** The UUIDs of the parent. */
const parent = sql`p.ids`;
const parents = sql`SELECT unnest(p.ids)`;

const COURSE = ['state', 'desiredState', 'owner', 'endpoint', 'replicas'] as const;
const IMAGE_FACTS = [
  'digest',
  'platform',
  'createdAt',
  'labels',
  'codeRevision',
  'baseImageDigest',
  'baseImageReference',
] as const;

/** Attributes that a load by id and a list both read. */
export const ATTRIBUTES = {
  imageFacts: IMAGE_FACTS,
  image: [...IMAGE_FACTS, 'repositories', 'mediaType', 'configDigest', 'sizeBytes'],
  package: ['purl', 'type', 'namespace', 'name', 'version', 'description', 'license', 'tags'],
  deployment: [
    'environment',
    'name',
    'rollout',
    ...COURSE,
    'since',
    'until',
    'modelVersion',
    'modelVersionReference',
    'imageDigest',
    'imageReference',
    'containers',
    'orchestrator',
  ],
} as const;

export const images: Listing = {
  name: 'images',
  table: 'container_image',
  attributes: ATTRIBUTES.image,
  orders: { DIGEST: byText('s.digest'), REPOSITORY: byText(`coalesce(s.repositories->>0, '')`) },
  defaultOrder: 'DIGEST',
};

export const packages: Listing = {
  name: 'packages',
  table: 'package',
  attributes: ATTRIBUTES.package,
  orders: { PURL: byText('s.purl'), NAME: byText('s.name') },
  defaultOrder: 'PURL',
};

export const deployments: Listing = {
  name: 'deployments',
  table: 'deployment',
  attributes: ATTRIBUTES.deployment,
  orders: {
    NAME: byText('s.name'),
    ENVIRONMENT: byText('s.environment'),
    SINCE: { expression: `coalesce(s.since, '-infinity')`, type: 'timestamptz' },
  },
  defaultOrder: 'NAME',
};

export const platformImages: Listing = {
  ...images,
  name: 'platformImages',
  join: (at) => linked('PLATFORM_OF', 'source', parents, at),
};

export const indexes: Listing = {
  ...images,
  name: 'indexes',
  join: (at) => linked('PLATFORM_OF', 'target', parents, at),
};

export const imagesOfPackage: Listing = {
  ...images,
  name: 'imagesOfPackage',
  join: (at) => linked('CONTAINED_IN', 'target', parents, at),
};

export const packagesOfImage: Listing = {
  ...packages,
  name: 'packagesOfImage',
  join: (at) => linked('CONTAINED_IN', 'source', sameImages(parent, at), at),
};

export const deploymentsOfImage: Listing = {
  ...deployments,
  name: 'deploymentsOfImage',
  join: (at) => runs(parent, at),
};

export const deploymentsOfVersion: Listing = {
  ...deployments,
  name: 'deploymentsOfVersion',
  join: (at) => linked('DEPLOYED_AS', 'target', parents, at),
};

export const tags: Listing = {
  name: 'tags',
  table: 'image_tag',
  attributes: ['repository', 'tag', 'digest', 'validFrom', 'validTo'],
  visibility: (at) => known('s', at),
  orders: { BEGINNING: byBeginning },
  defaultOrder: 'BEGINNING',
  defaultDirection: 'DESC',
  join: () => sql`s.image = ANY(p.ids)`,
};

export const history: Listing = {
  name: 'history',
  table: 'deployment',
  attributes: [...COURSE, 'validFrom', 'validTo'],
  visibility: (at) => known('s', at),
  orders: { BEGINNING: byBeginning },
  defaultOrder: 'BEGINNING',
  defaultDirection: 'DESC',
  join: () => sql`s.id = ANY(p.ids)`,
};
