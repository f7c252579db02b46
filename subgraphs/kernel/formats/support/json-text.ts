import type { Notice } from '../format.ts';
import { DocumentRefused } from '../refused.ts';
import { parseJson } from '../syntax/json.ts';
import type { PlainValue } from '../syntax/plain-value.ts';

/**
 * JSON inside a text field, as MLflow nests it. Trackers cut long tag values, so that a text which is no JSON is left
 * out with a notice; what must not be stored at all still refuses the document.
 */
export function readJsonText(text: PlainValue | undefined, what: string, notice: Notice): PlainValue {
  if (text === undefined || text === null || text === '') return null;
  if (typeof text !== 'string') {
    notice(`${what} is no text of JSON and was left out`);
    return null;
  }
  try {
    return parseJson(text, [what]).value;
  } catch (error) {
    if (!(error instanceof DocumentRefused) || error.code !== 'MALFORMED') throw error;
    notice(`${what} is not readable as JSON (cut short?) and was left out`);
    return null;
  }
}
