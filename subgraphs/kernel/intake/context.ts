import { z } from 'zod';
import { PedigreeError } from '../errors/errors.ts';
import { withoutCredentials } from '../formats/support/uri.ts';
import type { Confidence } from '../ledger/kinds.ts';
import { DEFAULT_NAMESPACE, invisibleIn } from '../ids/natural-keys.ts';
import { readInstant } from '../time/instant.ts';

/** What a request says about a document that the document does not say itself. */
export interface IntakeContext {
  /** Where what it describes runs, for example `production`. Null: not stated. */
  readonly environment: string | null;
  /** Namespace of the registry or tracker that it was exported from. */
  readonly namespace: string;
  /** When it was true or seen; null: not stated. */
  readonly observedAt: Date | null;
  readonly collector: string;
  readonly confidence: Confidence;
}

const LONGEST = 500;

const name = z
  .string()
  .refine((text) => text.trim() !== '', 'is empty; leave it out, or give a name')
  .refine((text) => text === text.trim(), 'begins or ends with white space; leave that out')
  .refine((text) => !withoutCredentials(text).redacted, 'holds credentials; leave them out, because it is kept')
  .refine((text) => text.length <= LONGEST, `has more than ${LONGEST} characters`)
  .refine(
    (text) => text.isWellFormed() && invisibleIn(text) === null,
    'has characters that nobody can see; leave them out',
  )
  .transform((text) => text.normalize('NFC'));

const context = z.strictObject({
  environment: name.nullish(),
  namespace: name.nullish(),
  observedAt: z
    .string()
    .transform((text, { addIssue }) => {
      const time = readInstant(text);
      if (time === null) addIssue("is no time; write it like '2026-06-12T00:00:00Z'");
      return time;
    })
    .nullish(),
  collector: name.nullish(),
  confidence: z.enum(['VERIFIED', 'DECLARED', 'INFERRED'], 'must be VERIFIED, DECLARED or INFERRED').nullish(),
});

/** Reads and checks the context of an intake; throws BAD_USER_INPUT naming the fault. */
export function readContext(given: unknown): IntakeContext {
  const read = context.safeParse(given ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${field || 'The context'} ${issue?.message ?? 'is unusable'}.`,
      field || null,
    );
  }
  const { environment, namespace, observedAt, collector, confidence } = read.data;
  return {
    environment: environment ?? null,
    namespace: namespace ?? DEFAULT_NAMESPACE,
    observedAt: observedAt ?? null,
    collector: collector ?? 'api',
    confidence: confidence ?? 'DECLARED',
  };
}
