import { commitOf, digestOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';
import { REPOSITORIES } from './organisation.ts';

const REGISTRY = 'registry.bank.example';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

interface Image {
  readonly name: string;
  readonly tag: string;
  readonly builtAt: string;
  readonly base?: string;
  readonly sizeBytes: number;
  readonly packages: readonly string[];
  /** Built from a working tree with changes that no commit has. */
  readonly dirty?: boolean;
}

const system = (openssl: string) => [
  `pkg:deb/debian/openssl@${openssl}?arch=amd64&distro=debian-12`,
  'pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&distro=debian-12',
];
const learning = (numpy: string, pandas: string, sklearn: string, xgboost: string) => [
  `pkg:pypi/numpy@${numpy}`,
  `pkg:pypi/pandas@${pandas}`,
  `pkg:pypi/scikit-learn@${sklearn}`,
  `pkg:pypi/xgboost@${xgboost}`,
];
const SERVING = ['pkg:pypi/fastapi@0.115.6', 'pkg:pypi/pydantic@2.10.4', 'pkg:pypi/uvicorn@0.34.0'];
const MEASURING = ['pkg:pypi/fairlearn@0.12.0', 'pkg:pypi/evidently@0.6.7', 'pkg:pypi/mlflow-skinny@2.19.0'];

const AUTUMN = [...system('3.0.15-1~deb12u1'), ...learning('1.26.4', '2.2.3', '1.5.2', '2.1.3')];
const WINTER = [...system('3.0.15-1~deb12u1'), ...learning('2.2.3', '2.2.3', '1.6.1', '2.1.4')];
const SPRING = [...system('3.0.17-1~deb12u2'), ...learning('2.2.6', '2.3.0', '1.7.0', '3.0.2')];

/** The images of the story. Training and serving images are shared by models; churn has one that it built by itself. */
const ALL: readonly Image[] = [
  image('base/python', '3.12-2025.10', '2025-10-20T06:00:00Z', 51_204_877, system('3.0.15-1~deb12u1')),
  image('base/python', '3.12-2026.05', '2026-05-04T06:00:00Z', 51_377_012, system('3.0.17-1~deb12u2')),
  image(
    'ml/tabular-train',
    '2025.11',
    '2025-11-03T06:00:00Z',
    812_455_301,
    [...AUTUMN, ...MEASURING],
    'base/python:3.12-2025.10',
  ),
  image(
    'ml/tabular-serve',
    '2025.11',
    '2025-11-03T06:20:00Z',
    402_118_540,
    [...AUTUMN, ...SERVING],
    'base/python:3.12-2025.10',
  ),
  image(
    'ml/tabular-train',
    '2026.02',
    '2026-02-09T06:00:00Z',
    829_010_112,
    [...WINTER, ...MEASURING],
    'base/python:3.12-2025.10',
  ),
  image(
    'ml/tabular-serve',
    '2026.02',
    '2026-02-09T06:20:00Z',
    409_640_233,
    [...WINTER, ...SERVING],
    'base/python:3.12-2025.10',
  ),
  image(
    'ml/tabular-train',
    '2026.05',
    '2026-05-11T06:00:00Z',
    834_902_774,
    [...SPRING, ...MEASURING],
    'base/python:3.12-2026.05',
  ),
  image(
    'ml/tabular-serve',
    '2026.05',
    '2026-05-11T06:20:00Z',
    411_730_996,
    [...SPRING, ...SERVING],
    'base/python:3.12-2026.05',
  ),
  image(
    'ml/encoder-train',
    '2025.10',
    '2025-10-21T06:00:00Z',
    4_913_220_871,
    [...AUTUMN, 'pkg:pypi/torch@2.5.1'],
    'base/python:3.12-2025.10',
  ),
  {
    ...image(
      'marketing/churn-serve',
      'hotfix',
      '2026-05-20T16:40:00Z',
      398_225_431,
      [...AUTUMN, ...SERVING, 'pkg:pypi/requests@2.31.0'],
      'base/python:3.12-2025.10',
    ),
    dirty: true,
  },
];

function image(
  name: string,
  tag: string,
  builtAt: string,
  sizeBytes: number,
  packages: readonly string[],
  base?: string,
): Image {
  return { name, tag, builtAt, sizeBytes, packages, base };
}

/** Manifest digest of an image of the story, by `name:tag`. */
export function imageDigest(nameAndTag: string): string {
  return digestOf(`image/${nameAndTag}`);
}

/** Each image as it was pushed: the manifest, its tag, and what its inventory found in it. */
export const IMAGES: readonly DemoStep[] = ALL.flatMap(
  ({ name, tag, builtAt, base, sizeBytes, packages, dirty = false }) => {
    const label = `${name}:${tag}`;
    const digest = imageDigest(label);
    const repository = `${REGISTRY}/${name}`;
    const pushed = (minutes: number) => new Date(Date.parse(builtAt) + minutes * 60_000).toISOString();
    const manifest = {
      digest,
      repositories: [repository],
      mediaType: MANIFEST,
      platform: { os: 'linux', architecture: 'amd64' },
      configDigest: digestOf(`image-config/${label}`),
      createdAt: builtAt,
      sizeBytes,
      labels: [{ name: 'org.opencontainers.image.version', value: tag }],
      codeRevision: {
        repository: name.startsWith('marketing/') ? REPOSITORIES.churn : REPOSITORIES.images,
        commit: commitOf(`images/${label}`),
        dirty,
      },
      ...(base === undefined ? {} : { baseImageDigest: imageDigest(base) }),
    };
    return [
      { at: pushed(5), mutation: 'registerContainerImages', input: [manifest] },
      { at: pushed(5), mutation: 'recordTagObservations', input: [{ repository, tag, digest }] },
      { at: pushed(9), mutation: 'registerImageInventories', input: [{ image: digest, packages }] },
    ] satisfies DemoStep[];
  },
);
