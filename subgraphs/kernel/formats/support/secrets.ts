import type { Notice } from '../format.ts';
import { abbreviate } from '../syntax/place.ts';
import { withoutCredentials } from './uri.ts';

/** Names of what is secret. Machine learning has tokens that are none, such as `pad_token` and `max_tokens`. */
const SECRET_NAME =
  /(^|[_.-])(api_?key|access_?key|secret|secret_?key|private_?key|password|passwd|credentials?|(access|auth|api|bearer|hf|hub|refresh|secret|session)_?token)$|^token$/i;

/** What stands for a value that is not there: `None`, `<HUB_TOKEN>`, `***`, `${DB_PASSWORD}`. */
const PLACEHOLDER = /^(|none|null|\*+|<.*>|\$\{.*\}|\$\w+)$/i;

/** Whether a value is secret by its name, and there. Variables of an environment are written in capitals. */
export function isSecret(name: string, value: string): boolean {
  return (SECRET_NAME.test(name) || /_TOKEN$/.test(name)) && !PLACEHOLDER.test(value.trim());
}

/**
 * What was read of a document without its secrets: URLs without credentials, and no tag, label or parameter whose name
 * says that it is secret. The bytes of the document are kept as they came: the notices say so.
 */
export function withoutSecrets<Value>(value: Value, notice: Notice): Value {
  return cleaned(value, 'the document', notice) as Value;
}

const KEPT = 'the document itself still carries';

/** In place: a run may have hundreds of thousands of points, and hardly ever a secret. */
function cleaned(value: unknown, name: string, notice: Notice): unknown {
  if (typeof value === 'string') {
    const { uri, redacted } = withoutCredentials(value);
    if (redacted) notice(`${abbreviate(name)}: credentials were taken out; ${KEPT} them`);
    return uri;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const parts = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(parts)) {
    const clean = cleaned(part, pairOf(part)?.name ?? (key === 'value' || Array.isArray(value) ? name : key), notice);
    if (clean !== part) parts[key] = clean;
  }
  return Array.isArray(value) ? value.filter((entry) => !isSecretPair(entry, notice)) : value;
}

function isSecretPair(entry: unknown, notice: Notice): boolean {
  const name = secretNameOf(entry);
  if (name === null) return false;
  notice(`${abbreviate(name)} is secret by its name and was left out; ${KEPT} it. Replace it where it is used`);
  return true;
}

/** The name of a tag, a label or a parameter whose value is secret by it; null for everything else. */
export function secretNameOf(entry: unknown): string | null {
  const pair = pairOf(entry);
  return pair !== null && isSecret(pair.name, pair.value) ? pair.name : null;
}

/** A tag, a label, a parameter: text by a name. */
function pairOf(entry: unknown): { name: string; value: string } | null {
  if (typeof entry !== 'object' || entry === null || !('value' in entry) || typeof entry.value !== 'string')
    return null;
  const name = 'name' in entry ? entry.name : 'key' in entry ? entry.key : null;
  return typeof name === 'string' ? { name, value: entry.value } : null;
}
