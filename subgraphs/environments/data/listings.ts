import sql from 'sql-template-tag';
import { known, visible } from '../../kernel/ledger/visibility.ts';
import type { Listing, Order } from '../../kernel/reading/connection.ts';
import type { Listings } from '../domain/reading.ts';
import { attributes } from './attributes.ts';
import { linked, runs, sameImages } from './conditions.ts';

/** Text by code point, so that the order is the same on every machine. */
const byText = (expression: string): Order => ({ expression: `${expression} COLLATE "C"`, type: 'text' });
/** Every stretch of a timeline begins at another time. */
const byBeginning: Order = { expression: 's.valid_from', type: 'timestamptz' };
/** The UUIDs of the parent. */
const parent = sql`p.ids`;
const parents = sql`SELECT unnest(p.ids)`;

const images: Listing = {
  name: 'images',
  table: 'container_image',
  attributes: attributes.image,
  orders: { DIGEST: byText('s.digest'), REPOSITORY: byText(`coalesce(s.repositories->>0, '')`) },
  defaultOrder: 'DIGEST',
};

const packages: Listing = {
  name: 'packages',
  table: 'package',
  attributes: attributes.package,
  orders: { PURL: byText('s.purl'), NAME: byText('s.name') },
  defaultOrder: 'PURL',
};

const deployments: Listing = {
  name: 'deployments',
  table: 'deployment',
  attributes: attributes.deployment,
  orders: {
    NAME: byText('s.name'),
    ENVIRONMENT: byText('s.environment'),
    SINCE: { expression: `coalesce(s.since, '-infinity')`, type: 'timestamptz' },
  },
  defaultOrder: 'NAME',
};

/** Every list of the subgraph. A nested one says which rows belong to its parent. */
export const listings = {
  images,
  packages,
  deployments,
  environments: {
    ...deployments,
    name: 'environments',
    attributes: ['environment'],
    orders: { NAME: byText('s.environment') },
    // One deployment stands for each environment: the one of the least UUID.
    visibility: (at) => sql`${visible('s', at)} AND s.id IN (
      SELECT DISTINCT ON (o.environment COLLATE "C") o.id FROM deployment o WHERE ${visible('o', at)}
       ORDER BY o.environment COLLATE "C", o.id)`,
  },
  platformImages: { ...images, name: 'platformImages', join: (at) => linked('PLATFORM_OF', 'source', parents, at) },
  indexes: { ...images, name: 'indexes', join: (at) => linked('PLATFORM_OF', 'target', parents, at) },
  imagesOfPackage: { ...images, name: 'imagesOfPackage', join: (at) => linked('CONTAINED_IN', 'target', parents, at) },
  packagesOfImage: {
    ...packages,
    name: 'packagesOfImage',
    join: (at) => linked('CONTAINED_IN', 'source', sameImages(parent, at), at),
  },
  deploymentsOfImage: { ...deployments, name: 'deploymentsOfImage', join: (at) => runs(parent, at) },
  deploymentsOfVersion: {
    ...deployments,
    name: 'deploymentsOfVersion',
    join: (at) => linked('DEPLOYED_AS', 'target', parents, at),
  },
  tags: {
    name: 'tags',
    table: 'image_tag',
    attributes: attributes.tag,
    visibility: (at) => known('s', at),
    orders: { BEGINNING: byBeginning },
    defaultOrder: 'BEGINNING',
    defaultDirection: 'DESC',
    join: () => sql`s.image = ANY(p.ids)`,
  },
  history: {
    name: 'history',
    table: 'deployment',
    attributes: attributes.period,
    visibility: (at) => known('s', at),
    orders: { BEGINNING: byBeginning },
    defaultOrder: 'BEGINNING',
    defaultDirection: 'DESC',
    join: () => sql`s.id = ANY(p.ids)`,
  },
} satisfies Listings;
