import { sha256 } from '../../../kernel/ids/canonical-json.ts';
import { encodeId, entityUuid } from '../../../kernel/ids/ids.ts';
import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import type { Change, ChangedEdge, ChangedStretch } from '../graph/change.ts';
import { EPOCH, FEEDS, feedsOf, type FeedName, type Recorded } from './history.ts';

/** Public id of an entity of a kind whose natural key is a name. */
export const idOf = (kind: string, name: string): string => encodeId(kind, entityUuid(kind, [name]));

type Key = Readonly<Record<string, unknown>>;

/** What a story tells of one entity. */
export interface Told {
  readonly kind: string;
  readonly name: string;
  /** Its id, where that is not of the name alone. */
  readonly id?: string;
  /** Its natural key, where that is more than the name. */
  readonly key?: Key;
  /**
   * Upstream and downstream ends of the edges asserted, one of them the entity; what the one was to the other, and what
   * the entity calls the other.
   */
  readonly edges?: readonly (readonly [kind: string, from: string, to: string, role?: string, named?: Key])[];
  readonly state?: readonly ChangedStretch[];
}

/** A story for the graph: feeds that tell it, and by which more of it can be told. */
export class Story {
  readonly history: Recorded[] = [];
  readonly feeds: Record<FeedName, ChangeFeed> = feedsOf(this.history);
  readonly #positions = new Map<FeedName, number>(FEEDS.map((feed) => [feed, 0]));

  tell(feed: FeedName, { kind, name, id = idOf(kind, name), key = { name }, edges = [], state = [] }: Told): void {
    const position = this.#positions.get(feed)! + 1;
    this.#positions.set(feed, position);
    const change: Change = {
      formatVersion: 1,
      subject: { id, kind, naturalKey: key },
      origin: { document: null, format: null, collector: 'test', confidence: 'DECLARED' },
      state,
      edges: edges.map(([edge, from, to, role = '', named]): ChangedEdge => {
        const told = { role, confidence: 'DECLARED', document: null, collector: 'test' } as const;
        return { op: 'ASSERT', kind: edge, from, to, ...told, validFrom: null, validTo: null, ...(named && { named }) };
      }),
    };
    const recordedAt = new Date(EPOCH + this.history.length);
    const record = JSON.stringify(change);
    this.history.push({ feed, position, recordedAt, record, sha256: sha256(record) });
  }
}

/** Model versions, each derived from others by their names. */
export function tellVersions(story: Story, versions: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, parents] of Object.entries(versions)) {
    const to = idOf('ModelVersion', name);
    const edges = parents.map((parent) => ['DERIVED', idOf('ModelVersion', parent), to] as const);
    story.tell('models', { kind: 'ModelVersion', name, edges });
  }
}

/** A story of a data source, `s`, and of a version, `v`, that was derived from another, `base`. */
export function derivedStory(): Story {
  const story = new Story();
  story.tell('datasets', { kind: 'DataSource', name: 's' });
  tellVersions(story, { base: [], v: ['base'] });
  return story;
}
