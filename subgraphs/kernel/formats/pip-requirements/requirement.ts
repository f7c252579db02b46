import { validRange } from '@renovatebot/pep440';
import { pypiName, pypiVersion } from '../support/pypi.ts';

/** One requirement (PEP 508, with pip's per-requirement hashes). Null: not stated. */
export type PipRequirement = {
  /** Normalised name (PEP 503), as a package URL has it: `scikit-learn`. */
  name: string;
  writtenName: string;
  extras: string[];
  /** Version specifier as written, without white space: `>=1.2,<2`. */
  specifier: string | null;
  /** The version in its normal spelling (PEP 440), when the specifier admits exactly one. */
  pinnedVersion: string | null;
  /** Location of a direct reference, without credentials. */
  url: string | null;
  /** Environment marker, e.g. `python_version < "3.9"`. */
  marker: string | null;
  /** `sha256:…`, as pip checks them, sorted. */
  hashes: string[];
};

const longest = 4000;
const nameAndExtras = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const extra = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const clause = /^(~=|===|==|!=|<=|>=|<|>)\s*([A-Za-z0-9][A-Za-z0-9.*+!_-]*)$/;
const hashOption = /^--hash[=\s]((?:sha256|sha384|sha512):[0-9a-f]{64,128})$/;

/** Reads one requirement; null when the text is none. */
export function parseRequirement(text: string): PipRequirement | null {
  if (text.length > longest) return null;
  const [requirement = '', ...hashTexts] = text.split(/\s+(?=--hash[=\s])/);
  const hashes = hashTexts.map((hash) => hashOption.exec(hash.trim())?.[1]);
  if (!hashes.every((hash) => hash !== undefined)) return null;
  const [head, writtenName, extrasText] = nameAndExtras.exec(requirement) ?? [];
  if (head === undefined || writtenName === undefined) return null;
  const extras = readExtras(extrasText);
  const demand = readDemand(requirement.slice(head.length));
  if (extras === null || demand === null) return null;
  return { name: pypiName(writtenName), writtenName, extras, ...demand, hashes: hashes.sort() };
}

/** The clause of a requirement that is none by PEP 440, such as `==2.`; null where pip would take them all. */
export function wrongClause({ specifier }: Pick<PipRequirement, 'specifier'>): string | null {
  return specifier?.split(',').find((each) => !validRange(each)) ?? null;
}

function readExtras(text: string | undefined): string[] | null {
  if (text === undefined || text.trim() === '') return [];
  const extras = text.split(',').map((each) => each.trim());
  return extras.every((each) => extra.test(each)) ? extras.map(pypiName).sort() : null;
}

type Demand = Pick<PipRequirement, 'specifier' | 'pinnedVersion' | 'url' | 'marker'>;

/** What follows the name: a direct reference, or version clauses; then an environment marker. */
function readDemand(text: string): Demand | null {
  const direct = /^@\s*(\S+)(?:\s+;\s*(\S.*))?$/.exec(text);
  if (direct?.[1] !== undefined) return readDirect(direct[1], direct[2] ?? null);
  const semicolon = text.indexOf(';');
  const marker = semicolon === -1 ? null : text.slice(semicolon + 1).trim();
  if (marker !== null && !isMarker(marker)) return null;
  const specifier = withoutParentheses((semicolon === -1 ? text : text.slice(0, semicolon)).trim());
  if (specifier === '') return { specifier: null, pinnedVersion: null, url: null, marker };
  const clauses = specifier.split(',').map((each) => clause.exec(each.trim()));
  if (!clauses.every((each) => each !== null)) return null;
  const written = clauses.map(([, operator = '', version = '']) => ({ operator, version }));
  return {
    specifier: written.map(({ operator, version }) => operator + version).join(','),
    pinnedVersion: pinnedVersion(written),
    url: null,
    marker,
  };
}

function readDirect(location: string, marker: string | null): Demand | null {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(location) || (marker !== null && !isMarker(marker))) return null;
  return { specifier: null, pinnedVersion: null, url: location, marker };
}

function isMarker(text: string): boolean {
  return /^[\w."'<>=!~() ,+*-]+$/.test(text) && /(<|>|=|\bin\b)/.test(text);
}

function withoutParentheses(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
}

function pinnedVersion(clauses: readonly { operator: string; version: string }[]): string | null {
  const exact = clauses.find(
    ({ operator, version }) => operator === '===' || (operator === '==' && !version.includes('*')),
  );
  // Three equals signs compare text.
  return exact?.operator === '==' ? pypiVersion(exact.version) : (exact?.version ?? null);
}
