import { PedigreeError } from '../../../../../kernel/errors/errors.ts';
import { shortfall } from '../../completeness.ts';
import type { Versions } from '../../difference.ts';
import type { ExportedEdge, ExportedNode } from '../../exported.ts';
import type { ExportFormat } from '../../format.ts';
import { COLOURS, visible, xml } from '../text.ts';
import { layOut, type Layout, type Point } from './layout.ts';

const MAXIMUM_NODES = 500;
const MAXIMUM_EDGES = 2_000;
/** Characters of a label that are drawn; a pointer held over the box shows it whole. */
const SHOWN_CHARACTERS = 40;
const CHARACTER = 7.2;
const BOX_HEIGHT = 40;
const HEADER_HEIGHT = 28;

/** A drawing, without any script or link. */
export const svg: ExportFormat = {
  name: 'svg',
  mediaType: 'image/svg+xml',
  suffix: '.svg',
  maximumNodes: MAXIMUM_NODES,
  async *write(exported) {
    const nodes = [...exported.nodes()];
    const edges = [...exported.edges().take(MAXIMUM_EDGES + 1)];
    if (edges.length > MAXIMUM_EDGES) {
      const message = `A drawing has at most ${MAXIMUM_EDGES} edges. Ask for less by limit, maxDepth, kinds or edgeKinds, of paths by maxPaths, or in another format.`;
      throw new PedigreeError('BAD_USER_INPUT', message, 'format');
    }
    const layout = await layOut({
      boxes: nodes.map((node) => ({ id: String(node.number), width: widthOf(node), height: BOX_HEIGHT })),
      lines: edges.map(({ from, to }) => ({ from: String(from), to: String(to) })),
    });
    yield* drawing(nodes, edges, layout, shortfall(exported.head));
  },
};

function* drawing(
  nodes: readonly ExportedNode[],
  edges: readonly ExportedEdge[],
  { width, height, boxes, lines }: Layout,
  lack: string | null,
): Generator<string> {
  const [wide, high] = [Math.ceil(Math.max(width, 480)), Math.ceil(height) + HEADER_HEIGHT];
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="sans-serif">\n`;
  yield '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#667"/></marker></defs>\n';
  yield `<rect width="${wide}" height="${high}" fill="#fff"/>\n`;
  if (lack !== null) yield `<text x="16" y="19" font-size="13" font-weight="bold" fill="#b00020">${xml(lack)}</text>\n`;
  yield `<g transform="translate(0 ${HEADER_HEIGHT})">\n`;
  for (const [index, { edge, versions }] of edges.entries()) {
    yield `<path d="${pathOf(lines[index]!)}" fill="none" stroke="#667"${dashed(versions)} marker-end="url(#tip)"><title>${xml(edge.kind)}</title></path>\n`;
  }
  for (const [index, node] of nodes.entries()) yield boxOf(node, boxes[index]!);
  yield '</g>\n</svg>\n';
}

function boxOf(node: ExportedNode, { x, y }: Point): string {
  const width = widthOf(node);
  const label = visible(node.label);
  const fill = node.depth === 0 ? '#e3ecff' : '#f6f7f9';
  const change = node.mark?.change;
  const stroke = change ? `stroke="${COLOURS[change]}" stroke-width="3"` : 'stroke="#667"';
  return [
    `<g transform="translate(${round(x - width / 2)} ${round(y - BOX_HEIGHT / 2)})"><title>${xml(label)}</title>`,
    `<rect width="${width}" height="${BOX_HEIGHT}" rx="4" fill="${fill}" ${stroke}${dashed(node.mark?.versions)}/>`,
    `<text x="8" y="15" font-size="9" fill="#556">${xml(captionOf(node))}</text>`,
    `<text x="8" y="31" font-size="12">${xml(shortened(label))}</text></g>\n`,
  ].join('');
}

/** What is there no more is dashed. */
const dashed = (versions: Versions | null | undefined): string =>
  versions === 'BEFORE' ? ' stroke-dasharray="5"' : '';

/** Its kind and, of two versions compared, what differs of it. */
function captionOf({ kind, mark }: ExportedNode): string {
  const marks = [mark?.change, mark && mark.versions !== 'BOTH' ? `only ${mark.versions}` : null];
  return [kind, ...marks.filter(Boolean)].join(' · ').replaceAll('_', ' ').toLowerCase();
}

function widthOf(node: ExportedNode): number {
  const characters = Math.max([...shortened(visible(node.label))].length, captionOf(node).length * 0.8);
  return Math.ceil(16 + CHARACTER * characters);
}

function shortened(label: string): string {
  const characters = [...label];
  return characters.length <= SHOWN_CHARACTERS ? label : `${characters.slice(0, SHOWN_CHARACTERS - 1).join('')}…`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
