export const fixtures: Readonly<Record<string, string>> = {
  'aliases as a list, with versions': `{"system": {"mlflow_version": "2.3.2"}, "mlflow": {"registered_model": {
    "name": "loans", "creation_timestamp": 1770000000000, "last_updated_timestamp": 1770000001000, "user_id": null,
    "description": "Loan default", "aliases": [{"alias": "champion", "version": "2"}],
    "tags": [{"key": "owner", "value": "risk"}, {"key": "mlflow_exim.field.name", "value": "old-loans"},
             {"key": "mlflow_exim.field.aliases", "value": "[{'alias': 'old', 'version': '1'}]"}],
    "versions": [
      {"name": "loans", "version": "1", "run_id": "${'e'.repeat(32)}", "current_stage": "Archived", "aliases": [],
       "tags": {"mlflow_exim.field.run_id": "${'f'.repeat(32)}"}},
      {"name": "loans", "version": 2, "run_id": "${'a'.repeat(32)}", "current_stage": "Production", "aliases": ["next"], "tags": []}
    ]}}}`,
  'aliases as a map, no versions': `{"mlflow": {"registered_model": {"name": "loans", "aliases": {"champion": "2"}, "tags": {"owner": "risk"}}}}`,
};
