import { PedigreeError } from '../../../../kernel/errors/errors.ts';
import type { ExportFormat } from '../format.ts';
import { csvChanges, csvEdges, csvNodes } from './csv.ts';
import { dot } from './dot.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import { ndjson } from './ndjson.ts';
import { openlineage } from './openlineage/openlineage.ts';
import { svg } from './svg/svg.ts';

const OF_NODES_AND_EDGES = [csvNodes, csvEdges, dot, mermaid, graphml, svg];

/** Formats of a graph. The first is taken where none is asked for. */
export const GRAPH_FORMATS: readonly ExportFormat[] = [ndjson, json, ...OF_NODES_AND_EDGES, openlineage];

/** Formats that have a place for what differs of two versions. */
export const COMPARISON_FORMATS: readonly ExportFormat[] = [json, csvChanges, ...OF_NODES_AND_EDGES];

/** Of the formats of a field, that of a name, given once or not at all; refused with those that there are. */
export function formatOf(
  [name, ...others]: readonly string[],
  field: string,
  formats: readonly ExportFormat[],
): ExportFormat {
  const found = name === undefined ? formats[0] : formats.find((format) => format.name === name);
  if (found && others.length === 0) return found;
  const names = formats.map((format) => format.name).join(', ');
  const message = found
    ? 'The parameter format is given twice.'
    : `There is no format '${name!.slice(0, 50)}' of ${field}.`;
  throw new PedigreeError('BAD_USER_INPUT', `${message} There are ${names}.`, 'format');
}
