import sql from 'sql-template-tag';
import { decodeId } from '../../kernel/ids/ids.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { visible } from '../../kernel/ledger/visibility.ts';
import { all, contains, equal, type Condition } from '../../kernel/reading/conditions.ts';
import { toDigest } from '../../kernel/writing/checks.ts';
import { readPurlFilter } from '../domain/purl.ts';
import type { Filters } from '../domain/reading.ts';
import { toRepository } from '../domain/values.ts';
import { linked, runs } from './conditions.ts';

const when = <T, Result>(value: T | null | undefined, then: (value: T) => Result): Result | null =>
  value == null ? null : then(value);

/** Filters of lists as conditions over the row `s`. */
export const filters: Filters = {
  deployments: (filter, at) =>
    all(
      equal('environment', filter.environment),
      when(filter.state, (state) => sql`coalesce(s.state, 'UNKNOWN') = ${state}`),
      equal('desired_state', filter.desiredState),
      equal('name', filter.name),
      equal('rollout', filter.rollout),
      equal('owner', filter.owner),
      when(filter.imageDigest, (digest) =>
        runs(sql`ARRAY[${containerImageUuid(toDigest(digest, 'filter.imageDigest'))}]::uuid[]`, at),
      ),
      when(filter.modelVersion, (id) => {
        const { uuid } = decodeId(id, ['ModelVersion'], 'filter.modelVersion');
        return linked('DEPLOYED_AS', 'target', sql`SELECT ${uuid}::uuid`, at);
      }),
    ),
  environments: (filter) => contains('environment', filter.nameContains),
  images: (filter, at) => {
    const repository = when(filter.repository, (name) => toRepository(name, 'filter.repository'));
    return all(
      equal(
        'digest',
        when(filter.digest, (digest) => toDigest(digest, 'filter.digest')),
      ),
      when(repository, (name) => sql`s.repositories @> ${JSON.stringify([name])}::jsonb`),
      when(
        filter.tag,
        (tag) => sql`s.id IN (SELECT t.image FROM image_tag t
        WHERE t.tag = ${tag} AND ${when(repository, (name) => sql`t.repository = ${name}`) ?? sql`true`} AND ${visible('t', at)})`,
      ),
    );
  },
  packages: (filter) =>
    all(
      when(filter.purl, matches),
      equal('type', filter.type),
      equal('name', filter.name),
      equal('version', filter.version),
    ),
};

function matches(text: string): Condition {
  const { type, namespace, name, version, qualifiers, subpath } = readPurlFilter(text, 'filter.purl');
  return all(
    equal('type', type),
    equal('name', name),
    sql`s.namespace IS NOT DISTINCT FROM ${namespace}`,
    equal('version', version),
    Object.keys(qualifiers).length === 0 ? null : sql`s.qualifiers @> ${JSON.stringify(qualifiers)}::jsonb`,
    equal('subpath', subpath),
  );
}
