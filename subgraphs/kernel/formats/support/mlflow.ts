import { z } from 'zod';
import { soleValue } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import { isAhead } from '../../time/instant.ts';
import { optionalText } from './check.ts';
import type { KeyValue } from './key-values.ts';

/** Who exported, as the `system` block of mlflow-export-import says. Null: not stated. */
export type MlflowExport = {
  exportedAt: Date | null;
  mlflowVersion: string | null;
  trackingUri: string | null;
};

const system = z.looseObject({
  export_time: z.number().nullish().catch(null),
  mlflow_version: optionalText,
  mlflow_tracking_uri: optionalText,
});

/** Whether the document is an export of mlflow-export-import with this block. */
export function isMlflowExport(source: SourceText, block: string): boolean {
  return isPlainObject(valueAt(soleValue(source), 'mlflow', block));
}

/** The `system` block, as far as it is readable: no fact hangs on it. */
export function readExport(source: SourceText): MlflowExport {
  const { data } = system.safeParse(valueAt(soleValue(source), 'system'));
  const seconds = data?.export_time ?? 0;
  const plausible = seconds > 0 && !isAhead(seconds * 1000);
  return {
    exportedAt: plausible ? new Date(Math.round(seconds * 1000)) : null,
    mlflowVersion: data?.mlflow_version ?? null,
    trackingUri: data?.mlflow_tracking_uri ?? null,
  };
}

const copied = /^(mlflow_exim|mlflow_export_import|mlflow_tools)\./;

/**
 * Leaves out tags that copy the fields of an object which an earlier import was made from: they are facts of that
 * object, not of this one.
 */
export function withoutCopies(tags: readonly KeyValue[], what: string, notice: Notice): KeyValue[] {
  const own = tags.filter((tag) => !copied.test(tag.key));
  const left = tags.length - own.length;
  if (left > 0)
    notice(`${what}: ${left} tags copied from the object it was imported from (mlflow_exim.*) were left out`);
  return own;
}

/** MLflow writes "unknown" and "None" for what it does not know. */
export function known(text: string | null): string | null {
  const said = text?.trim() ?? null;
  return said === 'unknown' || said === 'None' ? null : said;
}
