import { encodeId, partsOf } from '../../../kernel/ids/ids.ts';
import type { FeedEntry } from '../../../kernel/ledger/feed.ts';
import { STORIES_END } from '../../../kernel/time/story-clock.ts';
import {
  CONTAINER_IMAGE,
  DEPLOYMENT,
  edgeKindNumber,
  IMAGE_CONFIGURATION,
  kindNumber,
  NODE_KINDS,
  RUN,
  VERSION_OF,
  type NodeKind,
} from '../kinds.ts';
import { endOf, readChange, startOf, type Change, type ChangedEdge } from './change.ts';
import { Courses } from './courses.ts';
import { Deployments } from './deployments.ts';
import { Edges, isLink } from './edges.ts';
import { FeedLog } from './feed-log.ts';
import { Nodes } from './nodes.ts';
import type { EdgeFacts } from './statements.ts';
import { SearchIndex } from '../search/search-index.ts';

const timeOf = (time: unknown): number | undefined => (typeof time === 'string' ? Date.parse(time) : undefined);

/** Whether an edge names the image of a run by a reference. */
const isTagged = ({ kind, from }: ChangedEdge): boolean => kind === 'RAN_IN' && partsOf(from).kind === 'Reference';

interface PlacedEdge {
  readonly edge: ChangedEdge;
  readonly kind: number;
  readonly source: number;
  readonly target: number;
}

/**
 * The graph over all subgraphs, in memory, with all its history: what was believed at any position of the feeds can be
 * asked. It is nothing but what the feeds say, so each instance makes its own.
 */
export class Graph {
  readonly nodes = new Nodes();
  readonly edges = new Edges();
  readonly deployments = new Deployments();
  readonly search = new SearchIndex();
  /** When images were built, as they or their configurations say; milliseconds since 1970. */
  readonly builds = new Courses(({ createdAt }) => timeOf(createdAt));
  /** When runs started whose image is, or once was, named by a reference: nobody asks it of others. */
  readonly starts = new Courses(({ startedAt }) => timeOf(startedAt));
  readonly feeds: readonly FeedLog[];
  /** Number of the feed that tells of the nodes of a kind, by number of kind. */
  readonly owners = new Map<number, number>();
  /** Format of every document that stated something, by digest. */
  readonly formats = new Map<string, string>();

  constructor(subgraphs: readonly string[]) {
    this.feeds = subgraphs.map((name) => new FeedLog(name));
  }

  /**
   * Whether all is here that a feed ever comes to have recorded up to a time. To one in which nothing is, a story may yet be
   * told, which has times of its own, unless something else has been recorded in any.
   */
  isPast(feed: number, time: number): boolean {
    const log = this.feeds[feed]!;
    const canBeStory = log.position === 0 && !this.feeds.some((other) => other.isRecordedAfter(STORIES_END - 1));
    return log.isPast(time) && !canBeStory;
  }

  /** Takes in an entry of a feed. One that was taken in before changes nothing; one that skips others is refused. */
  apply(feed: number, { position, recordedAt, record, sha256 }: FeedEntry): void {
    const log = this.feeds[feed]!;
    if (position <= log.position) return;
    if (position !== log.position + 1) {
      throw new Error(`The feed of ${log.name} went from position ${log.position} to ${position}.`);
    }
    const change = readChange(record);
    // All of an entry is understood before any of it counts: one that cannot be read is never passed over.
    const edges = change.edges.map((edge) => this.#placed(edge));
    const previous = this.#applySubject(feed, position, change);
    log.advance(position, recordedAt.getTime(), previous, sha256);
    for (const edge of edges) this.#applyEdge(feed, position, edge, change.subject.id);
  }

  /** Returns the position of the subject's change before this one; 0 when there was none. */
  #applySubject(feed: number, position: number, change: Change): number {
    const { subject, origin } = change;
    if (origin.document !== null && origin.format !== null) this.formats.set(origin.document, origin.format);
    const kind = kindNumber.get(subject.kind);
    if (kind === undefined) return 0;
    this.owners.set(kind, feed);
    const node = this.#node(subject.id);
    const isShown = NODE_KINDS[kind]!.shown !== null;
    if (!this.nodes.isRecorded(node)) {
      this.#introduce(feed, position, node, NODE_KINDS[kind]!, change);
      if (isShown) this.search.name(node, change);
    }
    if (isShown) this.search.record(node, feed, position, change);
    if (kind === DEPLOYMENT) this.deployments.record(node, feed, position, change);
    if (kind === CONTAINER_IMAGE || kind === IMAGE_CONFIGURATION) this.builds.record(node, feed, position, change);
    if (kind === RUN && (this.starts.has(node) || change.edges.some(isTagged))) {
      this.starts.record(node, feed, position, change);
    }
    return this.nodes.change(node, position);
  }

  /** What follows from the natural key alone: the label, and what the node is a version of. */
  #introduce(feed: number, position: number, node: number, kind: NodeKind, { subject, origin }: Change): void {
    const label = kind.label(subject.naturalKey);
    if (label !== null && label !== this.nodes.label(node)) this.nodes.setLabel(node, label);
    const whole = kind.versionOf?.(subject.naturalKey);
    if (whole === undefined) return;
    const facts = {
      kind: VERSION_OF,
      role: '',
      confidence: origin.confidence,
      document: origin.document,
      collector: origin.collector,
      feed,
    };
    const source = this.#node(encodeId(whole.kind, whole.uuid));
    this.edges.add(source, node, facts, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, position);
  }

  /** An edge with its kind and ends as numbers. */
  #placed(edge: ChangedEdge): PlacedEdge {
    const kind = edgeKindNumber.get(edge.kind);
    if (kind === undefined) throw new Error(`A change record has an edge of the unknown kind ${edge.kind}.`);
    return { edge, kind, source: this.#node(edge.from), target: this.#node(edge.to) };
  }

  #applyEdge(feed: number, position: number, { edge, kind, source, target }: PlacedEdge, subject: string): void {
    const { role, confidence, document, collector } = edge;
    const facts: EdgeFacts = { kind, role, confidence, document, collector, feed };
    const [from, to] = [startOf(edge.validFrom), endOf(edge.validTo)];
    if (edge.op === 'ASSERT') {
      this.edges.add(source, target, facts, from, to, position);
      if (isLink(kind)) for (const node of [source, target]) this.nodes.link(node);
      if (edge.named) this.#name(edge.from === subject ? target : source, edge.named);
    }
    // A subject has few edges of its own; the other end may be a hub.
    else this.edges.retract(edge.from === subject ? 'out' : 'in', source, target, facts, from, to, position);
  }

  /** What only others have named is shown by what they call it. */
  #name(node: number, key: Readonly<Record<string, unknown>>): void {
    if (this.nodes.hasLabel(node)) return;
    const label = NODE_KINDS[this.nodes.kindOf(node)]!.label(key);
    if (label !== null) this.nodes.setLabel(node, label);
  }

  #node(id: string): number {
    const node = this.nodes.intern(id);
    if (node < 0) throw new Error(`A change record names '${id.slice(0, 80)}', which is of no known kind.`);
    this.edges.reachNode(node);
    return node;
  }
}
