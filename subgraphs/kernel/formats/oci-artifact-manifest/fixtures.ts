const sha = (digit: string): string => `sha256:${digit.repeat(64)}`;
const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json' };
const imageConfig = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha('1'), size: 233 };

export const fixtures: Readonly<Record<string, string>> = {
  'attestation of cosign, with the configuration of an image': JSON.stringify({
    ...manifest,
    config: imageConfig,
    layers: [
      {
        mediaType: 'application/vnd.dsse.envelope.v1+json',
        digest: sha('2'),
        size: 99,
        annotations: { predicateType: 'https://slsa.dev/provenance/v1' },
      },
    ],
  }),
  'attestation of BuildKit': JSON.stringify({
    ...manifest,
    config: imageConfig,
    layers: [
      {
        mediaType: 'application/vnd.in-toto+json',
        digest: sha('3'),
        size: 99,
        annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' },
      },
    ],
  }),
  'signature of cosign': JSON.stringify({
    ...manifest,
    config: imageConfig,
    layers: [{ mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', digest: sha('4'), size: 99 }],
  }),
  'packaged model with a subject': JSON.stringify({
    ...manifest,
    artifactType: 'application/vnd.example.model.v1',
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: sha('5'), size: 2 },
    layers: [{ mediaType: 'application/octet-stream', digest: sha('6'), size: 99 }],
    subject: { mediaType: manifest.mediaType, digest: sha('7'), size: 10 },
  }),
};
