import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';
import type { Notice } from '../format.ts';
import { readJsonText } from './json-text.ts';

/** One column, tensor or parameter of a schema. */
export type SchemaField = {
  /** Null: a single column or tensor without a name. */
  name: string | null;
  /** MLflow's type, e.g. `double`, `array<string>`, `object`; for a tensor its dtype, e.g. `float64`. */
  type: string;
  /** Null: not stated. */
  required: boolean | null;
  /** Shape of a tensor, -1 for a free dimension; null for a column. */
  shape: number[] | null;
};

/** What a model takes and gives. Null: that part is not stated. */
export type ModelSignature = {
  inputs: SchemaField[] | null;
  outputs: SchemaField[] | null;
  parameters: SchemaField[] | null;
};

/** The `signature` of a model: three JSON texts. A part that cannot be read is left out with a notice. */
export function readSignature(value: PlainValue | undefined, what: string, notice: Notice): ModelSignature | null {
  if (!isPlainObject(value)) return null;
  const part = (key: string): SchemaField[] | null => {
    const schema = readJsonText(value[key], `${what}.${key}`, notice);
    return schema === null ? null : readFields(schema);
  };
  return { inputs: part('inputs'), outputs: part('outputs'), parameters: part('params') };
}

/** A list of column or tensor specifications, or null when it is none. */
export function readFields(schema: PlainValue | undefined): SchemaField[] | null {
  if (!Array.isArray(schema)) return null;
  const fields = schema.map((entry) => (isPlainObject(entry) ? readField(entry) : null));
  return fields.every((field) => field !== null) ? fields : null;
}

function readField(entry: PlainObject): SchemaField {
  const tensor = isPlainObject(entry['tensor-spec']) ? entry['tensor-spec'] : null;
  const required = typeof entry['required'] === 'boolean' ? entry['required'] : null;
  const optional = typeof entry['optional'] === 'boolean' ? !entry['optional'] : null;
  return {
    name: typeof entry['name'] === 'string' ? entry['name'] : null,
    type: tensor === null ? typeName(entry) : typeName({ type: tensor['dtype'] ?? 'tensor' }),
    required: required ?? optional,
    shape: readShape(tensor?.['shape'] ?? entry['shape']),
  };
}

function typeName(entry: PlainObject): string {
  const type = entry['type'] ?? entry['dtype'];
  if (type === 'array' && isPlainObject(entry['items'])) return `array<${typeName(entry['items'])}>`;
  if (type === 'map' && isPlainObject(entry['values'])) return `map<${typeName(entry['values'])}>`;
  return typeof type === 'string' ? type : 'unknown';
}

function readShape(value: PlainValue | undefined): number[] | null {
  if (!Array.isArray(value)) return null;
  const sizes = value.filter((size) => typeof size === 'number');
  return sizes.length === value.length ? sizes : null;
}
