import { defineFormat, soleValue } from '../format.ts';
import { readEnvelope } from '../support/attestations.ts';
import { mediaTypes } from '../support/oci.ts';
import { isPlainObject } from '../syntax/plain-value.ts';

/** DSSE envelope, whose payload is read when it is an in-toto statement. */
export const dsseEnvelope = defineFormat({
  name: 'dsse-envelope',
  title: 'DSSE envelope (signed attestation)',
  mediaTypes: [mediaTypes.dsse],
  yields: [],
  syntaxes: ['json'],
  recognise: (source) => {
    const value = soleValue(source);
    return isPlainObject(value) && 'payload' in value && 'payloadType' in value && 'signatures' in value;
  },
  parse: (source) => readEnvelope(soleValue(source), []),
});
