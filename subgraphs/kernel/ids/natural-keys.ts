import { PedigreeError } from '../errors/errors.ts';
import { entityUuid } from './ids.ts';

/** The parts of a natural key as they are kept and compared: with their letters composed as Unicode's NFC has them. */
export function canonicalKey(parts: readonly string[]): string[] {
  return parts.map((part) => part.normalize('NFC'));
}

/** As `canonicalKey`, of parts by their names. */
export function canonicalParts<Name extends string>(parts: Readonly<Record<Name, string>>): Record<Name, string> {
  const entries = Object.entries<string>(parts).map(([name, part]) => [name, part.normalize('NFC')] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/**
 * Natural keys of the entities that one subgraph names and another owns, in their canonical order. With them, any
 * subgraph can tell the UUID of an entity without asking its owner.
 */
export const naturalKeys = {
  model: (namespace: string, name: string) => canonicalKey([namespace, name]),
  modelVersion: (namespace: string, model: string, version: string) => canonicalKey([namespace, model, version]),
  run: (namespace: string, runId: string) => canonicalKey([namespace, runId]),
  dataSource: (name: string) => canonicalKey([name]),
  dataset: (namespace: string, name: string) => canonicalKey([namespace, name]),
  /** `version` is the version's label or, where none is stated, the digest of its content. */
  datasetVersion: (namespace: string, name: string, version: string) => canonicalKey([namespace, name, version]),
  containerImage: (digest: string) => canonicalKey([digest]),
  principal: (issuer: string, subject: string) => canonicalKey([issuer, subject]),
} as const;

/** Those keys with the names of their parts, as change records have them: in the order of canonical JSON. */
const PARTS = {
  ModelVersion: ([namespace, model, version]: readonly string[]) => ({ model, namespace, version }),
  Run: ([namespace, runId]: readonly string[]) => ({ namespace, runId }),
  DatasetVersion: ([namespace, name, versionKey]: readonly string[]) => ({ name, namespace, versionKey }),
  ContainerImage: ([digest]: readonly string[]) => ({ digest }),
};

/** Kinds that entities of other kinds point at by natural key. */
export type NamedKind = keyof typeof PARTS;

/** A natural key with the names of its parts. */
export function keyParts(kind: NamedKind, key: readonly string[]): Record<string, string> {
  return PARTS[kind](key) as Record<string, string>;
}

/** Scheme of what is not a name that a document gave, but the natural key: a JSON array of its parts. */
export const NATURAL_KEY = 'natural-key';

/** How a natural key is shown where a reference would be. */
export function naturalKeyReference(key: readonly string[]): { scheme: string; text: string } {
  return { scheme: NATURAL_KEY, text: JSON.stringify(key) };
}

/** Namespace of model registries and run trackers where a document names none. */
export const DEFAULT_NAMESPACE = 'default';

export const modelVersionUuid = (...key: Parameters<typeof naturalKeys.modelVersion>): string =>
  entityUuid('ModelVersion', naturalKeys.modelVersion(...key));

export const runUuid = (...key: Parameters<typeof naturalKeys.run>): string =>
  entityUuid('Run', naturalKeys.run(...key));

export const datasetVersionUuid = (...key: Parameters<typeof naturalKeys.datasetVersion>): string =>
  entityUuid('DatasetVersion', naturalKeys.datasetVersion(...key));

export const containerImageUuid = (...key: Parameters<typeof naturalKeys.containerImage>): string =>
  entityUuid('ContainerImage', naturalKeys.containerImage(...key));

/** What names mostly consist of. */
const PLAIN = /^[ -~]*$/;
/** Control characters, and what nothing is drawn for: zero-width ones, marks of direction, fillers. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Pictures that such characters make of several. */
const EMOJI = /\p{RGI_Emoji}/gv;

/** The first character of a name that nobody can see, as `U+200B`; null where there is none. */
export function invisibleIn(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const [found] = INVISIBLE.exec(text.replaceAll(EMOJI, '')) ?? [];
  return found === undefined ? null : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Refuses a part of a natural key that looks like another: another entity would come of it, and nobody could see why. */
export function checkKeyPart(text: string, field: string): void {
  if (text !== text.trim())
    refuse(
      field,
      `begins or ends with white space, which would name something else than '${text.trim().slice(0, 80)}'; leave it out.`,
    );
  const invisible = invisibleIn(text);
  if (invisible !== null)
    refuse(field, `contains the character ${invisible}, which nobody can see in a name; leave it out.`);
}

function refuse(field: string, why: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${field} ${why}`, field);
}
