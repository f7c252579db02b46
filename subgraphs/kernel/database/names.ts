/** Names in PostgreSQL that belong to one subgraph. They are interpolated into DDL, hence the check. */
export interface SubgraphNames {
  schema: string;
  role: string;
}

const SAFE_NAME = /^[a-z][a-z0-9_]{0,40}$/;

/** The schema and the role of a subgraph; throws for a name that would need quoting. */
export function namesOf(subgraph: string): SubgraphNames {
  if (!SAFE_NAME.test(subgraph) || subgraph.startsWith('pg_')) {
    throw new Error(`"${subgraph}" cannot name a subgraph: lower-case letters, digits and _ only, at most 41.`);
  }
  return { schema: subgraph, role: `pedigree_${subgraph}` };
}

/** A key for `pg_advisory_lock`, the same in every instance. PostgreSQL scopes it to one database. */
export function advisoryKey(purpose: string, subgraph: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(`pedigree/${purpose}/${subgraph}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return BigInt.asIntN(64, hash);
}
