export const fixtures: Readonly<Record<string, string>> = {
  complete: JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    created: '2026-02-03T04:05:06.789123456+01:00',
    config: {
      User: '1000',
      Env: ['API_TOKEN=secret'],
      Entrypoint: ['python'],
      Cmd: ['serve.py'],
      WorkingDir: '/app',
      Labels: {
        'org.opencontainers.image.source': 'https://git.example.org/risk/loans',
        'org.opencontainers.image.revision': 'c'.repeat(40),
      },
    },
    rootfs: { type: 'layers', diff_ids: [`sha256:${'1'.repeat(64)}`] },
    history: [{ created: '0001-01-01T00:00:00Z' }],
  }),
  'without container defaults': JSON.stringify({
    architecture: 'arm64',
    os: 'linux',
    created: '0001-01-01T00:00:00Z',
    config: null,
    rootfs: { type: 'layers', diff_ids: [] },
  }),
};
