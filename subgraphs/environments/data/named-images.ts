import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { known } from '../../kernel/ledger/visibility.ts';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, type Key, type StateLoader } from '../../kernel/reading/state-loader.ts';
import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import type { Loaders, NamedImage } from '../domain/reading.ts';
import type { ImageRow } from '../domain/rows.ts';
import { names } from './conditions.ts';

interface NamedKey extends Key {
  readonly named: NamedImage;
}

/**
 * Loads images that are named by UUID or by reference. Both go the same way, so that what is asked of the images
 * afterwards is asked of all at once. Null where nothing, or more than one image, resolves a reference.
 */
export function namedImageLoader(run: RunQuery, images: StateLoader<ImageRow>): Loaders['imageNamed'] {
  const loader = new DataLoader<NamedKey, string | null, string>(
    (keys) => loadByTime(keys, (_ids, at, group) => load(run, group, at)),
    { cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}` },
  );
  return async (named, at) => {
    const id = await loader.load({ id: nameOf(named), named, at });
    return id === null ? null : images.load({ id, at });
  };
}

const nameOf = ({ image, reference, moment }: NamedImage): string =>
  `${image ?? reference} ${moment?.toISOString() ?? ''}`;

async function load(run: RunQuery, group: readonly NamedKey[], at: AsOf): Promise<Map<string, string>> {
  const found = new Map(group.flatMap(({ id, named }) => (named.image === null ? [] : [[id, named.image]])));
  const asked = group.filter(({ named }) => named.image === null).map(({ id, named }) => ({ id, ...named }));
  if (asked.length === 0) return found;
  const rows = await run<{ id: string; image: string }>(sql`
    SELECT k.id, min(t.target_id::text) AS image
      FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS k(id text, reference uuid, moment timestamptz)
     CROSS JOIN LATERAL (
       SELECT e.* FROM edge e WHERE e.source_id = k.reference AND e.kind = 'RESOLVES_TO' AND ${known('e', at)} OFFSET 0) t
     WHERE ${names('t', sql`k.moment`, at)}
     GROUP BY k.id HAVING count(DISTINCT t.target_id) = 1`);
  for (const { id, image } of rows) found.set(id, image);
  return found;
}
