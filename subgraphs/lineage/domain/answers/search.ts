import { readWindow } from '../../../kernel/reading/page-args.ts';
import type { Limit } from '../graph/closure.ts';
import { NODE_KINDS } from '../kinds.ts';
import type { Owners } from '../search/owners.ts';
import { rank } from '../search/ranking.ts';
import { matchedIn, termsOf, type Expansion } from '../search/terms.ts';
import { keyTexts, valueTexts, type SearchField, type SearchText } from '../search/texts.ts';
import type { NodeState, States } from '../states.ts';
import { continued, encodePageCursor, fingerprint } from './cursor.ts';
import { shownKinds } from './lineage.ts';
import type { Question } from './question.ts';
import { shownNode, type ShownNode } from './shown.ts';
import { stateOf } from './state.ts';

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Hit {
  readonly node: ShownNode;
  readonly matchedIn: SearchField[];
}

/** The entities in which a text is found, a page at a time, best first. */
export async function searchOf(asked: Question, states: States, owners: Owners, args: SearchArgs) {
  const terms = termsOf(args.text);
  const { size } = readWindow({ first: args.first ?? null }, 'search');
  const print = fingerprint(['search', args.text, args.kinds ?? null, asked.asOf]);
  const { question, told } = continued(asked, print, args.after ?? null);
  const { moment, graph } = question;
  const unread = await owners.takeIn(question.deadline);
  const limits = new Set<Limit>(unread ? [unread] : []);
  const expansions = terms.map((term) => graph.search.expand(term));
  const { nodes, isCut } = await rank(question, expansions, shownKinds(question, args.kinds ?? null));
  if (isCut) limits.add('TIME');
  const found = await confirmed(question, states, expansions, { nodes, told, size: size + 1 }, limits);
  const edges = found
    .slice(0, size)
    .map(({ hit, place }) => ({ cursor: encodePageCursor(moment, print, place), node: hit }));
  const { complete, truncatedBy, watermarks, asOf } = stateOf(question, { limits, unresolved: new Map() });
  return {
    complete,
    truncatedBy,
    watermarks,
    asOf,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size || limits.has('TIME'),
      hasPreviousPage: told > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

interface Wanted {
  /** Everything that the index proposes, best first. */
  readonly nodes: Iterable<number>;
  /** How many of these the page before ended after. */
  readonly told: number;
  readonly size: number;
}

interface Found {
  readonly hit: Hit;
  /** Its place among what the index proposes, from 1. */
  readonly place: number;
}

/** Of what the index proposes, as many as are wanted of which the owner's record says that the text is in them. */
async function confirmed(
  question: Question,
  states: States,
  expansions: readonly Expansion[],
  { nodes, told, size }: Wanted,
  limits: Set<Limit>,
): Promise<Found[]> {
  const found: Found[] = [];
  let place = 0;
  const confirm = async (batch: readonly number[]): Promise<void> => {
    const { loaded, limit } = await states.loadBy(question.deadline, batch, question.moment);
    if (limit !== null) limits.add(limit);
    for (const [index, node] of batch.entries()) {
      const state = loaded.get(node);
      const fields = state && matchedIn(textsOf(question, node, state), expansions);
      if (fields)
        found.push({ hit: { node: shownNode(question, node, null), matchedIn: fields }, place: place + index + 1 });
    }
    place += batch.length;
  };
  let batch: number[] = [];
  for (const node of nodes) {
    if (place < told) {
      place += 1;
      continue;
    }
    if (batch.push(node) < size) continue;
    await confirm(batch);
    batch = [];
    if (found.length >= size || limits.has('TIME')) return found;
  }
  await confirm(batch);
  return found;
}

function textsOf({ graph }: Question, node: number, { naturalKey, values }: NodeState): SearchText[] {
  const { kind } = NODE_KINDS[graph.nodes.kind.data[node]!]!;
  return [...keyTexts(kind, naturalKey), ...valueTexts(kind, values)];
}
