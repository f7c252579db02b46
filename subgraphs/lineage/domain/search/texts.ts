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
    return told(part === 'digest' ? 'DIGEST' : field, value);
  });
}

/** The texts by which an entity is found, by what holds of it at some time. */
export function valueTexts(kind: string, values: Values): SearchText[] {
  if (kind === 'Principal') return [];
  return [
    ...told('NAME', values['name']),
    ...list(values['aliases']).flatMap(({ namespace, name }) => [...told('NAME', namespace), ...told('NAME', name)]),
    ...each('NAME', values['repositories']),
    ...told('NAME', values['filename']),
    ...told('DIGEST', values['digest']),
    ...told('DIGEST', values['configDigest']),
    ...list(values['artifacts']).flatMap(({ digest }) => told('DIGEST', digest)),
    ...list(values['tags']).flatMap(({ name, value }) => [...told('TAG', name), ...told('TAG', value)]),
    ...told('OWNER', values['owner']),
  ];
}

/** The part of a natural key by which people call an entity whose label says more. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  Dataset: 'name',
  Deployment: 'name',
  Model: 'name',
  ModelAlias: 'alias',
  Transformation: 'name',
};

/** What an entity is called as a whole, by its natural key alone. */
export function keyNames(kind: string, naturalKey: Values): string[] {
  const label = NODE_KINDS[kindNumber.get(kind)!]!.label(naturalKey);
  const own = naturalKey[OWN_NAMES[kind] ?? ''];
  return [label, own].filter((name) => typeof name === 'string');
}

/** What an entity is called as a whole, by what holds of it at some time. */
export function valueNames(values: Values): string[] {
  const aliases = list(values['aliases']).map(({ name }) => name);
  return [values['name'], ...aliases].filter((name) => typeof name === 'string');
}

function told(field: SearchField, text: unknown): SearchText[] {
  return typeof text === 'string' && text !== '' ? [{ field, text }] : [];
}

function each(field: SearchField, texts: unknown): SearchText[] {
  return Array.isArray(texts) ? texts.flatMap((text) => told(field, text)) : [];
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Values => typeof entry === 'object' && entry !== null)
    : [];
}
