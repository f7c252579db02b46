import type { EntityManager } from 'typeorm';
import { decodeId } from '../ids/ids.ts';
import type { EdgeFact, Problem } from './kinds.ts';
import type { Prepared } from './types.ts';

const RESOLVES_TO = 'RESOLVES_TO';

/**
 * What the subjects of a write are made from, as far up as it is recorded, to refuse what would make something an
 * ancestor of itself. Whoever states such relations by mutation holds a lock until the end of the transaction, so that no
 * two writers can close a cycle together, each with a half of it. What documents say is never refused, so a document, or
 * a reference that comes to be resolved later, can still close one; who follows these relations must bear that.
 */
export class Ancestry {
  readonly #above = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();

  static async read(manager: EntityManager, prepared: readonly Prepared[]): Promise<Ancestry> {
    const ancestry = new Ancestry();
    const parents = prepared.flatMap((assertion) => relations(assertion).map(({ from }) => uuid(from)));
    if (parents.length === 0) return ancestry;
    for (const { id, key } of prepared) ancestry.#names.set(id, key.join(' / '));
    const kinds = [...new Set(prepared.flatMap(({ spec }) => spec.acyclic ?? []))];
    await manager.query(`SELECT pg_advisory_xact_lock('edge'::regclass::oid::bigint)`);
    const rows: { id: string; name: string | null; above: string[] }[] = await manager.query(ABOVE, [parents, kinds]);
    for (const { id, name, above } of rows) {
      if (name !== null) ancestry.#names.set(id, name);
      for (const parent of above) ancestry.#link(id, parent);
    }
    return ancestry;
  }

  /** Why an assertion cannot be: the cycle that it would close, if any. */
  refuse(assertion: Prepared): Problem[] {
    for (const [child, parent] of names(assertion)) this.#link(child, parent);
    // What an assertion says closes a cycle also together with what else it says: what a run reads with what it produces.
    const own = new Map<string, string[]>();
    for (const { from, to, attribute } of relations(assertion)) {
      const [parent, child] = [uuid(from), uuid(to)];
      const path = this.#pathUp(parent, child, own);
      if (path) return [{ code: 'CONFLICT', attribute, message: this.#explain(attribute, path, child) }];
      own.set(child, [...(own.get(child) ?? []), parent]);
    }
    return [];
  }

  /** Takes in what an accepted assertion states, for those after it in the same write. */
  add(assertion: Prepared): void {
    for (const { from, to } of relations(assertion)) this.#link(uuid(to), uuid(from));
  }

  #link(child: string, parent: string): void {
    const known = this.#above.get(child);
    if (known) known.add(parent);
    else this.#above.set(child, new Set([parent]));
  }

  /** From an entity up to another, both included; null where none leads there. */
  #pathUp(start: string, end: string, own: ReadonlyMap<string, readonly string[]>): string[] | null {
    const cameFrom = new Map<string, string | null>([[start, null]]);
    for (const id of cameFrom.keys()) {
      if (id === end) {
        const path: string[] = [];
        for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) path.push(at);
        return path;
      }
      for (const parent of [...(this.#above.get(id) ?? []), ...(own.get(id) ?? [])])
        if (!cameFrom.has(parent)) cameFrom.set(parent, id);
    }
    return null;
  }

  #explain(attribute: string, path: readonly string[], subject: string): string {
    // References, which have no name, stand between what is named.
    const cycle = [...path, subject].flatMap((id) => this.#names.get(id) ?? []);
    return `${attribute} would close a cycle: ${cycle.join(' → ')}. Nothing can be made from what was made from it.`;
  }
}

/** What the assertion says that was made from what, its subject or, as of a run, what came of it. */
function relations({ spec, id, values, key, mode }: Prepared): EdgeFact[] {
  if (!spec.acyclic || !spec.edges || mode === 'DOCUMENT') return [];
  return spec.edges(id, values, key).filter(({ kind }) => spec.acyclic!.includes(kind));
}

/** References that the assertion says resolve to its subject, as links from them up to it. */
function names({ spec, id, values, key }: Prepared): [string, string][] {
  if (!spec.acyclic || !spec.edges) return [];
  const facts = spec.edges(id, values, key).filter(({ kind }) => kind === RESOLVES_TO);
  return facts.map(({ from, to }) => [uuid(from), uuid(to)]);
}

function uuid(id: string): string {
  return decodeId(id).uuid;
}

/** Everything above some entities, with its name and what is directly above it; each looked up by its own index entry. */
const ABOVE = `
  WITH RECURSIVE up(id) AS (
    SELECT unnest($1::uuid[])
     UNION
    SELECT n.id FROM up CROSS JOIN LATERAL (
      SELECT e.source_id AS id FROM edge e
       WHERE e.target_id = up.id AND e.kind = ANY($2::text[]) AND e.retracted_in IS NULL
       UNION ALL
      SELECT r.target_id FROM edge r
       WHERE r.source_id = up.id AND r.kind = '${RESOLVES_TO}' AND r.retracted_in IS NULL OFFSET 0) n)
  SELECT up.id,
         (SELECT array_to_string(ARRAY(SELECT jsonb_array_elements_text(y.natural_key)), ' / ') FROM entity y WHERE y.id = up.id) AS name,
         ARRAY(SELECT e.source_id FROM edge e
                WHERE e.target_id = up.id AND e.kind = ANY($2::text[]) AND e.retracted_in IS NULL
                UNION
               SELECT r.target_id FROM edge r
                WHERE r.source_id = up.id AND r.kind = '${RESOLVES_TO}' AND r.retracted_in IS NULL) AS above
    FROM up`;
