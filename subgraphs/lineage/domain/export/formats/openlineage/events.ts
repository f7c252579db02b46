const SCHEMA = 'https://openlineage.io/spec/2-0-2/OpenLineage.json';
const PRODUCER = 'urn:pedigree:lineage';

type Facets = Readonly<Record<string, object>>;

/** What an event names as used or made. */
export interface Dataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets: Facets;
}

export interface Run {
  readonly runId: string;
  readonly eventType: string;
  /** When it ended or, where it has not, began, in ISO 8601; null when unknown. */
  readonly eventTime: string | null;
  readonly job: { readonly namespace: string; readonly name: string };
  readonly facets: Facets;
}

export interface Flow {
  readonly inputs: readonly Dataset[];
  readonly outputs: readonly Dataset[];
}

export type Told = Readonly<Record<string, unknown>>;

/** A facet, with what every one must have. */
export function facet(schema: string, values: object): object {
  return { _producer: PRODUCER, _schemaURL: schema, ...values };
}

export function datasetEvent(dataset: Dataset, eventTime: string): Told {
  return { ...base('DatasetEvent', eventTime), dataset };
}

export function runEvent({ runId, eventType, eventTime, job, facets, ...flow }: Run & Flow, since: string): Told {
  return { eventType, ...base('RunEvent', eventTime ?? since), run: { runId, facets }, job, ...named(flow) };
}

export function jobEvent(name: string, flow: Flow, eventTime: string): Told {
  return { ...base('JobEvent', eventTime), job: { namespace: 'pedigree', name }, ...named(flow) };
}

/** An event about the whole: to OpenLineage, of the job that made it. */
export function wholeEvent(facets: Facets, eventTime: string): Told {
  return { ...base('JobEvent', eventTime), job: { namespace: 'pedigree', name: 'lineage', facets } };
}

function base(kind: string, eventTime: string) {
  return { eventTime, producer: PRODUCER, schemaURL: `${SCHEMA}#/$defs/${kind}` };
}

/** Facets are in the DatasetEvents; elsewhere the names do. */
function named({ inputs, outputs }: Flow) {
  const name = (dataset: Dataset) => ({ namespace: dataset.namespace, name: dataset.name });
  return { inputs: inputs.map(name), outputs: outputs.map(name) };
}
