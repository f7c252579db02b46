import type { EntityManager } from 'typeorm';
import { partsOf } from '../ids/ids.ts';
import type { Problem } from './kinds.ts';
import { NeedsLocks, takeTurn } from './turns.ts';
import type { Prepared } from './types.ts';

const RESOLVES_TO = 'RESOLVES_TO';

/** What came of the subjects is read up to here; beyond it, as for a hub that is told again, what they came from. */
const MOST_BELOW = 1_000;

const NOTHING: ReadonlyMap<string, readonly string[]> = new Map();

interface Relation {
  readonly child: string;
  readonly parent: string;
  readonly attribute: string;
}

/** What an assertion says that was made from what, by UUID, and the references that it says resolve to its subject. */
interface Stated {
  readonly relations: readonly Relation[];
  /** Links from references up to what they name. */
  readonly names: readonly { readonly child: string; readonly parent: string }[];
}

/** A recorded link, both ends with their names. */
interface Link {
  readonly child: string;
  readonly childName: string | null;
  readonly parent: string;
  readonly parentName: string | null;
}

/**
 * What came of the subjects of a write, or what they are made from, as far as it is recorded, to refuse what would make
 * something an ancestor of itself. What is new has nothing that came of it, however long its own history. No two writers
 * can close a cycle together, each with a half of it: whoever states such relations by mutation looks, in its turn, at
 * the end of the transaction, whether they close one with all that has come to be until then. Where they do it decides
 * again, with everything read beforehand, what to refuse. What documents say is never refused, so a document, or a
 * reference that comes to be resolved later, can still close one; who follows these relations must bear that.
 */
export class Ancestry {
  readonly #stated: ReadonlyMap<Prepared, Stated>;
  /** Of the relations that close no cycle. */
  readonly #kinds: readonly string[];
  readonly #above = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();
  readonly #accepted: Relation[] = [];
  #isRead = false;

  constructor(prepared: readonly Prepared[]) {
    this.#stated = new Map(prepared.map((assertion) => [assertion, statedBy(assertion)]));
    this.#kinds = [...new Set(prepared.flatMap(({ spec }) => spec.acyclic ?? []))];
  }

  /** Waits for this write's turn, which lasts until its end, and reads what concerns it; not what it has written itself. */
  async read(manager: EntityManager): Promise<void> {
    this.#isRead = true;
    const stated = [...this.#stated.values()];
    const relations = stated.flatMap((each) => each.relations);
    if (relations.length === 0) return;
    await takeTurn(manager);
    for (const { id, key } of this.#stated.keys()) this.#names.set(id, key.join(' / '));
    const made = new Set([...relations, ...stated.flatMap(({ names }) => names)].map(({ child }) => child));
    const below: Link[] = await manager.query(BELOW, [[...made], this.#kinds, MOST_BELOW + 1]);
    if (below.length <= MOST_BELOW) return this.#take(below);
    const parents = new Set(relations.map(({ parent }) => parent));
    this.#take(await manager.query(ABOVE, [[...parents], this.#kinds, null]));
  }

  #take(links: readonly Link[]): void {
    for (const { child, parent, childName, parentName } of links) {
      this.#link(child, parent);
      if (childName !== null) this.#names.set(child, childName);
      if (parentName !== null) this.#names.set(parent, parentName);
    }
  }

  /**
   * Reads what was not read before, and throws `NeedsLocks` where what was accepted without it closes a cycle, or where
   * the write has taken back relations that it would have read.
   */
  async confirm(manager: EntityManager, retracted: readonly { readonly kind: string }[]): Promise<void> {
    if (this.#isRead || this.#accepted.length === 0) return;
    const kinds = [...this.#kinds, RESOLVES_TO];
    if (retracted.some(({ kind }) => kinds.includes(kind))) throw new NeedsLocks();
    await this.read(manager);
    if (this.#accepted.some(({ child, parent }) => this.#pathUp(parent, child, NOTHING))) throw new NeedsLocks();
  }

  /** Why an assertion cannot be: the cycle that it would close, if any. Throws `NeedsLocks` where it has yet to be read. */
  refuse(assertion: Prepared): Problem[] {
    const { relations, names } = this.#stated.get(assertion)!;
    for (const { child, parent } of names) this.#link(child, parent);
    // What an assertion says closes a cycle also together with what else it says: what a run reads with what it produces.
    const own = new Map<string, string[]>();
    for (const { child, parent, attribute } of relations) {
      const path = this.#pathUp(parent, child, own);
      if (path && !this.#isRead) throw new NeedsLocks();
      if (path) return [{ code: 'CONFLICT', attribute, message: this.#explain(attribute, path, child) }];
      own.set(child, [...(own.get(child) ?? []), parent]);
    }
    return [];
  }

  /** Takes in what an accepted assertion states, for those after it in the same write. */
  add(assertion: Prepared): void {
    const { relations } = this.#stated.get(assertion)!;
    for (const { child, parent } of relations) this.#link(child, parent);
    this.#accepted.push(...relations);
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

function statedBy({ spec, id, values, key, mode }: Prepared): Stated {
  if (!spec.acyclic || !spec.edges) return { relations: [], names: [] };
  const facts = spec.edges(id, values, key).map(({ kind, from, to, attribute }) => {
    return { kind, child: uuid(to), parent: uuid(from), attribute };
  });
  return {
    relations: mode === 'DOCUMENT' ? [] : facts.filter(({ kind }) => spec.acyclic!.includes(kind)),
    names: facts.flatMap(({ kind, child, parent }) => (kind === RESOLVES_TO ? [{ child: parent, parent: child }] : [])),
  };
}

function uuid(id: string): string {
  return partsOf(id).uuid;
}

/**
 * All links by which something is reached from some entities, save those that the transaction itself has written; each
 * entity is looked up by its own index entry. `IS TRUE` keeps the kind out of the choice of an index: of a table that has
 * just begun to fill, PostgreSQL thinks that going through all of a kind costs no more.
 */
const reached = (near: 'source' | 'target', far: 'source' | 'target'): string => {
  const others = (edge: string): string => `${edge}.retracted_in IS NULL AND ${edge}.xmin <> pg_current_xact_id()::xid`;
  const next = (id: string): string => `
    SELECT e.${far}_id AS id FROM edge e
     WHERE e.${near}_id = ${id} AND (e.kind = ANY($2::text[])) IS TRUE AND ${others('e')}
     UNION ALL
    SELECT r.${near}_id FROM edge r
     WHERE r.${far}_id = ${id} AND (r.kind = '${RESOLVES_TO}') IS TRUE AND ${others('r')} OFFSET 0`;
  const name = (id: string): string =>
    `(SELECT array_to_string(ARRAY(SELECT jsonb_array_elements_text(y.natural_key)), ' / ') FROM entity y WHERE y.id = ${id})`;
  const [child, parent] = near === 'target' ? ['link.id', 'link.next'] : ['link.next', 'link.id'];
  return `
  WITH RECURSIVE link(id, next) AS (
    SELECT asked.id, n.id FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (${next('asked.id')}) n
     UNION
    SELECT link.next, n.id FROM link CROSS JOIN LATERAL (${next('link.next')}) n)
  SELECT ${child} AS child, ${parent} AS parent, ${name(child)} AS "childName", ${name(parent)} AS "parentName"
    FROM link LIMIT $3::bigint`;
};

const ABOVE = reached('target', 'source');
const BELOW = reached('source', 'target');
