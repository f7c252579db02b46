/** What each list and loader reads of a row; large columns are read only where they are shown. */
export const attributes = {
  model: ['namespace', 'name', 'owner', 'purpose', 'intendedUse', 'limitations', 'description', 'tags', 'createdAt'],
  modelVersion: [
    'namespace', 'model', 'version', 'description', 'documentation', 'tags', 'authors', 'createdAt', 'codeRevision', 'artifacts', 'signature',
    'flavors', 'parents', 'run', 'loggedModel',
  ],
  modelAlias: ['namespace', 'model', 'alias', 'version', 'modelVersion'],
  run: [
    'namespace', 'runId', 'name', 'kind', 'experiment', 'status', 'startedAt', 'endedAt', 'seed', 'executedBy', 'codeRevision', 'hardware',
    'parameters', 'metrics', 'steps', 'tags', 'inputs', 'image',
  ],
  evaluation: ['modelVersion', 'name', 'kind', 'description', 'evaluatedAt', 'metrics', 'slices', 'dataset', 'run'],
  loggedModel: ['signature', 'flavors', 'sizeBytes', 'createdAt'],
} as const;
