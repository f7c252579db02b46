import type { seeded } from '../../subgraphs/kernel/ledger/testing/things.ts';

type Random = ReturnType<typeof seeded>;
type Write = readonly [mutation: string, type: string, input: Readonly<Record<string, unknown>>];

export const day = (number: number): string =>
  new Date(Date.parse('2026-01-01T00:00:00Z') + number * 86_400_000).toISOString();
const digest = (number: number): string => `sha256:${String(number).padStart(64, '0')}`;
const REPOSITORY = 'registry.bank.example/ml/serve';
const ADDRESS = 's3://lake/raw';

/**
 * A random mutation over few entities, so that they meet: tags that move before and after what names them, images with
 * parts, contents and bases, rollouts whose states are corrected for the past, names that come to be resolved, by one or by
 * several, or never.
 * Some are refused.
 */
export function randomWrite(random: Random): Write {
  const write = random.pick<(random: Random) => Write>([
    sightedTag,
    sightedTag,
    (r) => ['registerContainerImage', 'RegisterContainerImageInput', { digest: index(r), platformImages: [part(r)] }],
    (r) => [
      'registerContainerImage',
      'RegisterContainerImageInput',
      { digest: image(r), createdAt: on(r), baseImageReference: tag(r) },
    ],
    (r) => [
      'registerImageInventory',
      'RegisterImageInventoryInput',
      { image: digest(r.below(10)), packages: [`pkg:pypi/p${r.below(4)}@1`] },
    ],
    deployed,
    deployed,
    (r) => [
      'recordDeploymentState',
      'RecordDeploymentStateInput',
      { ...rollout(r), state: r.pick(['LIVE', 'RETIRED']), validFrom: on(r) },
    ],
    (r) => ['registerRun', 'RegisterRunInput', { runId: `r${r.below(9)}`, imageReference: tag(r), inputs: [input(r)] }],
    (r) => ['registerModelVersion', 'RegisterModelVersionInput', { ...version(r), run: { runId: `r${r.below(12)}` } }],
    (r) => ['registerModelVersion', 'RegisterModelVersionInput', { ...version(r), artifacts: [artifact(r)] }],
    (r) => [
      'registerModelVersion',
      'RegisterModelVersionInput',
      { ...version(r), parents: [{ relation: 'FINE_TUNING', modelVersion: version(r) }] },
    ],
    (r) => [
      'registerDatasetVersion',
      'RegisterDatasetVersionInput',
      { ...dataset(r), sources: [`s${r.below(3)}`], derivedFrom: [dataset(r)] },
    ],
    (r) => [
      'registerDatasetVersion',
      'RegisterDatasetVersionInput',
      { ...dataset(r), digest: digest(r.below(2)), sourceReferences: [{ scheme: 'data-source-uri', text: ADDRESS }] },
    ],
    (r) => [
      'registerDataSource',
      'RegisterDataSourceInput',
      { name: `s${r.below(2)}`, kind: 'DATABASE', uri: ADDRESS },
    ],
  ]);
  return write(random);
}

const on = (random: Random): string => day(random.below(30));
const image = (random: Random): string => digest(random.below(8));
const index = (random: Random): string => digest(8 + random.below(2));
const part = (random: Random) => ({ digest: image(random), platform: { os: 'linux', architecture: 'amd64' } });
const tag = (random: Random) => ({ scheme: 'image-tag', text: `${REPOSITORY}:${random.below(3)}` });
const version = (random: Random) => ({ model: `m${random.below(2)}`, version: `${random.below(6)}` });
const dataset = (random: Random) => ({ namespace: 'lake', name: `d${random.below(2)}`, version: `${random.below(4)}` });
const rollout = (random: Random) => ({ environment: 'production', name: 'serve', rollout: `${random.below(12)}` });
const artifact = (random: Random) => ({ uri: `s3://models/${random.below(2)}` });
const content = (random: Random) => ({ scheme: 'dataset-digest', text: digest(random.below(2)) });
const input = (random: Random) => ({
  role: random.pick(['TRAINING', 'VALIDATION']),
  ...(random.next() < 0.7 ? { datasetVersion: dataset(random) } : { reference: content(random) }),
});

function sightedTag(random: Random): Write {
  const seen = { repository: REPOSITORY, tag: `${random.below(3)}`, digest: image(random), observedAt: on(random) };
  return ['recordTagObservation', 'RecordTagObservationInput', seen];
}

function deployed(random: Random): Write {
  const runs = random.next() < 0.3 ? { imageDigest: image(random) } : { imageReference: tag(random) };
  const serves = random.pick([
    { modelVersion: version(random) },
    { modelVersionReference: { scheme: 'run', text: `r${random.below(12)}` } },
    { modelVersionReference: { scheme: 'artifact-uri', text: artifact(random).uri } },
  ]);
  const state = random.pick(['LIVE', 'LIVE', 'PENDING']);
  return [
    'registerDeployment',
    'RegisterDeploymentInput',
    { ...rollout(random), ...runs, ...serves, state, validFrom: on(random) },
  ];
}
