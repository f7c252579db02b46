import { shortfall } from '../completeness.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';

type Cell = string | number | Date | null;

const NODE = ['id', 'kind', 'label', 'depth'] as const;
const MARK = ['versions', 'change'] as const;

/** The nodes by RFC 4180; of two versions compared, with which of them has each and how it differs; of a search, where it matched. */
export const csvNodes: ExportFormat = {
  name: 'csv-nodes',
  mediaType: 'text/csv; charset=utf-8; header=present',
  suffix: '-nodes.csv',
  write: (exported) =>
    table(
      exported,
      [...NODE, ...(exported.difference ? MARK : []), ...(exported.isSearch ? ['matchedIn'] : [])],
      exported.nodes(),
      ({ mark, matchedIn, ...node }) => [
        ...NODE.map((name) => node[name]),
        ...(mark ? MARK.map((name) => mark[name]) : []),
        ...(matchedIn ? [matchedIn.join(' ')] : []),
      ],
    ),
};

const EDGE = ['from', 'to', 'kind', 'role', 'confidence', 'validFrom', 'validTo', 'recordedAt'] as const;
const SAID_BY = ['format', 'digest', 'collector'] as const;

/** The edges by RFC 4180; `from` and `to` are ids. Of two versions compared, with which of them has each. */
export const csvEdges: ExportFormat = {
  name: 'csv-edges',
  mediaType: 'text/csv; charset=utf-8; header=present',
  suffix: '-edges.csv',
  write: (exported) =>
    table(
      exported,
      [...EDGE, ...SAID_BY, ...(exported.difference ? ['versions'] : [])],
      exported.edges(),
      ({ edge, versions }) => [
        ...EDGE.map((name) => edge[name]),
        ...SAID_BY.map((name) => edge.source[name]),
        ...(versions === null ? [] : [versions]),
      ],
    ),
};

const CHANGE = ['area', 'path', 'change', 'before', 'after', 'delta'] as const;
const SAYING = ['id', 'kind', 'label'] as const;

/** What differs of two versions by RFC 4180, metrics too, and the entity that says so. */
export const csvChanges: ExportFormat = {
  name: 'csv-changes',
  mediaType: 'text/csv; charset=utf-8; header=present',
  suffix: '-changes.csv',
  write: (exported) =>
    table(exported, [...CHANGE, ...SAYING], exported.changes(), ({ node, ...change }) => [
      ...CHANGE.map((name) => change[name]),
      ...SAYING.map((name) => node[name]),
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
