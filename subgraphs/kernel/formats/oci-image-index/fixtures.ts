const sha = (digit: string): string => `sha256:${digit.repeat(64)}`;

export const fixtures: Readonly<Record<string, string>> = {
  'image with an attestation': JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: sha('a'),
        size: 1200,
        platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      },
      {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: sha('b'),
        size: 500,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': sha('a') },
      },
    ],
    annotations: { 'org.opencontainers.image.version': '1.2.0' },
  }),
  'Docker manifest list': JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifests: [
      {
        mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
        digest: sha('c'),
        size: 900,
        platform: { os: 'linux', architecture: 'amd64' },
      },
    ],
  }),
  'layout without media type': JSON.stringify({
    schemaVersion: 2,
    manifests: [
      {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: sha('d'),
        size: 700,
        annotations: { 'org.opencontainers.image.ref.name': '1.2.0' },
      },
    ],
  }),
};
