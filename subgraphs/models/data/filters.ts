import sql, { join, type Sql } from 'sql-template-tag';

type Condition = Sql | null;

/** Conditions joined by and; null when there is none. */
function all(...conditions: Condition[]): Sql | null {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? null : join(given, ' AND ');
}

const when = <T>(value: T | null | undefined, condition: (value: T) => Sql): Condition => (value == null ? null : condition(value));

const hasTag = (tag: string): Sql => sql`s.tags @> ${JSON.stringify([{ name: tag }])}::jsonb`;

interface Filters {
  models: { namespace?: string | null; name?: string | null; nameContains?: string | null; owner?: string | null; tag?: string | null };
  modelVersions: {
    namespace?: string | null;
    model?: string | null;
    version?: string | null;
    alias?: string | null;
    tag?: string | null;
    artifactDigest?: string | null;
    commit?: string | null;
  };
  runs: {
    namespace?: string | null;
    runId?: string | null;
    name?: string | null;
    experiment?: string | null;
    kind?: string | null;
    status?: string | null;
    commit?: string | null;
  };
  evaluations: { name?: string | null; kind?: string | null; namespace?: string | null; model?: string | null; version?: string | null };
}

/** Filters of the root lists as conditions over the row `s`. */
export const filters = {
  models: (filter: Filters['models'] | null | undefined): Sql | null =>
    all(
      when(filter?.namespace, (value) => sql`s.namespace = ${value}`),
      when(filter?.name, (value) => sql`s.name = ${value}`),
      when(filter?.nameContains, (value) => sql`position(lower(${value}) IN lower(s.name)) > 0`),
      when(filter?.owner, (value) => sql`s.owner = ${value}`),
      when(filter?.tag, hasTag),
    ),
  modelVersions: (filter: Filters['modelVersions'] | null | undefined, aliased: Sql): Sql | null =>
    all(
      when(filter?.namespace, (value) => sql`s.namespace = ${value}`),
      when(filter?.model, (value) => sql`s.model = ${value}`),
      when(filter?.version, (value) => sql`s.version = ${value}`),
      when(filter?.alias, (value) => sql`s.id IN (SELECT a.model_version FROM model_alias a WHERE a.alias = ${value} AND ${aliased})`),
      when(filter?.tag, hasTag),
      when(filter?.artifactDigest, (value) => sql`s.artifacts @> ${JSON.stringify([{ digest: value }])}::jsonb`),
      when(filter?.commit, (value) => sql`s.code_revision->>'commit' = ${value}`),
    ),
  runs: (filter: Filters['runs'] | null | undefined): Sql | null =>
    all(
      when(filter?.namespace, (value) => sql`s.namespace = ${value}`),
      when(filter?.runId, (value) => sql`s.run_id = ${value}`),
      when(filter?.name, (value) => sql`s.name = ${value}`),
      when(filter?.experiment, (value) => sql`s.experiment = ${value}`),
      when(filter?.kind, (value) => sql`s.kind = ${value}`),
      when(filter?.status, (value) => sql`s.status = ${value}`),
      when(filter?.commit, (value) => sql`s.code_revision->>'commit' = ${value}`),
    ),
  evaluations: (filter: Filters['evaluations'] | null | undefined): Sql | null =>
    all(
      when(filter?.name, (value) => sql`s.name = ${value}`),
      when(filter?.kind, (value) => sql`s.kind = ${value}`),
      when(filter?.namespace, (value) => sql`s.namespace = ${value}`),
      when(filter?.model, (value) => sql`s.model = ${value}`),
      when(filter?.version, (value) => sql`s.version = ${value}`),
    ),
};
