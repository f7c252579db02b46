import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { KindSpec, State } from './kinds.ts';

type Query = (text: string, values: unknown[]) => Promise<unknown[]>;

/** A person's datum in a change record: AES-256-GCM under that person's key; unreadable once the key is erased. */
export interface Sealed {
  readonly $sealed: { readonly key: string; readonly iv: string; readonly data: string };
}

interface PersonKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Texts of a state that are persons' data. */
export function personalTexts(spec: KindSpec, key: readonly string[], states: readonly State[]): string[] {
  const names = Object.entries(spec.attributes).filter(([, attribute]) => attribute.personal);
  const values = states.flatMap((state) => names.flatMap(([name]) => state[name] ?? []));
  return [...values, ...(spec.personalKey ? key : [])].filter((value) => typeof value === 'string');
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

/** Replaces the personal values of a state by their sealed forms. */
export function sealState(spec: KindSpec, state: State, keys: ReadonlyMap<string, PersonKey>): State {
  const entries = Object.entries(state).map(([name, value]) => [
    name,
    spec.attributes[name]?.personal ? sealValue(value, keys) : value,
  ]);
  return Object.fromEntries(entries) as State;
}

/** Seals a text or a list of texts; anything else is returned as it is. */
export function sealValue(value: unknown, keys: ReadonlyMap<string, PersonKey>): unknown {
  if (Array.isArray(value)) return value.map((entry) => sealValue(entry, keys));
  if (typeof value !== 'string') return value;
  const person = keys.get(value);
  if (!person) throw new Error('A personal value has no key');
  return seal(value, person);
}

function seal(text: string, person: PersonKey): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', person.key, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { $sealed: { key: person.id, iv: iv.toString('base64'), data: data.toString('base64') } };
}

/** Opens a sealed value with its person's key; throws when it was altered. */
export function unseal(sealed: Sealed, key: Buffer): string {
  const data = Buffer.from(sealed.$sealed.data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.$sealed.iv, 'base64'));
  decipher.setAuthTag(data.subarray(-16));
  return Buffer.concat([decipher.update(data.subarray(0, -16)), decipher.final()]).toString('utf8');
}
