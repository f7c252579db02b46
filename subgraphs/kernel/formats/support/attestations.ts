import { z } from 'zod';
import { DocumentRefused } from '../refused.ts';
import type { PathStep } from '../syntax/place.ts';
import { decodeText } from '../syntax/bytes.ts';
import { parseJson } from '../syntax/json.ts';
import { check, invalid, optionalText, requiredText } from './check.ts';
import { labels } from './key-values.ts';
import type { KeyValue } from './key-values.ts';

/** An in-toto statement as far as this release reads it: about what, and of which kind. */
export type InTotoStatement = {
  /** e.g. `https://in-toto.io/Statement/v1`. */
  type: string;
  predicateType: string;
  subjects: StatementSubject[];
};

export type StatementSubject = {
  name: string | null;
  /** Algorithm and hexadecimal value, sorted by algorithm. */
  digests: KeyValue[];
};

/** A DSSE envelope. The signatures are not verified in this release. */
export type DsseEnvelope = {
  payloadType: string;
  payloadBytes: number;
  signatures: { keyId: string | null }[];
  /** Null when the payload is no in-toto statement. */
  statement: InTotoStatement | null;
};

const inTotoPayloadType = 'application/vnd.in-toto+json';

const statement = z.object({
  _type: requiredText,
  predicateType: requiredText,
  subject: z.array(z.object({ name: optionalText, digest: labels })),
});

const envelope = z.object({
  payloadType: requiredText,
  payload: z.string(),
  signatures: z.array(z.object({ keyid: optionalText, sig: z.string() })),
});

export function readStatement(value: unknown, path: readonly PathStep[]): InTotoStatement {
  const found = check(statement, value, { path });
  return {
    type: found._type,
    predicateType: found.predicateType,
    subjects: found.subject.map(({ name, digest }) => ({ name, digests: digest })),
  };
}

export function readEnvelope(value: unknown, path: readonly PathStep[]): DsseEnvelope {
  const found = check(envelope, value, { path });
  const payload = decodePayload(found.payload, [...path, 'payload']);
  return {
    payloadType: found.payloadType,
    payloadBytes: payload.byteLength,
    signatures: found.signatures.map(({ keyid }) => ({ keyId: keyid })),
    statement: found.payloadType === inTotoPayloadType ? readPayload(payload, [...path, 'payload']) : null,
  };
}

/** DSSE allows standard and URL-safe base64, padded or not. */
function decodePayload(text: string, path: readonly PathStep[]): Buffer {
  if (/[^A-Za-z0-9+/_=\-\s]/.test(text)) throw invalid(path, 'expected base64');
  return Buffer.from(text, 'base64');
}

function readPayload(payload: Buffer, path: readonly PathStep[]): InTotoStatement {
  try {
    const { value } = parseJson(decodeText(payload), path);
    return readStatement(value, path);
  } catch (error) {
    if (!(error instanceof DocumentRefused) || (error.code !== 'EMPTY' && error.code !== 'NOT_UTF8')) throw error;
    throw invalid(path, `expected an in-toto statement: ${error.problem}`);
  }
}
