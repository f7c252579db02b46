export const fixtures: Readonly<Record<string, string>> = {
  imported: `md5: ${'e'.repeat(32)}
frozen: true
deps:
- path: claims/claims.csv
  repo:
    url: https://user:secret@git.example/data/registry.git
    rev: v1
    rev_lock: ${'f'.repeat(40)}
outs:
- md5: ${'a'.repeat(32)}
  size: 1200
  hash: md5
  path: claims.csv
  desc: Claims as they come in
`,
  fetched: `deps:
- path: s3://lake/raw/claims.csv
  etag: '"0123abcd"'
outs:
- path: claims.csv
  md5: ${'a'.repeat(32)}
`,
  added: `outs:
- md5: ${'b'.repeat(32)}.dir
  size: 10
  nfiles: 2
  path: images
`,
};
