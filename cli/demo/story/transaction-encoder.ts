import { digestOf } from '../digests.ts';
import type { DemoStep } from '../steps.ts';
import { evaluation } from './evaluations.ts';
import { classified, decided, pointed } from './governance.ts';
import { imageDigest } from './images.ts';
import { REPOSITORIES } from './organisation.ts';
import type { Training } from './training.ts';
import { codeOf, features, runIdOf, runOf } from './training.ts';

/** The pre-trained encoder that the other models fine-tune. */
export const ENCODER_VERSION = { model: 'transaction-encoder', version: '1.0.0' } as const;

const TRAINING: Training = {
  ...ENCODER_VERSION,
  startedAt: '2025-10-22T18:00:00Z',
  minutes: 1_260,
  seed: 20_251_022,
  executedBy: 'training-pipeline',
  repository: REPOSITORIES.encoder,
  image: imageDigest('ml/encoder-train:2025.10'),
  hardware: {
    description: 'gpu-8x-a100',
    cpuCount: 96,
    memoryBytes: 1_181_116_006_400,
    accelerator: 'NVIDIA A100 80GB',
    acceleratorCount: 8,
  },
  parameters: { hidden_size: '256', layers: '6', batch_size: '4096', learning_rate: '0.0003', mask_rate: '0.15' },
  metrics: { masked_amount_r2: 0.6134, next_category_accuracy: 0.4821 },
  training: 'sequences/pretraining',
  holdout: 'sequences/holdout',
  quarter: '2025-q3',
};

/** The encoder is pre-trained, measured and approved before any model builds on it. */
export const ENCODER: readonly DemoStep[] = [
  {
    at: '2025-10-21T09:00:00Z',
    mutation: 'registerModels',
    input: [
      {
        name: ENCODER_VERSION.model,
        owner: 'ml-platform-team',
        purpose: 'Represents the transactions of an account as a vector for other models.',
        intendedUse: 'As a frozen or fine-tuned encoder within models of the bank.',
        limitations: 'Not to be used for decisions by itself; trained on current accounts in Germany only.',
        description: 'Transformer over sequences of amounts and merchant categories, trained by masking.',
        createdAt: '2025-10-21T09:00:00Z',
        tags: [{ name: 'foundation' }],
      },
    ],
  },
  { at: '2025-10-23T15:05:00Z', mutation: 'registerRuns', input: [runOf(TRAINING)] },
  {
    at: '2025-10-23T16:00:00Z',
    mutation: 'registerModelVersions',
    input: [
      {
        ...ENCODER_VERSION,
        authors: ['ml-engineer', 'platform-engineer'],
        createdAt: '2025-10-23T16:00:00Z',
        description: 'First encoder, on the third quarter of 2025.',
        documentation: [{ title: 'Model card', uri: `${REPOSITORIES.encoder}/wiki/1.0.0` }],
        codeRevision: codeOf(TRAINING),
        run: { runId: runIdOf(TRAINING) },
        artifacts: [
          {
            uri: 's3://model-registry/transaction-encoder/1.0.0/model.safetensors',
            digest: digestOf('artifact/transaction-encoder/1.0.0'),
            sizeBytes: 48_234_496,
            mediaType: 'application/vnd.safetensors',
          },
        ],
        flavors: [{ name: 'pytorch', version: '2.5.1' }],
      },
    ],
  },
  {
    at: '2025-10-24T10:00:00Z',
    mutation: 'registerEvaluations',
    input: [
      evaluation(
        {
          modelVersion: ENCODER_VERSION,
          evaluatedAt: '2025-10-24T09:30:00Z',
          dataset: features('sequences/holdout', '2025-q3'),
          run: { runId: runIdOf(TRAINING) },
        },
        'holdout-2025-q3',
        'PERFORMANCE',
        'Reconstruction of masked transactions on the holdout.',
        [['next_category_accuracy', 0.4793, 0.3127, 0.4, 'AT_LEAST']],
        [['account_kind', 'joint', 'next_category_accuracy', 0.4655, 61_204]],
      ),
    ],
  },
  classified('2025-10-27T09:00:00Z', ENCODER_VERSION, 'MINIMAL', 'No decision about persons by itself.'),
  decided('2025-10-27T09:10:00Z', ENCODER_VERSION, 'IN_REVIEW', 'Submitted by the ML platform.'),
  decided('2025-10-31T14:00:00Z', ENCODER_VERSION, 'APPROVED', 'Approved as a building block.'),
  pointed('2025-10-31T14:05:00Z', 'champion', ENCODER_VERSION, 'Only version so far.'),
];
