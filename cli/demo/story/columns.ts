type Sensitivity = 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly sensitivity: Sensitivity;
}

const columns = (...rows: readonly (readonly [string, string, Sensitivity])[]): Column[] =>
  rows.map(([name, type, sensitivity]) => ({ name, type, sensitivity }));

const credit = columns(
  ['application_id', 'bigint', 'INTERNAL'],
  ['applicant_age', 'integer', 'CONFIDENTIAL'],
  ['applicant_sex', 'varchar', 'RESTRICTED'],
  ['monthly_income', 'decimal(12,2)', 'CONFIDENTIAL'],
  ['requested_amount', 'decimal(12,2)', 'CONFIDENTIAL'],
  ['debt_to_income', 'double', 'CONFIDENTIAL'],
  ['bureau_score', 'integer', 'RESTRICTED'],
  ['regional_unemployment', 'double', 'PUBLIC'],
  ['defaulted', 'boolean', 'RESTRICTED'],
);

const churn = columns(
  ['customer_id', 'bigint', 'INTERNAL'],
  ['tenure_months', 'integer', 'INTERNAL'],
  ['monthly_transactions', 'integer', 'CONFIDENTIAL'],
  ['contacts_90_days', 'integer', 'INTERNAL'],
  ['churned', 'boolean', 'CONFIDENTIAL'],
);

const sequences = columns(
  ['account_token', 'varchar', 'RESTRICTED'],
  ['amounts', 'array<double>', 'CONFIDENTIAL'],
  ['merchant_categories', 'array<integer>', 'INTERNAL'],
);

/** Columns of every dataset of the story. */
export const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  loan_applications: columns(
    ['application_id', 'bigint', 'INTERNAL'],
    ['applicant_name', 'varchar', 'RESTRICTED'],
    ['date_of_birth', 'date', 'RESTRICTED'],
    ['sex', 'varchar', 'RESTRICTED'],
    ['monthly_income', 'decimal(12,2)', 'CONFIDENTIAL'],
    ['requested_amount', 'decimal(12,2)', 'CONFIDENTIAL'],
    ['region', 'varchar', 'INTERNAL'],
    ['outcome', 'varchar', 'RESTRICTED'],
  ),
  bureau_scores: columns(
    ['application_id', 'bigint', 'INTERNAL'],
    ['score', 'integer', 'RESTRICTED'],
    ['negative_entries', 'integer', 'RESTRICTED'],
  ),
  transactions: columns(
    ['account_token', 'varchar', 'RESTRICTED'],
    ['booked_on', 'date', 'CONFIDENTIAL'],
    ['amount', 'decimal(12,2)', 'CONFIDENTIAL'],
    ['merchant_category', 'integer', 'INTERNAL'],
  ),
  contacts: columns(
    ['customer_id', 'bigint', 'INTERNAL'],
    ['channel', 'varchar', 'INTERNAL'],
    ['contacted_at', 'timestamp', 'CONFIDENTIAL'],
  ),
  'credit/training': credit,
  'credit/holdout': credit,
  'churn/training': churn,
  'churn/holdout': churn,
  'sequences/pretraining': sequences,
  'sequences/holdout': sequences,
};

/** How the columns of the credit features come about: column, what it is computed from, and how. */
const CREDIT_LINEAGE = [
  ['applicant_age', 'loan_applications', ['date_of_birth'], "date_diff('year', date_of_birth, quarter_end)"],
  ['applicant_sex', 'loan_applications', ['sex'], 'IDENTITY'],
  ['monthly_income', 'loan_applications', ['monthly_income'], 'IDENTITY'],
  ['debt_to_income', 'loan_applications', ['requested_amount', 'monthly_income'], 'requested_amount / monthly_income'],
  ['bureau_score', 'bureau_scores', ['score'], 'IDENTITY'],
  ['defaulted', 'loan_applications', ['outcome'], "outcome = 'DEFAULT'"],
] as const;

/** Column-level lineage of a dataset version; undefined where the job does not report it. */
export function columnLineage(dataset: string, namespace: string, version: string): object[] | undefined {
  if (!dataset.startsWith('credit/')) return undefined;
  return CREDIT_LINEAGE.map(([column, name, inputs, transformation]) => ({
    column,
    inputs: inputs.map((input) => ({ datasetVersion: { namespace, name, version }, column: input })),
    transformation,
  }));
}

/** What was measured of the columns that matter for credit; undefined for other datasets. */
export function statistics(dataset: string, rows: number): object[] | undefined {
  if (!dataset.startsWith('credit/')) return undefined;
  const missing = Math.round(rows * 0.07);
  return [
    {
      column: 'applicant_age',
      count: rows,
      nullCount: 0,
      minimum: 18,
      maximum: 84,
      mean: 41.6,
      standardDeviation: 13.2,
    },
    {
      column: 'bureau_score',
      count: rows - missing,
      nullCount: missing,
      minimum: 212,
      maximum: 812,
      mean: 588.4,
      standardDeviation: 96.1,
      quantiles: [
        { probability: 0.25, value: 521 },
        { probability: 0.5, value: 597 },
        { probability: 0.75, value: 664 },
      ],
    },
  ];
}
