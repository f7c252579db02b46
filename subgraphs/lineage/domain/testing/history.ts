import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { encodeId, entityUuid, referenceUuid } from '../../../kernel/ids/ids.ts';
import type { ChangeFeed, FeedEntry } from '../../../kernel/ledger/feed.ts';
import type { seeded } from '../../../kernel/ledger/testing/things.ts';
import type { Change, ChangedEdge, ChangedStretch } from '../graph/change.ts';

type Random = ReturnType<typeof seeded>;
type Fact = Pick<ChangedEdge, 'kind' | 'from' | 'to' | 'role'>;

/** A subject of random histories: what can be said of it. */
interface Subject {
  readonly feed: FeedName;
  readonly kind: string;
  readonly key: Readonly<Record<string, string>>;
  readonly id: string;
}

export type FeedName = 'compliance' | 'datasets' | 'environments' | 'models';
export const FEEDS: readonly FeedName[] = ['compliance', 'datasets', 'environments', 'models'];

/** Where everything lies, in valid and in recorded time. */
export const EPOCH = Date.parse('2026-01-01T00:00:00Z');
const INSTANTS = 8;
export const instantOf = (index: number): number => EPOCH + index * 60_000;

export interface Recorded extends FeedEntry {
  readonly feed: FeedName;
}

const subject = (feed: FeedName, kind: string, key: Record<string, string>): Subject => {
  return { feed, kind, key, id: encodeId(kind, entityUuid(kind, Object.values(key))) };
};
const several = (count: number, make: (name: string) => Subject): Subject[] =>
  Array.from({ length: count }, (_, index) => make(`${index}`));
const reference = (scheme: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => encodeId('Reference', referenceUuid(scheme, `${index}`)));

const NAMESPACE = { namespace: 'default' };
const SOURCES = several(3, (name) => subject('datasets', 'DataSource', { name }));
const DATASETS = several(2, (name) => subject('datasets', 'Dataset', { ...NAMESPACE, name }));
const DATASET_VERSIONS = several(5, (versionKey) =>
  subject('datasets', 'DatasetVersion', { ...NAMESPACE, name: `${Number(versionKey) % 2}`, versionKey }),
);
const JOBS = several(2, (name) => subject('datasets', 'Transformation', { ...NAMESPACE, name }));
const JOB_RUNS = several(3, (runId) => subject('datasets', 'TransformationRun', { ...NAMESPACE, name: '0', runId }));
const MODELS = several(2, (name) => subject('models', 'Model', { ...NAMESPACE, name }));
const VERSIONS = several(6, (version) =>
  subject('models', 'ModelVersion', { ...NAMESPACE, model: `${Number(version) % 3}`, version }),
);
const RUNS = several(4, (runId) => subject('models', 'Run', { ...NAMESPACE, runId }));
const EVALUATIONS = several(2, (name) => subject('models', 'Evaluation', { modelVersion: '0', name }));
const IMAGES = several(7, (digest) => subject('environments', 'ContainerImage', { digest }));
const CONFIGURATIONS = several(2, (digest) => subject('environments', 'ImageConfiguration', { digest }));
const INVENTORIES = several(7, (digest) => subject('environments', 'ImageInventory', { digest }));
const TAGS = several(3, (tag) => subject('environments', 'ImageTag', { repository: 'a', tag }));
const PACKAGES = several(3, (purl) => subject('environments', 'Package', { purl }));
const DEPLOYMENTS = several(5, (name) =>
  subject('environments', 'Deployment', { environment: 'production', name, rollout: '1' }),
);
const PRINCIPALS = several(1, (name) => subject('compliance', 'Principal', { issuer: 'test', name }));
const TAG_NAMES = reference('oci-tag', 4);
const VERSION_NAMES = reference('run', 3);
const DATASET_NAMES = reference('digest', 3);

