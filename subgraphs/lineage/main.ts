import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { urlSetting } from '../kernel/config/config.ts';
import type { ChangeFeed } from '../kernel/ledger/feed.ts';
import type { LogFault } from '../kernel/server/format-error.ts';
import { runAlone } from '../kernel/process/run-alone.ts';
import { StartFailure } from '../kernel/process/start-failure.ts';
import { logToStandardError } from '../kernel/server/format-error.ts';
import { createSubgraph, type RunningSubgraph } from '../kernel/server/subgraph.ts';
import { remoteFeed } from './data/remote-feed.ts';
import { Following } from './domain/following.ts';
import { Graph } from './domain/graph/graph.ts';
import { Owners } from './domain/search/owners.ts';
import { States } from './domain/states.ts';
import { createContext, NOBODY, type Followed, type Listener, type SubgraphContext } from './resolvers/context.ts';
import { exporter } from './resolvers/export.ts';
import { subscriber } from './resolvers/subscriber.ts';
import { resolvers } from './resolvers/index.ts';

export { remoteFeed };

export interface LineageOptions {
  /** The change feeds to follow, by the names of their subgraphs. */
  readonly feeds: Readonly<Record<string, ChangeFeed>>;
  readonly log: LogFault;
  readonly progress?: (line: string) => void;
  /** Milliseconds between looks at the feeds when nobody asks; 500 unless told. */
  readonly interval?: number;
  /** Milliseconds after which an export that nobody reads on is given up; a minute unless told. */
  readonly patience?: number;
}

/** Milliseconds after which what nobody reads on is given up. */
const PATIENCE_MS = 60_000;

/** The graph over what all other subgraphs record. It keeps nothing of its own: the feeds are read anew at each start. */
export async function createLineageSubgraph(options: LineageOptions): Promise<RunningSubgraph> {
  const { feeds, log, progress = () => undefined, interval = 500, patience = PATIENCE_MS } = options;
  const logFeed = (error: unknown) => log({ correlationId: 'lineage', error });
  const follow = (): Followed => {
    const graph = new Graph(Object.keys(feeds).sort());
    const following = new Following(graph, { feeds, interval, progress, log: logFeed, replaced });
    const states = new States(graph, feeds, logFeed);
    return { following, states, owners: new Owners(graph, states) };
  };
  // The graph is of all feeds together: when one has become another, all are read anew. Who is answered yet is told LAG.
  const replaced = (): void => {
    followed.following.stop();
    followed = follow();
  };
  let followed = follow();
  const typeDefs = subgraphTypeDefs('lineage');
  const newContext = (listener: Listener): SubgraphContext => createContext({ ...followed, feeds, listener });
  const exports = exporter({ followed: () => followed, typeDefs, log, patience });
  const running: RunningSubgraph = await createSubgraph<SubgraphContext>({
    name: 'lineage',
    typeDefs,
    resolvers,
    fetch: (request) => (isSubscription(request) ? subscriptions(request) : exports(request)),
    createContext: () => newContext(NOBODY),
    isReady: async () => !followed.following.certainAt().includes(null) && followed.following.arranging === undefined,
    close: async () => followed.following.stop(),
    log,
  });
  const subscriptions = subscriber({ schema: running.schema, createContext: newContext, log, patience });
  return running;
}

function isSubscription({ method, url }: Request): boolean {
  return method === 'POST' && new URL(url).pathname === '/subscriptions';
}

const FOLLOWED = ['compliance', 'datasets', 'environments', 'models'];

if (import.meta.main) {
  await runAlone(FOLLOWED, async ({ subgraphs }, progress) => {
    const missing = FOLLOWED.filter((name) => subgraphs[name]?.url === undefined);
    if (missing.length > 0) {
      const names = missing.map(urlSetting).join(', ');
      throw new StartFailure(
        `${names} ${missing.length === 1 ? 'is' : 'are'} not set: lineage reads what the other subgraphs record.`,
        'Set each to the GraphQL endpoint of its subgraph, for example MODELS_URL=http://127.0.0.1:4001/graphql.',
      );
    }
    progress(`Reading what ${FOLLOWED.join(', ')} have recorded…`);
    const feeds = Object.fromEntries(FOLLOWED.map((name) => [name, remoteFeed(name, subgraphs[name]!.url!)]));
    return createLineageSubgraph({ feeds, progress, log: logToStandardError });
  });
}
