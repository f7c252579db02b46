import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { shortestPaths, type Paths } from '../graph/shortest-paths.ts';
import type { Question } from './question.ts';
import { shownEdge, shownNode } from './shown.ts';
import { stateOf } from './state.ts';

const MAXIMUM_PATHS = 100;

/** The shortest paths from one node to another, with the data. */
export async function pathsOf(question: Question, from: number, to: number, maxPaths: number) {
  const found = await findPaths(question, from, to, maxPaths);
  return {
    ...stateOf(question, found),
    paths: found.paths.map(({ nodes, edges }) => ({
      length: edges.length,
      nodes: nodes.map((node, depth) => shownNode(question, node, depth)),
      edges: edges.map(({ edge, from: source, to: target }) => shownEdge(question, edge, source, target)),
    })),
  };
}

/** The same as the graph has them. */
export async function findPaths(
  { graph, moment, deadline }: Question,
  from: number,
  to: number,
  maxPaths: number,
): Promise<Paths> {
  if (maxPaths < 1 || maxPaths > MAXIMUM_PATHS) {
    const message = `maxPaths is ${maxPaths}; it must be from 1 to ${MAXIMUM_PATHS}.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'maxPaths');
  }
  return shortestPaths(graph, moment, from, to, maxPaths, deadline);
}
