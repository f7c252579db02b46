import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import { readEnvelope } from '../support/attestations.ts';
import type { DsseEnvelope } from '../support/attestations.ts';
import { check, invalid, requiredText } from '../support/check.ts';
import { isPlainObject } from '../syntax/plain-value.ts';

/** A Sigstore bundle as far as this release reads it. Nothing in it is verified yet. */
export type SigstoreBundle = {
  mediaType: string;
  /** Null when the bundle signs a digest instead. */
  envelope: DsseEnvelope | null;
  /** Base64, as written. Null when the bundle has an envelope. */
  messageDigest: { algorithm: string; value: string } | null;
  /** Entries of a transparency log. */
  logEntries: number;
};

const bundle = z.object({
  mediaType: requiredText,
  verificationMaterial: z.object({ tlogEntries: z.array(z.unknown()).nullish() }),
  dsseEnvelope: z.unknown().optional(),
  messageSignature: z
    .object({
      messageDigest: z.object({ algorithm: requiredText, digest: requiredText }).nullish(),
      signature: z.string(),
    })
    .nullish(),
});

/** Sigstore bundle, versions 0.1 to 0.3. */
export const sigstoreBundle = defineFormat({
  name: 'sigstore-bundle',
  title: 'Sigstore bundle',
  mediaTypes: ['application/vnd.dev.sigstore.bundle.v0.3+json', 'application/vnd.dev.sigstore.bundle+json'],
  yields: [],
  syntaxes: ['json'],
  recognise: (source) => {
    const value = soleValue(source);
    const mediaType = isPlainObject(value) ? value['mediaType'] : undefined;
    return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle');
  },
  parse: (source): SigstoreBundle => {
    const found = check(bundle, soleValue(source));
    const digest = found.messageSignature?.messageDigest ?? null;
    if (found.dsseEnvelope === undefined && !found.messageSignature)
      throw invalid([], 'expected dsseEnvelope or messageSignature');
    return {
      mediaType: found.mediaType,
      envelope: found.dsseEnvelope === undefined ? null : readEnvelope(found.dsseEnvelope, ['dsseEnvelope']),
      messageDigest: digest === null ? null : { algorithm: digest.algorithm, value: digest.digest },
      logEntries: found.verificationMaterial.tlogEntries?.length ?? 0,
    };
  },
});
