import { statementExample } from '../in-toto-statement/fixtures.ts';

export const envelopeExample = {
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(JSON.stringify(statementExample)).toString('base64'),
  signatures: [{ keyid: 'key-1', sig: 'MEUCIQ==' }],
};

export const fixtures: Readonly<Record<string, string>> = {
  'in-toto statement': JSON.stringify(envelopeExample),
  'other payload': JSON.stringify({ ...envelopeExample, payloadType: 'text/plain', payload: 'aGVsbG8=' }),
};
