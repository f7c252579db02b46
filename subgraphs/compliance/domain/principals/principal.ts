import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { naturalKeys } from '../../../kernel/ids/natural-keys.ts';
import type { KindSpec } from '../../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../../kernel/ledger/types.ts';

/** A person or a service that acts. All of it is personal: the change records hold it sealed. */
export const PRINCIPAL: KindSpec = {
  kind: 'Principal',
  table: 'principal',
  key: ['issuer', 'subject'],
  personalKey: true,
  attributes: {
    kind: { mutable: true },
    displayName: { mutable: true, personal: true },
    emails: { mutable: true, personal: true },
    gitNames: { mutable: true, personal: true },
    registryNames: { mutable: true, personal: true },
  },
};

export type PrincipalKind = 'HUMAN' | 'SERVICE';

/** A principal as it is read. */
export interface PrincipalRow {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly kind: PrincipalKind | null;
  readonly displayName: string | null;
  readonly emails: string[] | null;
  readonly gitNames: string[] | null;
  readonly registryNames: string[] | null;
}

interface PrincipalFacts {
  readonly issuer: string;
  readonly subject: string;
  readonly kind?: PrincipalKind | null;
  readonly displayName?: string | null;
  readonly emails?: readonly string[] | null;
  readonly gitNames?: readonly string[] | null;
  readonly registryNames?: readonly string[] | null;
}

export type PrincipalRegistration = PrincipalFacts;

export interface PrincipalChange extends PrincipalFacts {
  readonly validFrom?: Date | null;
  readonly validTo?: Date | null;
  readonly reason?: string | null;
}

const MAXIMUM_LENGTH = 500;
const MAXIMUM_NAMES = 50;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** What registering a principal states. */
export function registerPrincipal(input: PrincipalRegistration): Assertion[] {
  return [toAssertion(input)];
}

/** What changing a principal states. */
export function updatePrincipal(input: PrincipalChange): Assertion[] {
  const assertion = toAssertion(input);
  if (Object.values(assertion.values).every((value) => value === undefined)) {
    throw new PedigreeError(
      'REQUIRED',
      'Nothing to change is given; give an attribute, or null for one no longer known.',
    );
  }
  const { validFrom, validTo, reason } = input;
  return [{ ...assertion, from: validFrom, to: validTo, reason, mustExist: true }];
}

function toAssertion(input: PrincipalFacts): Assertion {
  const key = naturalKeys.principal(short(input.issuer, 'issuer'), short(input.subject, 'subject'));
  return {
    kind: PRINCIPAL.kind,
    key,
    values: {
      kind: input.kind,
      displayName: input.displayName == null ? input.displayName : short(input.displayName, 'displayName'),
      emails: names(input.emails?.map(toEmail) ?? input.emails, 'emails'),
      gitNames: names(input.gitNames, 'gitNames'),
      registryNames: names(input.registryNames, 'registryNames'),
    },
  };
}

/** As they are compared; mail systems that tell case apart are gone. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase();
}

function toEmail(text: string, index: number): string {
  const email = normaliseEmail(text);
  if (EMAIL.test(email)) return email;
  const field = `emails.${index}`;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${field} is not an e-mail address; write it like 'name@example.org'.`,
    field,
  );
}

/** A set of names in one order, so that equal sets are equal; none is the same as unknown. */
function names(given: readonly string[] | null | undefined, field: string): string[] | null | undefined {
  if (given == null) return given;
  if (given.length > MAXIMUM_NAMES) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${field} has ${given.length} entries; at most ${MAXIMUM_NAMES} are kept.`,
      field,
    );
  }
  const distinct = [...new Set(given.map((name, index) => short(name, `${field}.${index}`)))].sort();
  return distinct.length === 0 ? null : distinct;
}

function short(text: string, field: string): string {
  if (text.length <= MAXIMUM_LENGTH) return text;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${field} has ${text.length} characters; at most ${MAXIMUM_LENGTH} are kept.`,
    field,
  );
}
