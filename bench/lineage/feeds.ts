import type { ChangeFeed, FeedEntry } from '../../subgraphs/kernel/ledger/feed.ts';
import type { Change, ChangedEdge, ChangedStretch } from '../../subgraphs/lineage/domain/graph/change.ts';
import type { Kind, Ref, Synthetic, SyntheticEdge } from './synthetic.ts';

/** When closed edges held. */
export const HELD = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' } as const;
/** Recorded time of the first change, in milliseconds since 1970; each later one a millisecond after. */
const EPOCH = Date.UTC(2024, 0, 1);

const TOLD_BY: Readonly<Record<string, readonly Kind[]>> = {
  compliance: [],
  datasets: ['DataSource', 'Dataset', 'DatasetVersion'],
  environments: ['ContainerImage', 'Deployment'],
  models: ['Model', 'Run', 'ModelVersion'],
};

/** The generated graph as the change feeds of the subgraphs, each entry made when it is read. */
export function feedsOf(graph: Synthetic): Record<string, ChangeFeed> {
  return Object.fromEntries(Object.entries(TOLD_BY).map(([name, kinds]) => [name, feedOf(graph, kinds)]));
}

function feedOf(graph: Synthetic, kinds: readonly Kind[]): ChangeFeed {
  const length = kinds.reduce((sum, kind) => sum + graph.counts[kind], 0);
  const at = (position: number): FeedEntry => {
    let number = position - 1;
    const kind = kinds.find((one) => {
      if (number < graph.counts[one]) return true;
      number -= graph.counts[one];
      return false;
    })!;
    const record = JSON.stringify(changeOf(graph, { kind, number }));
    return { position, recordedAt: new Date(EPOCH + position), record, sha256: '' };
  };
  const upTo = (after: number, limit: number): number[] => {
    const count = Math.max(0, Math.min(limit, length - after));
    return Array.from({ length: count }, (_, index) => after + index + 1);
  };
  return {
    changes: async (after, limit) => upTo(after, limit).map(at),
    changesAt: async (positions) => positions.map(at),
  };
}

function changeOf(graph: Synthetic, ref: Ref): Change {
  return {
    formatVersion: 1,
    subject: { id: graph.id(ref), kind: ref.kind, naturalKey: graph.key(ref) },
    origin: { document: null, format: null, collector: 'bench', confidence: 'DECLARED' },
    state: [stateOf(graph, ref)],
    edges: graph.edges(ref).map((edge) => changedEdge(graph, edge)),
  };
}

function stateOf(graph: Synthetic, ref: Ref): ChangedStretch {
  const values = ref.kind === 'Deployment' ? { state: graph.isLive(ref) ? 'LIVE' : 'FAILED' } : {};
  return { validFrom: null, validTo: null, values };
}

function changedEdge(graph: Synthetic, { kind, source, target, isClosed }: SyntheticEdge): ChangedEdge {
  return {
    op: 'ASSERT',
    kind,
    from: graph.id(source),
    to: graph.id(target),
    role: '',
    confidence: 'DECLARED',
    document: null,
    collector: 'bench',
    validFrom: isClosed ? HELD.from : null,
    validTo: isClosed ? HELD.to : null,
  };
}
