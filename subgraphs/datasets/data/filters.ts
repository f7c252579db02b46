import sql from 'sql-template-tag';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { visible } from '../../kernel/ledger/visibility.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { Filters } from '../domain/reading.ts';
import { all, before, contains, equal, from, has, linked, oneOf, property, type Condition } from './conditions.ts';

/** Filters of the root lists as conditions over the row `s`. */
export const filters: Filters = {
  dataSources: (filter) =>
    all(
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('uri', filter.uri),
      contains('uri', filter.uriContains),
      oneOf('kind', filter.kind),
      equal('owner', filter.owner),
      equal('jurisdiction', filter.jurisdiction),
      equal('license', filter.license),
      oneOf('lawfulBasis', filter.lawfulBasis),
      before('consent_expires_at', filter.consentExpiresBefore),
      has('tags', { name: filter.tag }),
    ),
  datasets: (filter) =>
    all(
      equal('namespace', filter.namespace),
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('owner', filter.owner),
      oneOf('sensitivity', filter.sensitivity),
      has('tags', { name: filter.tag }),
    ),
  datasetVersions: (filter, at) =>
    all(
      equal('namespace', filter.namespace),
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('version', filter.version),
      equal('digest', filter.digest),
      ofDataset(filters.datasets({ sensitivity: filter.sensitivity, owner: filter.owner }), at),
      has('columns', { name: filter.column }),
      fromSource(filter.source, at),
      from('created_at', filter.createdFrom),
      before('created_at', filter.createdBefore),
      has('tags', { name: filter.tag }),
    ),
  transformations: (filter) =>
    all(
      equal('namespace', filter.namespace),
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('owner', filter.owner),
      property('code_revision', 'repository', filter.repository),
      property('code_revision', 'commit', filter.commit),
      has('tags', { name: filter.tag }),
    ),
  transformationRuns: (filter) =>
    all(
      equal('namespace', filter.namespace),
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('run_id', filter.runId),
      oneOf('status', filter.status),
      property('code_revision', 'commit', filter.commit),
      from('started_at', filter.startedFrom),
      before('started_at', filter.startedBefore),
    ),
};

/** The condition is over the version's dataset, which is the row `s` in it. */
function ofDataset(condition: Condition, at: AsOf): Condition {
  if (condition === null) return null;
  return sql`s.dataset IN (SELECT s.id FROM dataset s WHERE ${visible('s', at)} AND ${condition})`;
}

function fromSource(name: string | null | undefined, at: AsOf): Condition {
  if (name == null) return null;
  const source = entityUuid('DataSource', naturalKeys.dataSource(name));
  return linked('SOURCE_OF', 'target', at, sql`ARRAY[${source}::uuid]`);
}
