export const fixtures: Readonly<Record<string, string>> = {
  pipeline: `stages:
  clean:
    cmd: python src/clean.py raw/claims.csv
    desc: Drops what identifies a person
    deps:
    - raw/claims.csv
    - src/clean.py
    params:
    - clean.seed
    outs:
    - data/clean:
        cache: true
  fit:
    cmd:
    - python src/fit.py
    - python src/pack.py
    deps:
    - data/clean
    outs:
    - models/claims_model.joblib
  score:
    cmd: python src/score.py
    deps:
    - data/clean
    - models/claims_model.joblib
    metrics:
    - reports/scores.json:
        cache: false
`,
  artifacts: `artifacts:
  claims-classifier:
    path: models/claims_model.joblib
    type: model
    desc: Which claims need a person
    labels: [claims, tabular]
  claims:
    path: data/clean
    type: dataset
`,
  templated: `vars:
- rows: 10
metrics:
- out.json
stages:
  each:
    foreach: [a, b]
    do:
      cmd: python each.py \${item}
      outs:
      - out/\${item}
  last:
    cmd: python last.py
    deps:
    - \${where}/x
    outs:
    - out.json
    plots:
    - plot.json:
        x: a
`,
};
