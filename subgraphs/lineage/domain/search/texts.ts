import { DEFAULT_NAMESPACE } from '../../../kernel/ids/natural-keys.ts';
import { kindNumber, NODE_KINDS } from '../kinds.ts';

/** What a text says of an entity. A field keeps its place: the index stores it as a number, for the life of a process. */
export const SEARCH_FIELDS = ['NAME', 'PURL', 'DIGEST', 'TAG', 'OWNER'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Parts of natural keys that are no name: of an evaluation, the UUID of its version. */
const NO_NAMES: Readonly<Record<string, readonly string[]>> = { Evaluation: ['modelVersion'] };

/** The texts by which an entity is found, by its natural key alone. What is sealed is none: people are not found by name. */
export function keyTexts(kind: string, naturalKey: Values): SearchText[] {
  const hidden = NO_NAMES[kind] ?? [];
  const field = kind === 'Package' ? 'PURL' : 'NAME';
  return Object.entries(naturalKey).flatMap(([part, value]) => {
    if (hidden.includes(part) || (part === 'namespace' && value === DEFAULT_NAMESPACE)) return [];
    return isTold(value) ? [{ field: part === 'digest' ? 'DIGEST' : field, text: value }] : [];
  });
}

/** The texts by which an entity is found, by what holds of it at some time. */
export function valueTexts(kind: string, values: Values): SearchText[] {
  const texts: SearchText[] = [];
  if (kind === 'Principal') return texts;
  const tell = (field: SearchField, text: unknown): void => {
    if (isTold(text)) texts.push({ field, text });
  };
  tell('NAME', values['name']);
  for (const { namespace, name } of list(values['aliases'])) {
    tell('NAME', namespace);
    tell('NAME', name);
  }
  if (Array.isArray(values['repositories'])) for (const repository of values['repositories']) tell('NAME', repository);
  tell('NAME', values['filename']);
  tell('DIGEST', values['digest']);
  tell('DIGEST', values['configDigest']);
  for (const { digest } of list(values['artifacts'])) tell('DIGEST', digest);
  for (const { name, value } of list(values['tags'])) {
    tell('TAG', name);
    tell('TAG', value);
  }
  tell('OWNER', values['owner']);
  return texts;
}

/**
 * Kinds of what people call by their names, with the part of the natural key that is one where the label says more. The
 * others, of which there are far more, are told apart by numbers and digests.
 */
const OWN_NAMES: ReadonlyMap<string, string | null> = new Map([
  ['DataSource', null],
  ['Dataset', 'name'],
  ['Deployment', 'name'],
  ['Evaluation', null],
  ['Model', 'name'],
  ['ModelAlias', 'alias'],
  ['ModelVersion', null],
  ['Transformation', 'name'],
]);

/** What an entity is called as a whole, by its natural key alone. */
export function keyNames(kind: string, naturalKey: Values): string[] {
  const own = OWN_NAMES.get(kind);
  if (own === undefined) return [];
  const label = NODE_KINDS[kindNumber.get(kind)!]!.label(naturalKey);
  return [label, own && naturalKey[own]].filter((name) => typeof name === 'string');
}

/** What an entity is called as a whole, by what holds of it at some time. */
export function valueNames(values: Values): string[] {
  const aliases = list(values['aliases']).map(({ name }) => name);
  return [values['name'], ...aliases].filter((name) => typeof name === 'string');
}

function isTold(text: unknown): text is string {
  return typeof text === 'string' && text !== '';
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Values => typeof entry === 'object' && entry !== null)
    : [];
}
