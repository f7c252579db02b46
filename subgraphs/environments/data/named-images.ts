import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { known } from '../../kernel/ledger/visibility.ts';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, type Key } from '../../kernel/reading/state-loader.ts';
import { encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import { names } from './conditions.ts';

/** A reference to an image as it was meant at a moment; null for the time asked about. */
export interface NamedImage extends Key {
  readonly moment: Date | null;
}

/** Loads the UUIDs of the images that references named; null where nothing, or more than one image, resolves them. */
export function namedImageLoader(run: RunQuery): DataLoader<NamedImage, string | null, string> {
  const nameOf = ({ id, moment }: NamedImage): string => `${id} ${moment?.toISOString() ?? ''}`;
  return new DataLoader(
    async (keys) => {
      const named = keys.map((key) => ({ ...key, id: nameOf(key), reference: key.id }));
      return loadByTime(named, (_ids, at, group) => load(run, group, at));
    },
    { cacheKeyFn: (key) => `${nameOf(key)} ${encodeAt(key.at) ?? ''}` },
  );
}

async function load(
  run: RunQuery,
  group: readonly (NamedImage & { reference: string })[],
  at: AsOf,
): Promise<Map<string, string>> {
  const asked = group.map(({ id, reference, moment }) => ({ name: id, reference, moment }));
  const rows = await run<{ name: string; image: string }>(sql`
    SELECT k.name, min(t.target_id::text) AS image
      FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS k(name text, reference uuid, moment timestamptz)
      JOIN edge t ON t.source_id = k.reference AND t.kind = 'RESOLVES_TO' AND ${known('t', at)} AND ${names('t', sql`k.moment`, at)}
     GROUP BY k.name HAVING count(DISTINCT t.target_id) = 1`);
  return new Map(rows.map((row) => [row.name, row.image]));
}
