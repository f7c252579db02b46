import { parse, valid } from 'semver';

/**
 * A text whose order by code point is that of versions: semantic versions and whole numbers by SemVer 2.0.0 section 11,
 * then every other label by itself. A leading `v` is passed over.
 */
export function versionOrder(version: string): string {
  const whole = /^v?(\d{1,15})$/.exec(version);
  const parsed = parse(whole ? `${Number(whole[1])}.0.0` : (valid(version) ?? ''));
  if (!parsed) return `t${version}`;
  const core = [parsed.major, parsed.minor, parsed.patch].map((part) => String(part).padStart(16, '0')).join('.');
  return `s${core}${parsed.prerelease.length === 0 ? '~' : `-${parsed.prerelease.map(identifier).join(' ')}`}`;
}

/** Numeric identifiers come before others and are compared as numbers; a space sorts before any character of one. */
function identifier(part: string | number): string {
  return typeof part === 'number' ? `0${String(part).padStart(16, '0')}` : `1${part}`;
}
