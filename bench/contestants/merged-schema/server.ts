import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { readLaunchConfig } from '../../../cli/launcher/config.ts';
import { FOLLOWERS, SUBGRAPHS } from '../../../cli/launcher/subgraphs.ts';
import type { ChangeFeed } from '../../../subgraphs/kernel/ledger/feed.ts';
import { createSubgraph } from '../../../subgraphs/kernel/server/subgraph.ts';
import { mergeResolvers } from './merge.ts';

/** Run as a process: opens every subgraph here, and serves their resolvers as the one schema that callers see. */
const { database, port, host, subgraphs } = readLaunchConfig();
const log = ({ error }: { error: unknown }) => void process.stderr.write(`${String(error)}\n`);
const progress = () => undefined;

const keepers = await Promise.all(
  Object.entries(SUBGRAPHS).map(([name, open]) =>
    open({ ...database, databaseUrl: subgraphs[name]!.databaseUrl!, log, progress }),
  ),
);
const feeds = Object.fromEntries(keepers.map((subgraph) => [subgraph.name, subgraph as ChangeFeed]));
const followers = await Promise.all(Object.values(FOLLOWERS).map((open) => open({ feeds, log, progress })));
const parts = [...keepers, ...followers];

const merged = await createSubgraph({
  name: 'merged',
  typeDefs: parse(await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8')),
  resolvers: mergeResolvers(parts),
  createContext: (headers) => Object.fromEntries(parts.map((part) => [part.name, part.createContext(headers)])),
  isReady: async () => true,
  close: async () => void (await Promise.all(parts.map((part) => part.stop()))),
  log,
});
const { url } = await merged.listen(port, host);
process.stdout.write(`The merged schema is ready at ${url}\n`);
process.once('SIGTERM', () => void merged.stop().then(() => process.exit(0)));
