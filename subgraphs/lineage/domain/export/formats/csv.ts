import { shortfall, type Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';

type Cell = string | number | Date | null;

/** The nodes by RFC 4180. */
export const csvNodes: ExportFormat = {
  name: 'csv-nodes',
  mediaType: 'text/csv; charset=utf-8; header=present',
  suffix: '-nodes.csv',
  write: (exported) =>
    table(exported, ['id', 'kind', 'label', 'depth'], exported.nodes(), ({ id, kind, label, depth }) => [
      id,
      kind,
      label,
      depth,
    ]),
};

const EDGE = ['from', 'to', 'kind', 'role', 'confidence', 'validFrom', 'validTo', 'recordedAt'] as const;
const SAID_BY = ['format', 'digest', 'collector'] as const;

/** The edges by RFC 4180; `from` and `to` are ids. */
export const csvEdges: ExportFormat = {
  name: 'csv-edges',
  mediaType: 'text/csv; charset=utf-8; header=present',
  suffix: '-edges.csv',
  write: (exported) =>
    table(exported, [...EDGE, ...SAID_BY], exported.edges(), ({ edge }) => [
      ...EDGE.map((name) => edge[name]),
      ...SAID_BY.map((name) => edge.source[name]),
    ]),
};

/** A table whose last column says in every row whether the answer is whole, as CSV has no other place for it. */
function* table<T>(
  { head }: Exported,
  columns: readonly string[],
  entries: Iterable<T>,
  cells: (entry: T) => readonly Cell[],
): Generator<string> {
  yield row([...columns, 'answer']);
  const answer = shortfall(head) ?? 'Complete';
  let isEmpty = true;
  for (const entry of entries) {
    isEmpty = false;
    yield row([...cells(entry), answer]);
  }
  if (isEmpty && !head.complete) yield row([...columns.map(() => null), answer]);
}

const row = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** What spreadsheets take for a formula, in either width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell. A text that a spreadsheet would take for a formula gets an apostrophe before it, and so is shown as it is. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
