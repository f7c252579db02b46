import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { connected } from './connected.ts';
import { DatabaseFailure, errorCode } from './failures.ts';
import { advisoryKey, namesOf } from './names.ts';
import type { SubgraphNames } from './names.ts';

/** What another instance, working on the same role in another database of the cluster, may cause. */
const RACES = new Set(['42710', '23505', 'XX000', '40001', '40P01']);
const FORBIDDEN = '42501';
const OLDEST_SERVER = 140_000;

/**
 * Gives each subgraph its schema `<name>`, owned by the role `pedigree_<name>`, into which the login may switch.
 * Repeatable, and safe when several instances do it at once. A login that may not create roles gets schemas of its own.
 */
export async function provision(adminUrl: string, subgraphNames: readonly string[]): Promise<void> {
  await connected(adminUrl, async (client) => {
    const version = await serverVersion(client);
    for (const subgraph of subgraphNames) await provisionOne(client, namesOf(subgraph), version);
  });
}

async function serverVersion(client: pg.Client): Promise<number> {
  const result = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const version = result.rows[0]?.version ?? 0;
  if (version < OLDEST_SERVER) throw new DatabaseFailure('Pedigree needs PostgreSQL 14 or newer.');
  return version;
}

async function provisionOne(client: pg.Client, names: SubgraphNames, version: number): Promise<void> {
  const key = advisoryKey('provision', names.schema);
  await client.query('SELECT pg_advisory_lock($1)', [key]);
  try {
    const roleUsable = await retryRaces(() => ensureRole(client, names.role, version));
    await ensureSchema(client, names, roleUsable);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [key]).catch(() => undefined);
  }
}

/** Advisory locks end at the database, roles are shared by the whole cluster: the loser of such a race looks again. */
async function retryRaces<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 20 || !RACES.has(errorCode(error) ?? '')) throw error;
      await pause(5 + Math.random() * 20 * attempt);
    }
  }
}

async function ensureRole(client: pg.Client, role: string, version: number): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  try {
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} NOLOGIN`);
    if (!(await maySwitchTo(client, role, version))) await client.query(`GRANT ${role} TO CURRENT_USER`);
    return true;
  } catch (error) {
    if (errorCode(error) === FORBIDDEN) return false;
    throw error;
  }
}

async function maySwitchTo(client: pg.Client, role: string, version: number): Promise<boolean> {
  // Before version 16, being a member was enough to switch.
  const privilege = version >= 160_000 ? 'SET' : 'MEMBER';
  const result = await client.query<{ may: boolean }>('SELECT pg_has_role(current_user, $1, $2) AS may', [
    role,
    privilege,
  ]);
  return result.rows[0]?.may === true;
}

async function ensureSchema(client: pg.Client, { schema, role }: SubgraphNames, roleUsable: boolean): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  if (found.rowCount !== 0) return;
  try {
    await client.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${roleUsable ? role : 'CURRENT_USER'}`);
    // As its owner: that the login is a member, another session may have just brought about, and PostgreSQL not yet seen.
    const asOwner = roleUsable ? `SET LOCAL ROLE ${role}; ` : '';
    await client.query(`${asOwner}REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC`);
  } catch (error) {
    if (errorCode(error) !== FORBIDDEN) throw error;
    throw new DatabaseFailure(
      `The login may not create the schema ${schema}. As the owner of the database: ` +
        'GRANT CREATE ON DATABASE <database> TO <login>; or create the schema for it.',
      { cause: error },
    );
  }
}
