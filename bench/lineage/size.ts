import { readFileSync } from 'node:fs';
import type { OpenGround } from '../harness/ground.ts';
import type { Service } from '../harness/service.ts';
import { graphql, sql, streamed, type Contestant } from './contestants.ts';
import { measure, type Measured, type Rounds } from './measure.ts';
import { Finder, type Questions } from './questions.ts';
import { Synthetic } from './synthetic.ts';
import { writeTables } from './tables.ts';

/** What was measured on a graph of one size. */
export interface SizeResult {
  readonly edges: number;
  readonly nodes: number;
  /** Seconds until the lineage service had read every change, the making of it included. */
  readonly readSeconds: number;
  /** Resident memory of the lineage process in bytes: most so far, and once all had been measured. */
  readonly memory: { readonly peak: number; readonly after: number };
  readonly small: Measured;
  readonly fixed: Measured;
  /** The questions of `fixed` at a time before all that has ended began: the same answers, with all of history looked at. */
  readonly past: Measured;
  readonly hubs: Measured | null;
  readonly impact: Measured;
  /** Streams of more and more nodes. */
  readonly streams: readonly Measured[];
}

/** Before the closed edges held; the others always have. */
const BEFORE = '2024-06-01T00:00:00Z';
/** Nobody listens there: what is asked needs no other subgraph. */
const NOBODY = 'http://127.0.0.1:9/graphql';

/** Measures one size, on tables and services of its own. */
export async function measureSize(
  edges: number,
  ground: OpenGround,
  how: Rounds,
  say: (line: string) => void,
): Promise<SizeResult> {
  const progress = (line: string): void => say(`${edges.toLocaleString('en')} edges: ${line}`);
  const graph = new Synthetic(edges);
  progress('writing the tables…');
  await writeTables(ground.databaseUrl, graph, progress);
  progress('lineage reads the feeds…');
  const begun = performance.now();
  // As docs/running.md advises where memory counts.
  const command = ['--max-semi-space-size=4', '--max-old-space-size=1000', server('lineage'), String(edges)];
  const lineage = await ground.start({ name: 'lineage', command });
  const readSeconds = (performance.now() - begun) / 1000;
  const limit = await ground.start({ name: 'SQL', command: [server('sql'), ground.databaseUrl] });
  const gateway = await startGateway(ground, lineage);
  try {
    const measured = await measureAll(graph, { limit, lineage, gateway }, how, progress);
    const nodes = Object.values(graph.counts).reduce((sum, count) => sum + count, 0);
    return { edges, nodes, readSeconds, memory: memoryOf(lineage.pid), ...measured };
  } finally {
    for (const service of [gateway, limit, lineage]) await service.stop();
  }
}

const server = (name: string): string => new URL(`servers/${name}.ts`, import.meta.url).pathname;

function startGateway(ground: OpenGround, lineage: Service): Promise<Service> {
  const others = ['COMPLIANCE_URL', 'DATASETS_URL', 'ENVIRONMENTS_URL', 'MODELS_URL'].map((name) => [name, NOBODY]);
  const environment = { ...(Object.fromEntries(others) as Record<string, string>), LINEAGE_URL: lineage.url };
  return ground.start({ name: 'gateway', command: ['cli/main.ts', 'start'], environment });
}

async function measureAll(
  graph: Synthetic,
  services: Readonly<Record<'limit' | 'lineage' | 'gateway', Service>>,
  how: Rounds,
  progress: (line: string) => void,
) {
  const limit = sql(services.limit.url);
  const service = graphql('Lineage service', services.lineage.url);
  const gateway = graphql('Gateway before it', services.gateway.url);
  const stream = streamed('Lineage, streamed', services.lineage.url);
  const finder = new Finder(services.lineage.url, graph);
  const run = (questions: Questions, contestants: readonly Contestant[], rounds = how) =>
    measure(questions, contestants, rounds, progress);

  const small = await finder.upstream('upstream, 10–100 nodes', 10, 100, 200);
  const fixed = await finder.upstream('upstream, 20–30 nodes', 20, 30, 100);
  const past = { ...fixed, title: `${fixed.title}, as of the past`, asked: fixed.asked.map(at(BEFORE)) };
  const hubs = await finder.hubs('downstream of hubs, 10,000–100,000 nodes', 10_000, 100_000, 5);
  const counted = hubs.asked.length > 0 ? hubs : await finder.hubs('downstream of hubs', 100, 10_000, 5);
  const impact = {
    ...counted,
    title: `impact, ${counted.title}`,
    asked: counted.asked.map(({ of }) => ({ what: 'IMPACT', of }) as const),
  };
  const alone = { ...how, atOnce: 1 };
  const sets = [await finder.upstream('upstream, 20–30 nodes', 20, 30, 20)];
  for (const nodes of [200, 2_000, 20_000]) {
    sets.push(await finder.hubs(`downstream, ${nodes}–${2 * nodes} nodes`, nodes, 2 * nodes, 5));
  }
  const streams: Measured[] = [];
  for (const set of sets) if (set.asked.length > 0) streams.push(await run(set, [stream], alone));
  return {
    small: await run(small, [limit, service, gateway]),
    fixed: await run(fixed, [service], alone),
    past: await run(past, [service], alone),
    hubs: hubs.asked.length > 0 ? await run(hubs, [limit, stream], alone) : null,
    impact: await run(impact, [limit, service, gateway], alone),
    streams,
  };
}

function at<Asked extends object>(validAt: string) {
  return (asked: Asked): Asked & { readonly validAt: string } => ({ ...asked, validAt });
}

function memoryOf(pid: number): SizeResult['memory'] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string): number => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
  return { peak: bytes('VmHWM'), after: bytes('VmRSS') };
}
