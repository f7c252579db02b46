import { PLATFORM_OF, RESOLVES_TO } from '../kinds.ts';
import { EdgeTable, type Side } from './edge-table.ts';
import { Lists, LISTS, type ListName } from './lists.ts';
import { SHARE, type Shares } from './shares.ts';
import { Statements, type EdgeFacts } from './statements.ts';

/** The edges, and through which nodes they go. */
export class Edges extends EdgeTable {
  readonly statements = new Statements();
  readonly out = new Lists(this, 'out');
  readonly in = new Lists(this, 'in');
  /** From this valid time on, in milliseconds since 1970, no past edge that is believed holds. */
  pastUntil = Number.NEGATIVE_INFINITY;

  reachNode(node: number): void {
    this.out.reachNode(node);
    this.in.reachNode(node);
  }

  /** Number of an edge's kind in `EDGE_KINDS`. */
  kindOf(edge: number): number {
    return this.statements.kind.data[this.statement(edge)]!;
  }

  /** Times in milliseconds since 1970, with infinities. */
  add(source: number, target: number, facts: EdgeFacts, from: number, to: number, position: number): void {
    const edge = this.append(source, target, this.statements.number(facts, from, to), position);
    const list = isLink(facts.kind) ? 'links' : to <= Date.now() ? 'past' : 'current';
    if (list === 'past') this.pastUntil = Math.max(this.pastUntil, to);
    this.out.insert(list, source, edge);
    this.in.insert(list, target, edge);
  }

  /** Retracts the believed edge that is exactly this; whose lists are looked through is the caller's to say. */
  retract(
    side: Side,
    source: number,
    target: number,
    facts: EdgeFacts,
    from: number,
    to: number,
    position: number,
  ): void {
    const statement = this.statements.number(facts, from, to);
    for (const list of LISTS) {
      const edge = this.#believed(side, list, source, target, statement);
      if (edge === 0) continue;
      this.markRetracted(edge, position);
      if (list !== 'current') return;
      this.out.retire(source);
      this.in.retire(target);
      return;
    }
  }

  /**
   * Numbers the edges anew, so that those from one node lie side by side, the current ones of all nodes before all others:
   * the walk of a hub is then spared most of its waiting for memory. Nobody may have kept the number of an edge, nor look
   * at any or add one until all is done; between any two shares of it there may be other work.
   */
  *arrange(): Shares {
    // What comes next of an edge is no more needed once it has its new number, and so makes room for that.
    const to = this.nexts.out.data;
    let count = 0;
    for (const list of LISTS) {
      const { data: heads } = this.out[list];
      for (let node = 0; node < heads.length; node += 1) {
        if (node % SHARE === 0) yield;
        let edge = heads[node]!;
        if (edge !== 0) heads[node] = count + 1;
        while (edge !== 0) {
          const next = this.next(edge, 'out');
          to[edge] = count += 1;
          edge = next;
          if (count % SHARE === 0) yield;
        }
      }
    }
    for (const list of LISTS) yield* this.in.renumber(list, to);
    yield* this.renumber(to);
  }

  /** The edge in a list that is believed and exactly this; 0 when there is none. */
  #believed(side: Side, list: ListName, source: number, target: number, statement: number): number {
    let edge = this[side].first(list, side === 'out' ? source : target);
    for (; edge !== 0; edge = this.next(edge, side)) {
      const isSame = this.source(edge) === source && this.target(edge) === target && !this.isRetracted(edge);
      if (isSame && this.statements.areEqual(this.statement(edge), statement)) break;
    }
    return edge;
  }
}

/** Whether edges of a kind only say what is the same or one thing, and so lie in the lists of links. */
export function isLink(kind: number): boolean {
  return kind === RESOLVES_TO || kind === PLATFORM_OF;
}
