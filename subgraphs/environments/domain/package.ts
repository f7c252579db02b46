import type { Assertion } from '../../kernel/ledger/types.ts';
import { checkLength, toTags, type Tag } from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { toPurl } from './purl.ts';
import { toName } from './values.ts';

/** A package as a mutation gives it. */
export interface PackageInput {
  readonly purl: string;
  readonly description?: string | null | undefined;
  readonly license?: string | null | undefined;
  readonly tags?: readonly Tag[] | null | undefined;
}

const LONGEST_DESCRIPTION = 10_000;
const MOST_TAGS = 100;

/** What the registration of a package states. */
export function registerPackage(input: PackageInput): Assertion[] {
  return [{ ...packageNamed(toPurl(input.purl, 'purl')), values: toValues(input) }];
}

/** What changing a package states. */
export function updatePackage(input: PackageInput & Validity): Assertion[] {
  return [{ ...packageNamed(toPurl(input.purl, 'purl')), values: toValues(input), ...updateOf(input) }];
}

/** The package of a canonical package URL, of which nothing more is said than that it exists. */
export function packageNamed(purl: string): Assertion {
  return { kind: 'Package', key: [purl], values: {} };
}

function toValues({ description, license, tags }: PackageInput): Assertion['values'] {
  checkLength(description, 'description', LONGEST_DESCRIPTION);
  return { description, license: toName(license, 'license'), tags: toTags(tags, MOST_TAGS) };
}
