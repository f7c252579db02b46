import sql from 'sql-template-tag';
import { PedigreeError } from '../errors/errors.ts';
import { decodeId } from '../ids/ids.ts';
import type { KernelContext } from '../server/context.ts';
import { apply, validate, type DocumentApplication, type DocumentInput, type DocumentValidation } from './intake.ts';
import type { Reader } from './reader.ts';

const MOST_IDS = 10_000;

/** Resolvers of a subgraph together with those that the gateway's intake asks for. */
export function withIntake(resolvers: object, reader: Reader): object {
  const own = resolvers as { readonly Query?: object; readonly Mutation?: object };
  const { Query, Mutation } = intakeResolvers(reader);
  return { ...own, Query: { ...own.Query, ...Query }, Mutation: { ...own.Mutation, ...Mutation } };
}

/** What the gateway's intake asks of a subgraph that reads documents. */
function intakeResolvers(reader: Reader) {
  return {
    Query: {
      _knownIds: (_root: unknown, { ids }: { ids: readonly string[] }, context: KernelContext): Promise<string[]> =>
        knownIds(ids, context),
    },
    Mutation: {
      _validateDocument: (_root: unknown, { input }: { input: DocumentInput }): Promise<DocumentValidation> =>
        validate(input, reader),
      _applyDocument: (
        _root: unknown,
        { input }: { input: DocumentInput },
        context: KernelContext,
      ): Promise<DocumentApplication> => apply(input, reader, context),
    },
  };
}

async function knownIds(ids: readonly string[], { run }: KernelContext): Promise<string[]> {
  if (ids.length > MOST_IDS)
    throw new PedigreeError('BAD_USER_INPUT', `ids has ${ids.length} entries; at most ${MOST_IDS} are allowed.`, 'ids');
  const uuids = ids.map((id) => decodeId(id).uuid);
  const rows = await run<{ id: string }>(sql`
    SELECT id::text FROM entity WHERE id = ANY(${uuids}::uuid[])
    UNION
    SELECT source_id::text FROM edge WHERE source_id = ANY(${uuids}::uuid[]) AND kind = 'RESOLVES_TO' AND retracted_in IS NULL
     GROUP BY source_id HAVING count(DISTINCT target_id) = 1`);
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((_id, index) => known.has(uuids[index]!));
}
