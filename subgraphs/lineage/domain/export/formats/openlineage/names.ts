import type { NodeState } from '../../../states.ts';
import { completenessOf } from '../../completeness.ts';
import type { ExportedNode, Head } from '../../exported.ts';
import { facet, type Dataset, type Run } from './events.ts';

const VERSION_SCHEMA =
  'https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet';
const NODE_SCHEMA = 'urn:pedigree:openlineage:NodeFacet:1';
const ANSWER_SCHEMA = 'urn:pedigree:openlineage:AnswerFacet:1';

const PROCESSES = new Set(['RUN', 'TRANSFORMATION_RUN', 'EVALUATION']);

/** Whether it is a run to OpenLineage. Whatever else there is, data or not, is what runs use or make. */
export function isProcess({ kind }: ExportedNode): boolean {
  return PROCESSES.has(kind);
}

/** A version of a dataset is called as OpenLineage calls the dataset, with its version beside; all else by its label. */
export function datasetOf(node: ExportedNode, state: NodeState | undefined, head: Head): Dataset {
  const facets = nodeFacet(node, head);
  const { namespace, name, versionKey } = state?.naturalKey ?? {};
  if (node.kind !== 'DATASET_VERSION' || typeof namespace !== 'string' || typeof name !== 'string') {
    return { namespace: `pedigree:${node.kind}`, name: node.label, facets };
  }
  return {
    namespace,
    name,
    facets: { ...facets, version: facet(VERSION_SCHEMA, { datasetVersion: String(versionKey) }) },
  };
}

const EVENT_TYPES: Readonly<Record<string, string>> = {
  SCHEDULED: 'OTHER',
  RUNNING: 'RUNNING',
  FINISHED: 'COMPLETE',
  SUCCEEDED: 'COMPLETE',
  FAILED: 'FAIL',
  KILLED: 'ABORT',
  ABORTED: 'ABORT',
};

export function runOf(node: ExportedNode, state: NodeState | undefined, head: Head): Run {
  const { naturalKey = {}, values = {} } = state ?? {};
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const name = node.kind === 'RUN' ? (text(values['experiment']) ?? text(values['name'])) : text(naturalKey['name']);
  const ended = text(values['endedAt']) ?? text(values['evaluatedAt']);
  return {
    runId: node.id.slice(node.id.indexOf(':') + 1),
    eventType: EVENT_TYPES[text(values['status']) ?? ''] ?? (ended === null ? 'OTHER' : 'COMPLETE'),
    eventTime: ended ?? text(values['startedAt']),
    job: {
      namespace: text(naturalKey['namespace']) ?? text(values['namespace']) ?? 'pedigree',
      name: name ?? node.label,
    },
    facets: nodeFacet(node, head),
  };
}

/** Which entity it is, and how far the answer that it is from can be trusted. */
function nodeFacet({ id, kind, label, depth }: ExportedNode, head: Head) {
  return { pedigree_node: facet(NODE_SCHEMA, { id, kind, label, depth, answer: completenessOf(head) }) };
}

/** How far an answer can be trusted that has no entity to say so. */
export function answerFacet(head: Head) {
  return { pedigree_answer: facet(ANSWER_SCHEMA, completenessOf(head)) };
}
