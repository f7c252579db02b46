/** Numbers of changes that a write takes at a time. */
export const CHANGES_AT_ONCE = 1_000;

// How the feed was and is numbered, as migrations create it.

export const EACH_BY_ITSELF = `
  CREATE FUNCTION number_changes() RETURNS bigint LANGUAGE plpgsql AS $$
  DECLARE
    head bigint;
    last timestamptz;
    learnt timestamptz;
  BEGIN
    PERFORM pg_advisory_xact_lock('feed'::regclass::oid::bigint);
    SELECT position, recorded_at INTO head, last FROM feed ORDER BY position DESC LIMIT 1;
    learnt := date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond';
    WITH taken AS (DELETE FROM outbox RETURNING change_id, coalesce(recorded_at, learnt) AS at)
    INSERT INTO feed (position, change_id, recorded_at)
    SELECT coalesce(head, 0) + row_number() OVER told, change_id, greatest(last, max(at) OVER told)
      FROM taken WINDOW told AS (ORDER BY change_id);
    SELECT position INTO head FROM feed ORDER BY position DESC LIMIT 1;
    RETURN coalesce(head, 0);
  END $$`;

export const MANY_AT_ONCE = `
  CREATE OR REPLACE FUNCTION number_changes() RETURNS bigint LANGUAGE plpgsql AS $$
  DECLARE
    head bigint;
    last timestamptz;
    learnt timestamptz;
  BEGIN
    PERFORM pg_advisory_xact_lock('feed'::regclass::oid::bigint);
    SELECT position, recorded_at INTO head, last FROM feed ORDER BY position DESC LIMIT 1;
    learnt := date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond';
    WITH taken AS (DELETE FROM outbox RETURNING change_id, changes, coalesce(recorded_at, learnt) AS at),
         told AS (
           SELECT change_id, changes, sum(changes) OVER sofar - changes AS before, max(at) OVER sofar AS at
             FROM taken WINDOW sofar AS (ORDER BY change_id))
    INSERT INTO feed (position, change_id, recorded_at)
    SELECT coalesce(head, 0) + before + nth, change_id + nth - 1, greatest(last, at)
      FROM told CROSS JOIN LATERAL generate_series(1, changes) AS nth;
    SELECT position INTO head FROM feed ORDER BY position DESC LIMIT 1;
    RETURN coalesce(head, 0);
  END $$`;