const SUBJECTS: readonly Subject[] = [
  ...[SOURCES, DATASETS, DATASET_VERSIONS, JOBS, JOB_RUNS, MODELS, VERSIONS, RUNS, EVALUATIONS],
  ...[IMAGES, CONFIGURATIONS, INVENTORIES, TAGS, PACKAGES, DEPLOYMENTS, DEPLOYMENTS, TAGS, PRINCIPALS],
].flat();

/** A random history of all feeds: who is what to whom changes, is corrected for the past, and taken back. */
export function randomHistory(random: Random, length: number): Recorded[] {
  const known = new Map<string, readonly ChangedEdge[]>();
  const positions = new Map<FeedName, number>();
  // Some are named by others and never recorded.
  const recorded = SUBJECTS.filter(() => random.next() < 0.9);
  return Array.from({ length }, (_, index) => {
    const about = random.pick(recorded);
    const document = random.next() < 0.5 ? null : `sha256:${random.below(3)}`;
    const edges = edgesOf(random, about, document);
    const before = known.get(about.id) ?? [];
    const name = (edge: ChangedEdge): string => JSON.stringify(edge);
    const [had, has] = [new Set(before.map(name)), new Set(edges.map(name))];
    known.set(about.id, edges);
    const change: Change = {
      formatVersion: 1,
      subject: { id: about.id, kind: about.kind, naturalKey: about.key },
      origin: { document, format: document && 'test', collector: 'test', confidence: 'DECLARED' },
      state: stateOf(random, about),
      edges: [
        ...edges.filter((edge) => !had.has(name(edge))),
        ...before.filter((edge) => !has.has(name(edge))).map((edge): ChangedEdge => ({ ...edge, op: 'RETRACT' })),
      ],
    };
    const position = (positions.get(about.feed) ?? 0) + 1;
    positions.set(about.feed, position);
    // Some are recorded together.
    const recordedAt = new Date(EPOCH + Math.floor(index / 2) * 1_000);
    return { feed: about.feed, position, recordedAt, record: JSON.stringify(change), sha256: '' };
  });
}

/** Feeds that tell a history, as far as it has come. */
export function feedsOf(history: readonly Recorded[]): Record<FeedName, ChangeFeed> {
  const feed = (name: FeedName): ChangeFeed => {
    const own = (): Recorded[] => history.filter((entry) => entry.feed === name);
    return {
      async changes(after, limit, known) {
        if (known === undefined || own()[after - 1]?.sha256 === known) return own().slice(after, after + limit);
        throw new PedigreeError('INVALID_CURSOR', 'It is another feed.', 'after');
      },
      changesAt: (positions) => Promise.resolve(own().filter(({ position }) => positions.includes(position))),
    };
  };
  return Object.fromEntries(FEEDS.map((name) => [name, feed(name)])) as Record<FeedName, ChangeFeed>;
}

