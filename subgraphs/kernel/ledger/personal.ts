import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { encodeId } from '../ids/ids.ts';
import type { KindSpec, State } from './kinds.ts';

type Query = (text: string, values: unknown[]) => Promise<unknown[]>;

/** A person's datum in a change record: AES-256-GCM under that person's key; unreadable once the key is erased. */
export interface Sealed {
  readonly $sealed: { readonly key: string; readonly iv: string; readonly data: string };
}

export interface PersonKey {
  readonly id: string;
  readonly key: Buffer;
}

const personalNames = new WeakMap<KindSpec, readonly string[]>();

/** Attributes that hold a person's data. */
export function personalAttributes(spec: KindSpec): readonly string[] {
  const known = personalNames.get(spec);
  if (known !== undefined) return known;
  const names = Object.keys(spec.attributes).filter((name) => spec.attributes[name]!.personal);
  personalNames.set(spec, names);
  return names;
}

/**
 * Whose data a subject's states hold: where the subject is itself a person, that person, by id; else whoever the texts
 * name.
 */
export function personsIn(spec: KindSpec, id: string, states: readonly State[]): string[] {
  if (spec.personalKey) return [encodeId(spec.kind, id)];
  const names = personalAttributes(spec);
  const values = states.flatMap((state) => names.flatMap((name) => state[name] ?? []));
  return values.filter((value) => typeof value === 'string');
}

/** Keys of the persons named, made where there are none, in two statements. */
export async function personKeys(query: Query, texts: readonly string[]): Promise<Map<string, PersonKey>> {
  const subjects = [...new Set(texts)].sort();
  if (subjects.length === 0) return new Map();
  const made = subjects.map((subject) => ({
    subject,
    key_id: randomUUID(),
    key: `\\x${randomBytes(32).toString('hex')}`,
  }));
  await query(
    `INSERT INTO subject_key (subject, key_id, key)
     SELECT subject, key_id, key FROM jsonb_to_recordset($1::jsonb) AS v(subject text, key_id uuid, key bytea)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(made)],
  );
  const rows = (await query('SELECT subject, key_id AS id, key FROM subject_key WHERE subject = ANY($1)', [
    subjects,
  ])) as ({
    subject: string;
  } & PersonKey)[];
  return new Map(rows.map((row) => [row.subject, { id: row.id, key: row.key }]));
}

/** Seals texts, alone or in a list, under the key of the person that they are about; anything else stays as it is. */
export function sealer(spec: KindSpec, id: string, keys: ReadonlyMap<string, PersonKey>): (value: unknown) => unknown {
  const sealValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sealValue);
    if (typeof value !== 'string') return value;
    const person = keys.get(spec.personalKey ? encodeId(spec.kind, id) : value);
    if (!person) throw new Error('A personal value has no key');
    return seal(value, person);
  };
  return sealValue;
}

/** Replaces the personal values of a state by their sealed forms. */
export function sealState(spec: KindSpec, state: State, sealValue: (value: unknown) => unknown): State {
  const names = personalAttributes(spec);
  if (names.length === 0) return state;
  const sealed = { ...state };
  for (const name of names) if (name in state) sealed[name] = sealValue(state[name]);
  return sealed;
}

function seal(text: string, person: PersonKey): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', person.key, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { $sealed: { key: person.id, iv: iv.toString('base64'), data: data.toString('base64') } };
}

/** Change records with the personal data in them opened, in one statement; what was erased is null. Throws when one was altered. */
export async function openRecords(query: Query, records: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  const parsed = records.map((record): unknown =>
    JSON.parse(record, (_name, value: unknown) => {
      if (isSealed(value)) ids.add(value.$sealed.key);
      return value;
    }),
  );
  if (ids.size === 0) return [...records];
  const rows = (await query('SELECT key_id AS id, key FROM subject_key WHERE key_id = ANY($1)', [
    [...ids],
  ])) as PersonKey[];
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return parsed.map((record) =>
    JSON.stringify(record, (_name, value: unknown) => (isSealed(value) ? opened(value, keys) : value)),
  );
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && '$sealed' in value;
}

function opened(sealed: Sealed, keys: ReadonlyMap<string, Buffer>): string | null {
  const key = keys.get(sealed.$sealed.key);
  return key === undefined ? null : unseal(sealed, key);
}

/** Opens a sealed value with its person's key; throws when it was altered. */
export function unseal(sealed: Sealed, key: Buffer): string {
  const data = Buffer.from(sealed.$sealed.data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.$sealed.iv, 'base64'));
  decipher.setAuthTag(data.subarray(-16));
  return Buffer.concat([decipher.update(data.subarray(0, -16)), decipher.final()]).toString('utf8');
}
