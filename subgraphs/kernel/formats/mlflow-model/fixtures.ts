export const fixtures: Readonly<Record<string, string>> = {
  complete: `artifact_path: model
flavors:
  python_function:
    loader_module: mlflow.xgboost
    python_version: 3.12.1
  xgboost:
    xgb_version: 2.1.0
    data: model.xgb
mlflow_version: 3.1.0
model_size_bytes: 2048
model_uuid: ${'b'.repeat(32)}
run_id: ${'a'.repeat(32)}
signature:
  inputs: '[{"type": "double", "name": "income", "required": true}]'
  outputs: '[{"type": "double"}]'
  params: null
utc_time_created: '2026-02-03 04:05:06.789123'
`,
};
