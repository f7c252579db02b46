import { envelopeExample } from '../dsse-envelope/fixtures.ts';

export const fixtures: Readonly<Record<string, string>> = {
  'version 0.3 with an envelope': JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'MIIC' }, tlogEntries: [{ logIndex: '1' }] },
    dsseEnvelope: envelopeExample,
  }),
  'version 0.1 with a signature': JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: { publicKey: { hint: 'key-1' } },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'q83v' }, signature: 'MEUCIQ==' },
  }),
};
