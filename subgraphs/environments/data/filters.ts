import sql, { type Sql } from 'sql-template-tag';
import { decodeId } from '../../kernel/ids/ids.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { visible } from '../../kernel/ledger/visibility.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { DeploymentFilter, ImageFilter, PackageFilter } from '../domain/filters.ts';
import { readPurlFilter } from '../domain/purl.ts';
import { toDigest } from '../../kernel/writing/checks.ts';
import { toRepository } from '../domain/values.ts';
import { all, linked, runs } from './conditions.ts';

type Maybe<T> = T | null | undefined;

const when = <T>(value: Maybe<T>, condition: (value: T) => Sql | null): Sql | null =>
  value == null ? null : condition(value);

/** The condition that a filter of deployments comes to; null when it has none. */
export function deploymentWhere(filter: DeploymentFilter, at: AsOf): Sql | null {
  return all([
    when(filter.environment, (environment) => sql`s.environment = ${environment}`),
    when(filter.state, (state) => sql`coalesce(s.state, 'UNKNOWN') = ${state}`),
    when(filter.name, (name) => sql`s.name = ${name}`),
    when(filter.owner, (owner) => sql`s.owner = ${owner}`),
    when(filter.imageDigest, (digest) =>
      runs(sql`ARRAY[${containerImageUuid(toDigest(digest, 'filter.imageDigest'))}]::uuid[]`, at),
    ),
    when(filter.modelVersion, (id) =>
      linked(
        'DEPLOYED_AS',
        'target',
        sql`SELECT ${decodeId(id, ['ModelVersion'], 'filter.modelVersion').uuid}::uuid`,
        at,
      ),
    ),
  ]);
}

/** The condition that a filter of images comes to; null when it has none. */
export function imageWhere(filter: ImageFilter, at: AsOf): Sql | null {
  const repository = filter.repository == null ? null : toRepository(filter.repository, 'filter.repository');
  return all([
    when(filter.digest, (digest) => sql`s.digest = ${toDigest(digest, 'filter.digest')}`),
    when(repository, (name) => sql`s.repositories @> ${JSON.stringify([name])}::jsonb`),
    when(
      filter.tag,
      (tag) => sql`s.id IN (SELECT t.image FROM image_tag t
      WHERE t.tag = ${tag} AND ${when(repository, (name) => sql`t.repository = ${name}`) ?? sql`true`} AND ${visible('t', at)})`,
    ),
  ]);
}

/** The condition that a filter of packages comes to; null when it has none. */
export function packageWhere(filter: PackageFilter): Sql | null {
  return all([
    when(filter.purl, (purl) => matches(purl)),
    when(filter.type, (type) => sql`s.type = ${type}`),
    when(filter.name, (name) => sql`s.name = ${name}`),
    when(filter.version, (version) => sql`s.version = ${version}`),
  ]);
}

function matches(text: string): Sql | null {
  const { type, namespace, name, version, qualifiers, subpath } = readPurlFilter(text, 'filter.purl');
  return all([
    sql`s.type = ${type} AND s.name = ${name} AND s.namespace IS NOT DISTINCT FROM ${namespace}`,
    when(version, (given) => sql`s.version = ${given}`),
    Object.keys(qualifiers).length === 0 ? null : sql`s.qualifiers @> ${JSON.stringify(qualifiers)}::jsonb`,
    when(subpath, (given) => sql`s.subpath = ${given}`),
  ]);
}
