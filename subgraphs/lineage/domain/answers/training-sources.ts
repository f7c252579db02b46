import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { walk } from '../graph/walk.ts';
import { DATA_SOURCE } from '../kinds.ts';
import type { Question } from './question.ts';
import { stubOf, type EntityStub } from './shown.ts';
import { stateOf } from './state.ts';

const MAXIMUM_SOURCES = 1_000;

/** Every data source upstream of a node, by name; refused with INCOMPLETE when they cannot all be told. */
export async function trainingSourcesOf(question: Question, version: number): Promise<EntityStub[]> {
  const { closure, sources } = await upstreamSources(question, version);
  const { nodes } = question.graph;
  const state = stateOf(question, closure, sources.length > MAXIMUM_SOURCES);
  if (!state.complete) throw new PedigreeError('INCOMPLETE', `The sources cannot all be told: ${reasons(state)}`);
  const byName = sources.map((node) => ({ node, name: nodes.label(node) }));
  byName.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return byName.map(({ node }) => stubOf(question, node));
}

/** Everything upstream of a node, and the data sources in it. */
export async function upstreamSources({ graph, moment, deadline }: Question, version: number) {
  const options = { maxDepth: Number.POSITIVE_INFINITY, edgeKinds: null, until: null, deadline };
  const closure = await walk(graph, moment, [version], { ...options, direction: 'UPSTREAM' });
  const found = closure.nodes.data.subarray(0, closure.nodeCount);
  return { closure, sources: [...found].filter((node) => graph.nodes.kindOf(node) === DATA_SOURCE) };
}

function reasons({ truncatedBy, unresolved, unresolvedCount }: ReturnType<typeof stateOf>): string {
  const names = unresolved.slice(0, 3).map(({ reference, label, reason }) => `${label ?? reference} (${reason})`);
  const more = unresolvedCount > names.length ? ` and ${unresolvedCount - names.length} more` : '';
  const parts = [
    ...(truncatedBy.length > 0 ? [`the walk was cut off by ${truncatedBy.join(', ')}`] : []),
    ...(names.length > 0 ? [`these names lead nowhere: ${names.join(', ')}${more}`] : []),
  ];
  return `${parts.join('; ')}. lineage(direction: UPSTREAM, kinds: [DATA_SOURCE]) tells those that are known.`;
}
