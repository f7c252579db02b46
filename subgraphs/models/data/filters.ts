import sql from 'sql-template-tag';
import { visible } from '../../kernel/ledger/visibility.ts';
import { all, contains, equal, has, property } from '../../kernel/reading/conditions.ts';
import type { Filters } from '../domain/reading.ts';

/** Filters of the root lists as conditions over the row `s`. */
export const filters: Filters = {
  models: (filter) =>
    all(
      equal('namespace', filter.namespace),
      equal('name', filter.name),
      contains('name', filter.nameContains),
      equal('owner', filter.owner),
      has('tags', { name: filter.tag }),
    ),
  modelVersions: (filter, at) =>
    all(
      equal('namespace', filter.namespace),
      equal('model', filter.model),
      equal('version', filter.version),
      filter.alias == null
        ? null
        : sql`s.id IN (SELECT a.model_version FROM model_alias a WHERE a.alias = ${filter.alias} AND ${visible('a', at)})`,
      has('tags', { name: filter.tag }),
      has('artifacts', { digest: filter.artifactDigest }),
      property('code_revision', 'commit', filter.commit),
    ),
  runs: (filter) =>
    all(
      equal('namespace', filter.namespace),
      equal('run_id', filter.runId),
      equal('name', filter.name),
      equal('experiment', filter.experiment),
      equal('kind', filter.kind),
      equal('status', filter.status),
      property('code_revision', 'commit', filter.commit),
    ),
  evaluations: (filter) =>
    all(
      equal('name', filter.name),
      equal('kind', filter.kind),
      equal('namespace', filter.namespace),
      equal('model', filter.model),
      equal('version', filter.version),
    ),
};
