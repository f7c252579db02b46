import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { visible } from '../../kernel/ledger/visibility.ts';
import { uuids, type RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, ownStateLoader, stateLoader, type Key } from '../../kernel/reading/state-loader.ts';
import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import type { Loaders } from '../domain/reading.ts';
import type { DeploymentRow, ImageFactsRow, ImageRow, PackageRow } from '../domain/rows.ts';
import { attributes } from './attributes.ts';
import { sameImages } from './conditions.ts';
import { namedImageLoader } from './named-images.ts';

/** Loaders of one request. */
export function createLoaders(run: RunQuery): Loaders {
  const images = stateLoader<ImageRow>(run, 'container_image', attributes.image);
  return {
    images,
    configurations: ownStateLoader<ImageFactsRow>(run, 'image_configuration', attributes.imageFacts),
    packages: stateLoader<PackageRow>(run, 'package', attributes.package),
    deployments: stateLoader<DeploymentRow>(run, 'deployment', attributes.deployment),
    imageNamed: namedImageLoader(run, images),
    inventoried: inventoriedLoader(run),
  };
}

/** Loads whether an image, or one that counts as the same, has an inventory. */
function inventoriedLoader(run: RunQuery): (image: Key) => Promise<boolean> {
  const load = async (ids: string[], at: AsOf): Promise<Map<string, boolean>> => {
    const rows = await run<{ id: string }>(sql`
      SELECT k.id FROM unnest(${uuids(ids)}) AS k(id)
       WHERE EXISTS (SELECT 1 FROM image_inventory s
         WHERE s.image = ANY(ARRAY(${sameImages(sql`ARRAY[k.id]`, at)})) AND ${visible('s', at)})`);
    return new Map(rows.map((row) => [row.id, true]));
  };
  const loader = new DataLoader<Key, boolean | null, string>((keys) => loadByTime(keys, load), {
    cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}`,
  });
  return async (image) => (await loader.load(image)) ?? false;
}
