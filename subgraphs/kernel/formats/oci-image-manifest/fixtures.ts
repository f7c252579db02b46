const sha = (digit: string): string => `sha256:${digit.repeat(64)}`;

export const fixtures: Readonly<Record<string, string>> = {
  'OCI image': JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha('1'), size: 300 },
    layers: [
      { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: sha('2'), size: 1000 },
      { mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', digest: sha('3'), size: 24 },
    ],
    annotations: {
      'org.opencontainers.image.base.name': 'docker.io/library/python:3.12',
      'org.opencontainers.image.base.digest': sha('4'),
    },
  }),
  'Docker image': JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: sha('5'), size: 300 },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', digest: sha('6'), size: 1000 }],
  }),
};
