import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { visible } from '../../kernel/ledger/visibility.ts';
import type { Connection, Listing, ListArgs, Lists, Parent } from '../../kernel/reading/connection.ts';
import { uuids, type RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, stateLoader, type Key, type StateLoader } from '../../kernel/reading/state-loader.ts';
import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import type { PageArgs } from '../domain/filters.ts';
import type { EnvironmentsReading } from '../domain/reading.ts';
import type { ImageRow } from '../domain/rows.ts';
import { sameImages } from './conditions.ts';
import { deploymentWhere, imageWhere, packageWhere } from './filters.ts';
import * as listings from './listings.ts';
import { namedImageLoader } from './named-images.ts';

const { ATTRIBUTES } = listings;
/** Most names of environments that are answered. */
const MOST_ENVIRONMENTS = 1_000;

type Where<Filter> = (filter: Filter, at: AsOf) => Sql | null;

const nothing = (): null => null;

/** The reading side of a request. */
export function environmentsReading(run: RunQuery, lists: Lists): EnvironmentsReading {
  const load = <Row>(table: string, attributes: readonly string[]): StateLoader<Row> =>
    stateLoader<Row>(run, table, attributes);
  const root =
    <Filter, Row>(listing: Listing, where: Where<Filter>) =>
    (args: PageArgs<Filter>, at: AsOf): Promise<Connection<Row>> =>
      lists.page<Row>(listing, toListArgs(args, where, at), at);
  const nested =
    <Filter, Row>(listing: Listing, where: Where<Filter>) =>
    (parent: Parent, args: PageArgs<Filter>): Promise<Connection<Row>> =>
      lists.pageOf<Row>(listing, toListArgs(args, where, parent.at), { id: parent.id, ids: parent.ids, at: parent.at });
  const image = load<ImageRow>('container_image', ATTRIBUTES.image);
  const named = namedImageLoader(run);
  const inventoried = inventoriedLoader(run);

  return {
    image,
    configuration: load('image_configuration', ATTRIBUTES.imageFacts),
    package: load('package', ATTRIBUTES.package),
    deployment: load('deployment', ATTRIBUTES.deployment),
    images: root(listings.images, imageWhere),
    packages: root(listings.packages, packageWhere),
    deployments: root(listings.deployments, deploymentWhere),
    environments: (at) => environments(run, at),
    platformImagesOf: nested(listings.platformImages, nothing),
    indexesOf: nested(listings.indexes, nothing),
    tagsOf: nested(listings.tags, nothing),
    packagesOf: nested(listings.packagesOfImage, packageWhere),
    isInventoried: async (key) => (await inventoried.load({ id: key.id, at: key.at })) ?? false,
    deploymentsOfImage: nested(listings.deploymentsOfImage, deploymentWhere),
    deploymentsOfVersion: nested(listings.deploymentsOfVersion, deploymentWhere),
    imagesOf: nested(listings.imagesOfPackage, imageWhere),
    historyOf: nested(listings.history, nothing),
    imageNamed: async (asked, at) => {
      const id = await named(asked, at);
      return id === null ? null : image.load({ id, at });
    },
  };
}

function toListArgs<Filter>({ filter, ...rest }: PageArgs<Filter>, where: Where<Filter>, at: AsOf): ListArgs {
  return { ...rest, where: filter == null ? null : where(filter, at) };
}

async function environments(run: RunQuery, at: AsOf): Promise<string[]> {
  const rows = await run<{ environment: string }>(sql`
    SELECT DISTINCT s.environment COLLATE "C" AS environment FROM deployment s
     WHERE ${visible('s', at)} ORDER BY 1 LIMIT ${MOST_ENVIRONMENTS}`);
  return rows.map((row) => row.environment);
}

/** Loads whether an image, or one that counts as the same, has an inventory. */
function inventoriedLoader(run: RunQuery): DataLoader<Key, boolean | null, string> {
  const load = async (ids: string[], at: AsOf): Promise<Map<string, boolean>> => {
    const rows = await run<{ id: string }>(sql`
      SELECT k.id FROM unnest(${uuids(ids)}) AS k(id)
       WHERE EXISTS (SELECT 1 FROM image_inventory s
         WHERE s.image = ANY(ARRAY(${sameImages(sql`ARRAY[k.id]`, at)})) AND ${visible('s', at)})`);
    return new Map(rows.map((row) => [row.id, true]));
  };
  return new DataLoader((keys) => loadByTime(keys, load), {
    cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}`,
  });
}
