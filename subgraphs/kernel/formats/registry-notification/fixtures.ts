export const fixtures: Readonly<Record<string, string>> = {
  'push and deletion': JSON.stringify({
    events: [
      {
        id: '6df24a34',
        timestamp: '2026-02-03T04:05:06.789123456-08:00',
        action: 'push',
        target: {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest: `sha256:${'a'.repeat(64)}`,
          size: 708,
          repository: 'risk/loans',
          tag: '1.2.0',
          url: `https://registry.example.org/v2/risk/loans/manifests/sha256:${'a'.repeat(64)}`,
        },
        request: { addr: '192.0.2.1:4', host: 'registry.example.org', method: 'PUT' },
        actor: { name: 'ci' },
      },
      { action: 'delete', timestamp: '2026-02-03T05:00:00', target: { repository: 'risk/loans', tag: '1.1.0' } },
    ],
  }),
};
