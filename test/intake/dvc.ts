import { fixtures as files } from '../../subgraphs/kernel/formats/dvc-file/fixtures.ts';
import { fixtures as locks } from '../../subgraphs/kernel/formats/dvc-lock/fixtures.ts';
import { fixtures as pipelines } from '../../subgraphs/kernel/formats/dvc-yaml/fixtures.ts';
import type { World } from './world.ts';

export const REPOSITORY = 'https://git.example/risk/claims';
export const MODEL = 'models/claims_model.joblib';

const SCORES = '{"test": {"accuracy": 0.9}, "epoch": 3}\n';
const LATER_SCORES = '{"test": {"accuracy": 0.95}, "epoch": 3}\n';

/** The documents of one repository; the digest of the scores is in its lock file. */
export const story = {
  imported: files['imported']!,
  pipeline: pipelines['pipeline']!,
  artifacts: pipelines['artifacts']!,
  lock: locks['schema2']!,
  scores: SCORES,
  /** A model that was trained again on the same data. */
  laterLock: locks['schema2']!.replaceAll('c'.repeat(32), 'f'.repeat(32)).replace(
    'e28774499f4e75e10d02ce0d3650a5d2',
    '46dc233f58ce465460d967f8912c1bbb',
  ),
  laterScores: LATER_SCORES,
} as const;

/** Sends documents of the repository, one after the other. */
export async function tell(world: World, ...documents: readonly (keyof typeof story)[]): Promise<void> {
  for (const document of documents) {
    const { http, message } = await world.post(story[document], {
      namespace: REPOSITORY,
      observedAt: '2026-06-01T00:00:00Z',
      ...(/scores$/i.test(document) ? { filename: 'scores.json' } : {}),
    });
    if (http !== 201) throw new Error(`${document}: ${message}`);
  }
}

/** From the scores of a version back to the file of another repository: one question. */
export const WALK = `query ($namespace: String!, $model: String!, $version: String!) {
  modelVersion(namespace: $namespace, model: $model, version: $version) {
    version
    model { name description }
    claims { nodes { confidence } }
    artifacts { uri digest sizeBytes }
    evaluations { name kind metrics { name value } run { name kind } datasetVersion { digest } claims { nodes { confidence } } }
    run {
      name kind parameters { name value }
      inputs { role datasetVersion { digest sizeBytes dataset { name }
        producedBy { transformation { name description } parameters { name value }
          inputs { digest dataset { name } ...Made } } ...Made } }
    }
  }
}
fragment Made on DatasetVersion {
  derivedFrom { digest dataset { name } derivedFrom { digest dataset { namespace name } tags { name value } sources { name kind uri } } }
  producedBy { transformation { name } parameters { name value } inputs { digest dataset { name }
    derivedFrom { digest dataset { name } derivedFrom { digest dataset { namespace name } tags { name value } sources { name kind uri } } } } }
}`;
