const digest = (letter: string): string => letter.repeat(32);

/** The pipeline that the tests of intake follow from the source to the scores. */
export const fixtures: Readonly<Record<string, string>> = {
  schema2: `schema: '2.0'
stages:
  clean:
    cmd: python src/clean.py raw/claims.csv
    deps:
    - path: raw/claims.csv
      hash: md5
      md5: ${digest('a')}
      size: 1200
    - path: src/clean.py
      hash: md5
      md5: '${digest('1')}'
      size: 10
    params:
      params.yaml:
        clean.drop: [id, name]
        clean.seed: 7
      config/limits.json:
        rows: '100'
    outs:
    - path: data/clean
      hash: md5
      md5: ${digest('b')}.dir
      size: 1000
      nfiles: 2
  fit:
    cmd:
    - python src/fit.py
    - python src/pack.py
    deps:
    - path: data/clean
      hash: md5
      md5: ${digest('b')}.dir
      size: 1000
      nfiles: 2
    outs:
    - path: models/claims_model.joblib
      hash: md5
      md5: ${digest('c')}
      size: 500
      isexec: true
  score:
    cmd: python src/score.py
    deps:
    - path: data/clean
      md5: ${digest('b')}.dir
    - path: models/claims_model.joblib
      md5: ${digest('c')}
      size: 500
    outs:
    - path: reports/scores.json
      md5: e28774499f4e75e10d02ce0d3650a5d2
      size: 40
`,
  schema1: `train:
  cmd: python train.py
  deps:
  - path: data.csv
    md5: ${digest('a')}
  outs:
  - path: model.onnx
    md5: ${digest('d')}
`,
  json: `{"schema": "2.0", "stages": {"empty": {"cmd": "true"}}}`,
  undigested: `schema: '2.0'
stages:
  pull:
    cmd: python pull.py
    deps:
    - path: s3://lake/raw
      etag: '"0123abcd"'
    - path: hdfs://node/raw
      checksum: 00aa
    - path: ds://claims
`,
};
