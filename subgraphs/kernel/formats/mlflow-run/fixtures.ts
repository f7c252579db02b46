const source = JSON.stringify({
  delta_table_name: 'risk.features.loans',
  delta_table_version: 7,
  is_databricks_uc_table: true,
  delta_table_id: '0b7d9f3c-1111-2222-3333-444455556666',
});
const schema = JSON.stringify({
  mlflow_colspec: [
    { type: 'double', name: 'income', required: true },
    { type: 'array', items: { type: 'string' }, name: 'labels', required: false },
  ],
});
const history = JSON.stringify([
  {
    run_id: 'a'.repeat(32),
    artifact_path: 'model',
    model_uuid: 'b'.repeat(32),
    utc_time_created: '2026-02-03 04:05:06.789123',
    model_size_bytes: 2048,
    mlflow_version: '3.1.0',
    flavors: {
      python_function: { loader_module: 'mlflow.sklearn', python_version: '3.12.1' },
      sklearn: { sklearn_version: '1.6.0' },
    },
    signature: {
      inputs: '[{"type": "double", "name": "income"}]',
      outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float64", "shape": [-1, 2]}}]',
      params: null,
    },
  },
]);

export const mlflowRunExample = {
  system: { export_time: 1770091600, mlflow_version: '3.1.0', mlflow_tracking_uri: 'https://mlflow.example.org' },
  mlflow: {
    info: {
      run_id: 'a'.repeat(32),
      experiment_id: '12',
      run_name: 'nightly',
      status: 'FINISHED',
      start_time: 1770091500000,
      end_time: 1770091506789,
      user_id: 'unknown',
      lifecycle_stage: 'active',
      artifact_uri: `s3://models/12/${'a'.repeat(32)}/artifacts`,
    },
    params: { max_depth: '6', random_state: '42' },
    metrics: {
      auc: [
        { value: 0.81, timestamp: 1770091502000, step: 0 },
        { value: 0.84, timestamp: 1770091503000, step: 1 },
      ],
    },
    tags: {
      team: 'risk',
      'mlflow.user': 'training-job',
      'mlflow.source.name': 'train.py',
      'mlflow.source.type': 'PROJECT',
      'mlflow.source.git.commit': 'c'.repeat(40),
      'mlflow.source.git.repoURL': 'https://build:secret@git.example.org/risk/loans.git',
      'mlflow.source.git.dirty': 'False',
      'mlflow.docker.image.uri': 'ghcr.io/example/training:2026.2',
      'mlflow.log-model.history': history,
      'mlflow_exim.run_info.run_id': 'd'.repeat(32),
      sparkDatasourceInfo: 'path=s3://lake/tables/0b7d9f3c-1111-2222-3333-444455556666,version=7,format=delta',
    },
    inputs: [
      {
        dataset: {
          name: 'loans',
          digest: '5f1e2d3c',
          source_type: 'delta_table',
          source,
          schema,
          profile: '{"approx_count": 5000}',
        },
        tags: [{ key: 'mlflow.data.context', value: 'training' }],
      },
    ],
  },
};

export const fixtures: Readonly<Record<string, string>> = { complete: JSON.stringify(mlflowRunExample, null, 1) };