function edgesOf(random: Random, { id, kind, key }: Subject, document: string | null): ChangedEdge[] {
  const some = (from: readonly (Subject | string)[], most = 2): string[] =>
    random
      .shuffle(from)
      .slice(0, random.below(most + 1))
      .map((each) => (typeof each === 'string' ? each : each.id));
  const to = (edge: string, from: readonly string[], role = ''): Fact[] =>
    from.map((each) => ({ kind: edge, from: each, to: id, role }));
  const names = (references: readonly string[]): Fact[] =>
    some(references, 1).map((each) => ({ kind: 'RESOLVES_TO', from: each, to: id, role: '' }));
  const images = [...IMAGES, ...TAG_NAMES];
  const data = [...DATASET_VERSIONS, ...DATASET_NAMES];
  const facts: Record<string, () => Fact[]> = {
    DatasetVersion: () => [
      ...to('SOURCE_OF', some(SOURCES)),
      ...to('DERIVED', some(data, 1)),
      ...to('PRODUCED', some(JOB_RUNS, 1)),
      ...names(DATASET_NAMES),
    ],
    TransformationRun: () => [
      ...to('INPUT_OF', some(data)),
      ...to('EXECUTED_BY', some(JOBS, 1)),
      ...some(data, 1).map((each) => ({ kind: 'PRODUCED', from: id, to: each, role: '' })),
    ],
    ModelVersion: () => [
      ...to('PRODUCED', some(RUNS, 1)),
      ...to('DERIVED', some([...VERSIONS, ...VERSION_NAMES]), 'FINE_TUNING'),
      ...names(VERSION_NAMES),
    ],
    Run: () => [...to('INPUT_OF', some(data), 'TRAINING'), ...to('RAN_IN', some([...TAG_NAMES, ...images], 1))],
    Evaluation: () => [...to('EVALUATED', some(VERSIONS, 1)), ...to('EVALUATED_ON', some(data, 1))],
    ContainerImage: () => [
      ...to('PLATFORM_OF', Number(key['digest']) % 3 === 0 ? some(IMAGES, 3) : []),
      ...to('CONFIGURES', some(CONFIGURATIONS, 1)),
      ...to('BASE_OF', some(images, 1)),
    ],
    ImageConfiguration: () => to('BASE_OF', some(images, 1)),
    ImageInventory: () =>
      some(PACKAGES).map((each) => ({
        kind: 'CONTAINED_IN',
        from: each,
        to: IMAGES[Number(key['digest'])]!.id,
        role: '',
      })),
    ImageTag: () =>
      some(IMAGES, 3).map((each) => ({
        kind: 'RESOLVES_TO',
        from: TAG_NAMES[Number(key['tag'])]!,
        to: each,
        role: '',
      })),
    Deployment: () => [
      ...to('DEPLOYED_AS', some([...VERSIONS, ...VERSION_NAMES], 1)),
      ...to('RUNS', some(images, 1)),
      ...to('RUNS', some(images, 1), 'CONTAINER'),
    ],
  };
  const told = (facts[kind]?.() ?? []).flatMap((fact) =>
    stretches(random).map(({ validFrom, validTo }): ChangedEdge => {
      return { op: 'ASSERT', ...fact, confidence: 'DECLARED', document, collector: kind, validFrom, validTo };
    }),
  );
  return [...new Map(told.map((edge) => [JSON.stringify(edge), edge])).values()];
}

function stateOf(random: Random, { kind }: Subject): ChangedStretch[] {
  const whole = (values: Record<string, unknown>): ChangedStretch[] => [{ validFrom: null, validTo: null, values }];
  if (kind === 'ContainerImage' || kind === 'ImageConfiguration') {
    return whole(random.next() < 0.5 ? {} : { createdAt: iso(instantOf(random.below(INSTANTS))) });
  }
  if (kind === 'Run') return whole(random.next() < 0.5 ? {} : { startedAt: iso(instantOf(random.below(INSTANTS))) });
  if (kind !== 'Deployment') return whole({});
  const cuts = random
    .shuffle([0, 1, 2, 3, 4, 5, 6, 7])
    .slice(0, random.below(4))
    .sort((a, b) => a - b);
  const times = [null, ...cuts.map((cut) => iso(instantOf(cut))), null];
  return times.slice(1).map((validTo, index) => {
    return {
      validFrom: times[index]!,
      validTo,
      values: { state: random.pick(['LIVE', 'LIVE', 'PENDING', 'RETIRED', null]) },
    };
  });
}

/** One stretch of valid time or two that do not overlap; most are unbounded. */
function stretches(random: Random): { validFrom: string | null; validTo: string | null }[] {
  if (random.next() < 0.5) return [{ validFrom: null, validTo: null }];
  const cuts = random
    .shuffle([0, 1, 2, 3, 4, 5, 6, 7])
    .slice(0, 4)
    .sort((a, b) => a - b)
    .map((cut) => iso(instantOf(cut)));
  const all = [
    { validFrom: random.next() < 0.3 ? null : cuts[0]!, validTo: cuts[1]! },
    { validFrom: cuts[2]!, validTo: random.next() < 0.5 ? null : cuts[3]! },
  ];
  return random.next() < 0.3 ? all : [random.pick(all)];
}

const iso = (time: number): string => new Date(time).toISOString();
