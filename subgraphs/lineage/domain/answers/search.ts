import { PedigreeError } from '../../../kernel/errors/errors.ts';
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
import { shownNode } from './shown.ts';
import { stateOf } from './state.ts';

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  /** Whether to count what is found. */
  readonly isCounted?: boolean;
}

/** What a search says of an entity. */
export interface Hit {
  /** The name that it was given, if any: the natural key of a run is but an id. */
  readonly name: string | null;
  /** Where the words were found. */
  readonly matchedIn: readonly SearchField[];
}

/** The entities in which a text is found, a page at a time, best first. */
export async function searchOf(asked: Question, states: States, owners: Owners, args: SearchArgs) {
  const { size } = readWindow({ first: args.first ?? null }, 'search');
  const print = fingerprint(['search', args.text, args.kinds ?? null, asked.asOf]);
  const { question, told } = continued(asked, print, args.after ?? null);
  const limits = new Set<Limit>();
  const search = await begin(question, { states, owners }, args, limits);
  // What was passed unseen is on no later page either.
  const cursorOf = (place: number, isWhole: boolean): string =>
    encodePageCursor(isWhole ? question : { ...question, limits: new Set(['LAG']) }, print, place);
  const found: Found[] = [];
  const course = { place: told, limits };
  for await (const one of confirmed(search, course, size + 1)) if (found.push(one) > size) break;
  const edges = found.slice(0, size).map(({ node, hit, place, isWhole }) => ({
    cursor: cursorOf(place, isWhole),
    node: shownHit(question, node, hit),
  }));
  // Where time was up before anything was found, who asks on does so from there: from the beginning it would be up again.
  const isPassed = limits.has('TIME') && course.place > told;
  const end = edges.at(-1)?.cursor ?? (isPassed ? cursorOf(course.place, false) : undefined);
  // Counted before anything is said of the whole: what the count did not see is missing there, too.
  const counted = args.isCounted ? await countOf(search) : null;
  const gaps = { limits: new Set([...limits, ...(counted?.limits ?? [])]), unresolved: new Map() };
  const { complete, truncatedBy, watermarks, asOf } = stateOf(question, gaps);
  return {
    complete,
    truncatedBy,
    watermarks,
    asOf,
    totalCount: () => counted && wholeCount(counted.count, truncatedBy),
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end !== undefined && (found.length > size || limits.has('TIME')),
      hasPreviousPage: told > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: end ?? null,
    },
  };
}

/** Every entity in which a text is found, best first, up to a number of them; and why that is not all, where it is not. */
export async function everyHit(
  question: Question,
  sources: Sources,
  args: Pick<SearchArgs, 'text' | 'kinds'>,
  maximum: number,
): Promise<{ hits: Map<number, Hit>; limits: Set<Limit> }> {
  const limits = new Set<Limit>();
  const search = await begin(question, sources, args, limits);
  const hits = new Map<number, Hit>();
  for await (const { node, hit } of confirmed(search, { place: 0, limits }, AT_ONCE)) {
    if (hits.size === maximum) {
      limits.add('NODES');
      break;
    }
    hits.set(node, hit);
  }
  return { hits, limits };
}

interface Sources {
  readonly states: States;
  readonly owners: Owners;
}

interface Search {
  readonly question: Question;
  readonly states: States;
  readonly expansions: readonly Expansion[];
  /** Everything that the index proposes, best first. */
  readonly nodes: Iterable<number>;
}

/** Asks the index. */
async function begin(
  question: Question,
  { states, owners }: Sources,
  { text, kinds = null }: Pick<SearchArgs, 'text' | 'kinds'>,
  limits: Set<Limit>,
): Promise<Search> {
  const terms = termsOf(text);
  const unread = await owners.takeIn(question.deadline);
  if (unread) limits.add(unread);
  const expansions = terms.map((term) => question.graph.search.expand(term));
  const { nodes, isCut } = await rank(question, text, expansions, shownKinds(question, kinds));
  if (isCut) limits.add('TIME');
  return { question, states, expansions, nodes };
}

interface Found {
  readonly node: number;
  readonly hit: Hit;
  /** Its place among what the index proposes, from 1. */
  readonly place: number;
  /** Whether all that was proposed up to there was seen. */
  readonly isWhole: boolean;
}

/** How many proposals were passed, and why not all. */
interface Course {
  place: number;
  readonly limits: Set<Limit>;
}

/**
 * Of what the index proposes, that of which the owner's record says that the text is in it; until time is up.
 * @param batch how many records to ask for at once
 */
async function* confirmed(
  { question, states, expansions, nodes }: Search,
  course: Course,
  batch: number,
): AsyncGenerator<Found> {
  const { limits } = course;
  for (const proposed of batches(nodes, course.place, batch)) {
    const { loaded, limit } = await states.loadBy(question.deadline, proposed, question.moment);
    if (limit !== null) limits.add(limit);
    for (const node of proposed) {
      course.place += 1;
      const state = loaded.get(node);
      const fields = state && matchedIn(textsOf(question, node, state), expansions);
      if (fields)
        yield {
          node,
          hit: { name: typeof state.values['name'] === 'string' ? state.values['name'] : null, matchedIn: fields },
          place: course.place,
          isWhole: limits.size === 0,
        };
    }
    if (limits.has('TIME')) return;
  }
}

function shownHit(question: Question, node: number, { name, matchedIn }: Hit) {
  const shown = shownNode(question, node, null);
  return { node: name === null ? shown : { ...shown, label: name }, matchedIn };
}

function* batches(nodes: Iterable<number>, passed: number, size: number): Generator<number[]> {
  let batch: number[] = [];
  let place = 0;
  for (const node of nodes) {
    place += 1;
    if (place <= passed || batch.push(node) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Records asked for at once by who goes through all. */
const AT_ONCE = 1_000;

/** How many entities are found on all pages: every proposal is confirmed, which a page need not do. */
async function countOf(search: Search): Promise<{ count: number; limits: ReadonlySet<Limit> }> {
  const limits = new Set<Limit>();
  let count = 0;
  for await (const _ of confirmed(search, { place: 0, limits }, AT_ONCE)) count += 1;
  return { count, limits };
}

function wholeCount(count: number, truncatedBy: readonly Limit[]): number {
  if (truncatedBy.length === 0) return count;
  const message = `What was found cannot all be counted (${truncatedBy.join(', ')}); search for more words or fewer kinds, or ask again.`;
  throw new PedigreeError('INCOMPLETE', message);
}

function textsOf({ graph }: Question, node: number, { naturalKey, values }: NodeState): SearchText[] {
  const { kind } = NODE_KINDS[graph.nodes.kindOf(node)]!;
  return [...keyTexts(kind, naturalKey), ...valueTexts(kind, values)];
}
