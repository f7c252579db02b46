export const fixtures: Readonly<Record<string, string>> = {
  complete: `{"system": {"mlflow_version": "3.1.0"}, "mlflow": {"model_version": {
    "name": "risk.models.loans", "version": "15", "run_id": "${'a'.repeat(32)}", "source": "s3://models/12/model",
    "creation_timestamp": 1770091510000, "last_updated_timestamp": 1770091511000, "current_stage": "None",
    "status": "READY", "user_id": "", "description": "nightly", "tags": {"purpose": "scoring"}, "aliases": ["champion"]
  }}}`,
};
