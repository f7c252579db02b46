import { PackageURL } from 'packageurl-js';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { pypiName } from '../../kernel/formats/index.ts';

export interface PurlParts {
  readonly purl: string;
  readonly type: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly subpath: string | null;
}

const LONGEST = 2000;

/** Reads a package URL (ECMA-427) and brings it into canonical form; BAD_USER_INPUT when it is none. */
export function readPurl(text: string, field: string): PurlParts {
  const found = parse(text.trim());
  if (found && found.purl.length <= LONGEST) return found;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${field} '${text.slice(0, 80)}' is not a package URL; write it like 'pkg:pypi/numpy@1.26.4'.`,
    field,
  );
}

/** A package's natural key: the canonical package URL. */
export function toPurl(text: string, field: string): string {
  return readPurl(text, field).purl;
}

/**
 * Reads a package URL that selects packages: what it leaves out matches anything. Types that demand a version may be
 * asked about without one.
 */
export function readPurlFilter(text: string, field: string): PurlParts {
  const found = parse(text.trim());
  const asked = found ?? parse(text.trim().replace(/(?=[?#]|$)/, '@0'));
  if (found || !asked) return readPurl(text, field);
  return { ...asked, version: null };
}

function parse(text: string): PurlParts | null {
  if (text.length > LONGEST) return null;
  try {
    const { type, namespace, name, version, qualifiers, subpath } = PackageURL.fromString(text);
    // PyPI takes names that differ only in their separators for one; the specification of package URLs leaves some apart.
    const own = type === 'pypi' && name != null ? pypiName(name) : name;
    const url = new PackageURL(type, namespace, own, version, qualifiers, subpath);
    return {
      purl: url.toString(),
      type: url.type,
      namespace: url.namespace ?? null,
      name: url.name,
      version: url.version ?? null,
      qualifiers: { ...url.qualifiers },
      subpath: url.subpath ?? null,
    };
  } catch {
    return null;
  }
}
