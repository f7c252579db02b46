export const fixtures: Readonly<Record<string, string>> = {
  complete: `{"system": {"mlflow_version": "3.1.0"}, "mlflow": {"experiment": {
    "experiment_id": "12", "name": "loans", "artifact_location": "s3://models/12", "lifecycle_stage": "active",
    "creation_time": 1770000000000, "last_update_time": 1770000001000,
    "tags": [{"key": "team", "value": "risk"}, {"key": "mlflow.ownerId", "value": "7"}, {"key": "mlflow.ownerId", "value": "7"}]
  }}}`,
};
