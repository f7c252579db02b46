import { createLineageSubgraph } from '../../../subgraphs/lineage/main.ts';
import { feedsOf } from '../feeds.ts';
import { Synthetic } from '../synthetic.ts';

/** Run as a process, with the number of edges: the lineage service, following the feeds of the generated graph. */
const log = ({ error }: { error: unknown }) => void process.stderr.write(`${String(error)}\n`);
const progress = (line: string) => void process.stderr.write(`${line}\n`);

const feeds = feedsOf(new Synthetic(Number(process.argv[2])));
const lineage = await createLineageSubgraph({ feeds, log, progress });
while (!(await lineage.isReady())) await new Promise((resolve) => setTimeout(resolve, 100));
const { url } = await lineage.listen(Number(process.env.PORT), '127.0.0.1');
process.stdout.write(`Lineage is ready at ${url}\n`);
process.once('SIGTERM', () => void lineage.stop().then(() => process.exit(0)));
