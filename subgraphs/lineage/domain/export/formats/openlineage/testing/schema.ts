/**
 * What OpenLineage 2-0-2 (https://openlineage.io/spec/2-0-2/OpenLineage.json, Apache-2.0) asks of an event, restated: the
 * three kinds of events with their required members, and those of datasets, runs, jobs and facets.
 */
const uri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const uuid = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' };
const text = { type: 'string' };

const facets = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: { _producer: uri, _schemaURL: uri },
    required: ['_producer', '_schemaURL'],
  },
};
const named = {
  type: 'object',
  properties: { namespace: text, name: text, facets, inputFacets: facets, outputFacets: facets },
  required: ['namespace', 'name'],
};
const datasets = { type: 'array', items: named };
const base = { eventTime: dateTime, producer: uri, schemaURL: uri };
const always = Object.keys(base);

export const OPENLINEAGE = {
  oneOf: [
    {
      type: 'object',
      properties: {
        ...base,
        eventType: { enum: ['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER'] },
        run: { type: 'object', properties: { runId: uuid, facets }, required: ['runId'] },
        job: named,
        inputs: datasets,
        outputs: datasets,
      },
      required: [...always, 'run', 'job'],
    },
    {
      type: 'object',
      properties: { ...base, dataset: named },
      required: [...always, 'dataset'],
      not: { anyOf: [{ required: ['job'] }, { required: ['run'] }] },
    },
    {
      type: 'object',
      properties: { ...base, job: named, inputs: datasets, outputs: datasets },
      required: [...always, 'job'],
      not: { required: ['run'] },
    },
  ],
};
