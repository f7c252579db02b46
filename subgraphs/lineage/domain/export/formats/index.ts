import { PedigreeError } from '../../../../kernel/errors/errors.ts';
import type { ExportFormat } from '../format.ts';
import { csvEdges, csvNodes } from './csv.ts';
import { dot } from './dot.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import { ndjson } from './ndjson.ts';
import { openlineage } from './openlineage/openlineage.ts';
import { svg } from './svg/svg.ts';

/** Every format. The first is taken where none is asked for. */
const FORMATS: readonly ExportFormat[] = [ndjson, json, csvNodes, csvEdges, dot, mermaid, graphml, svg, openlineage];

/** The format of a name, given once or not at all; refused with those that there are. */
export function formatOf([name, ...others]: readonly string[]): ExportFormat {
  const found = name === undefined ? FORMATS[0] : FORMATS.find((format) => format.name === name);
  if (found && others.length === 0) return found;
  const names = FORMATS.map((format) => format.name).join(', ');
  const message = found ? 'The parameter format is given twice.' : `There is no format '${name!.slice(0, 50)}'.`;
  throw new PedigreeError('BAD_USER_INPUT', `${message} There are ${names}.`, 'format');
}
