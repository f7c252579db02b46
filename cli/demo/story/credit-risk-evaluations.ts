import type { EvaluationFrame } from './evaluations.ts';
import { evaluation } from './evaluations.ts';
import { features } from './training.ts';

type Version = EvaluationFrame['modelVersion'];

/** Measurements of 2.0.0: better discrimination, a gap between age groups. */
export function evaluationsOf200(modelVersion: Version, runId: string): object[] {
  const frame: EvaluationFrame = {
    modelVersion,
    evaluatedAt: '2026-02-17T09:30:00Z',
    dataset: features('credit/holdout', '2025-q4'),
    run: { runId },
  };
  return [
    evaluation(
      frame,
      'holdout-2025-q4',
      'PERFORMANCE',
      'Discrimination and calibration on the holdout of the fourth quarter of 2025.',
      [
        ['roc_auc', 0.8127, 0.7774, 0.75, 'AT_LEAST'],
        ['brier_score_loss', 0.0861, 0.0912, 0.1, 'AT_MOST'],
      ],
      [
        ['region', 'north', 'roc_auc', 0.8081, 15_330],
        ['region', 'south', 'roc_auc', 0.8149, 21_876],
      ],
    ),
    evaluation(
      frame,
      'fairness-age-and-sex',
      'FAIRNESS',
      'Fairlearn on the decisions at the operating point.',
      [
        ['demographic_parity_difference', 0.094, 0.071, 0.1, 'ABSOLUTE_AT_MOST'],
        ['equalized_odds_difference', 0.112, 0.088, 0.1, 'ABSOLUTE_AT_MOST'],
      ],
      [
        ['age_group', 'under_25', 'selection_rate', 0.531, 9_870],
        ['age_group', '25_and_over', 'selection_rate', 0.625, 76_525],
      ],
    ),
  ];
}

/** Measurements of 2.1.0: a little less discrimination, the gap closed. */
export function evaluationsOf210(modelVersion: Version, runId: string): object[] {
  const frame: EvaluationFrame = {
    modelVersion,
    evaluatedAt: '2026-05-20T09:30:00Z',
    dataset: features('credit/holdout', '2026-q1'),
    run: { runId },
  };
  return [
    evaluation(
      frame,
      'holdout-2026-q1',
      'PERFORMANCE',
      'Discrimination and calibration on the holdout of the first quarter of 2026.',
      [
        ['roc_auc', 0.8043, 0.8127, 0.75, 'AT_LEAST'],
        ['average_precision', 0.4312, 0.4398, 0.4, 'AT_LEAST'],
        ['brier_score_loss', 0.0874, 0.0861, 0.1, 'AT_MOST'],
      ],
      [
        ['region', 'north', 'roc_auc', 0.8002, 15_914],
        ['region', 'south', 'roc_auc', 0.8066, 22_701],
      ],
    ),
    evaluation(
      frame,
      'fairness-age-and-sex',
      'FAIRNESS',
      'Fairlearn on the decisions at the operating point.',
      [
        ['demographic_parity_difference', 0.031, 0.094, 0.1, 'ABSOLUTE_AT_MOST'],
        ['equalized_odds_difference', 0.042, 0.112, 0.1, 'ABSOLUTE_AT_MOST'],
        ['demographic_parity_ratio', 0.949, 0.85, 0.8, 'AT_LEAST'],
      ],
      [
        ['age_group', 'under_25', 'selection_rate', 0.582, 10_213],
        ['age_group', '25_and_over', 'selection_rate', 0.613, 79_411],
        ['sex', 'female', 'false_negative_rate', 0.197, 44_120],
        ['sex', 'male', 'false_negative_rate', 0.204, 45_504],
      ],
    ),
    evaluation(
      frame,
      'drift-against-2025-q4',
      'DRIFT',
      'Evidently, the holdout against that of 2.0.0.',
      [
        ['share_of_drifted_columns', 0.125, 0.0625, 0.3, 'AT_MOST'],
        ['dataset_drift', 0, 0, 0, 'AT_MOST'],
      ],
      [
        ['column', 'bureau_score', 'jensen_shannon_distance', 0.061, 89_624],
        ['column', 'monthly_income', 'jensen_shannon_distance', 0.118, 89_624],
      ],
    ),
    evaluation(
      frame,
      'quality-of-holdout',
      'DATA_QUALITY',
      'Evidently, completeness of the holdout.',
      [['share_of_missing_values', 0.0093, 0.0088, 0.02, 'AT_MOST']],
      [['column', 'bureau_score', 'share_of_missing_values', 0.07, 89_624]],
    ),
  ];
}
