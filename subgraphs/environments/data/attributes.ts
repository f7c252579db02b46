const COURSE = ['state', 'desiredState', 'owner', 'endpoint', 'replicas'] as const;
const IMAGE_FACTS = [
  'digest',
  'platform',
  'createdAt',
  'labels',
  'codeRevision',
  'baseImageDigest',
  'baseImageReference',
] as const;

/** What each list and loader reads of a row. */
export const attributes = {
  imageFacts: IMAGE_FACTS,
  image: [...IMAGE_FACTS, 'repositories', 'mediaType', 'configDigest', 'sizeBytes'],
  package: ['purl', 'type', 'namespace', 'name', 'version', 'description', 'license', 'tags'],
  deployment: [
    'environment',
    'name',
    'rollout',
    ...COURSE,
    'since',
    'until',
    'modelVersion',
    'modelVersionReference',
    'imageDigest',
    'imageReference',
    'containers',
    'orchestrator',
  ],
  tag: ['repository', 'tag', 'digest', 'validFrom', 'validTo'],
  period: [...COURSE, 'validFrom', 'validTo'],
} as const;
