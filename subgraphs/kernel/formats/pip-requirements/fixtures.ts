export const fixtures: Readonly<Record<string, string>> = {
  'pinned versions': 'mlflow==3.1.0\nscikit_learn==1.6.0\n',
  'everything that pip has': `# environment of the training job
--index-url https://user:secret@pypi.example.org/simple
mlflow[extras,Gateway]>=3.1,<4  # the tracker
numpy (>=2.0)
Flask.SQLAlchemy == 3.1.*
tomli==2.0.1 ; python_version < "3.11"
helpers @ git+https://token:x@git.example.org/risk/helpers.git@v1.2
torch==2.6.0 \\
    --hash=sha256:${'1'.repeat(64)} \\
    --hash=sha256:${'0'.repeat(64)}
pandas
`,
};
