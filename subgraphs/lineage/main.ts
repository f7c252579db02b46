import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import type { ChangeFeed } from '../kernel/ledger/feed.ts';
import type { LogFault } from '../kernel/server/format-error.ts';
import { createSubgraph, type RunningSubgraph } from '../kernel/server/subgraph.ts';
import { remoteFeed } from './data/remote-feed.ts';
import { Following } from './domain/following.ts';
import { Graph } from './domain/graph/graph.ts';
import { createContext, type SubgraphContext } from './resolvers/context.ts';
import { resolvers } from './resolvers/index.ts';

export { remoteFeed };

export interface LineageOptions {
  /** The change feeds to follow, by the names of their subgraphs. */
  readonly feeds: Readonly<Record<string, ChangeFeed>>;
  readonly log: LogFault;
  readonly progress?: (line: string) => void;
  /** Milliseconds between looks at the feeds when nobody asks; 500 unless told. */
  readonly interval?: number;
}

/** The graph over what all other subgraphs record. It keeps nothing of its own: the feeds are read anew at each start. */
export async function createLineageSubgraph(options: LineageOptions): Promise<RunningSubgraph> {
  const { feeds, log, progress = () => undefined, interval = 500 } = options;
  const graph = new Graph(Object.keys(feeds).sort());
  const following = new Following(graph, {
    feeds,
    interval,
    progress,
    log: (error) => log({ correlationId: 'lineage', error }),
  });
  return createSubgraph<SubgraphContext>({
    name: 'lineage',
    typeDefs: subgraphTypeDefs('lineage'),
    resolvers,
    createContext: () => createContext(following),
    isReady: async () => following.marks().every(({ certainAt }) => certainAt !== null),
    close: async () => following.stop(),
    log,
  });
}
