import { z } from 'zod';
import { defineFormat } from '../format.ts';
import type { Notice, SourceDocument, SourceText } from '../format.ts';
import { canonicalJson, sha256 } from '../../ids/canonical-json.ts';
import { check, invalid, requiredText } from '../support/check.ts';
import { listsPaths, noticeUndigested, readEntries, soleObject } from '../support/dvc.ts';
import type { DvcEntry } from '../support/dvc.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';

/** What a pipeline's stages read and wrote when they last ran. */
export type DvcLock = {
  /** 1 before DVC 1.6.2, 2 since. */
  schema: 1 | 2;
  stages: DvcLockStage[];
};

export type DvcLockStage = {
  name: string;
  /** The command; of several one per line. */
  command: string;
  dependencies: DvcEntry[];
  outputs: DvcEntry[];
  /** Values by name; outside of `params.yaml` the name begins with the file and a colon. Sorted by name. */
  parameters: { name: string; value: string }[];
  /**
   * SHA-256 of what the stage is made of: name, command, parameters, and path and digest of what it read and wrote. Two
   * lock files in which a stage did not change have the same.
   */
  fingerprint: string;
};

const command = z
  .union([requiredCommand(), z.array(requiredCommand()).min(1)])
  .transform((lines) => [lines].flat().join('\n'));
const parameters = z.record(z.string(), z.record(z.string(), z.unknown()).nullish()).nullish();
const DEFAULT_PARAMETERS = 'params.yaml';

/** `dvc.lock` of schema 2.0, or of DVC before it had one. */
export const dvcLock = defineFormat({
  name: 'dvc-lock',
  title: 'DVC lock file (dvc.lock)',
  mediaTypes: ['application/yaml'],
  yields: ['DatasetVersion', 'TransformationRun', 'ModelVersion'],
  syntaxes: ['yaml', 'json'],
  recognise: (source) => stagesOf(source) !== undefined,
  parse,
});

function parse(source: SourceText, notice: Notice): DvcLock {
  const { object, document } = soleObject(source)!;
  const schema = 'schema' in object ? requireSchema(object['schema']) : 1;
  const path = schema === 2 ? ['stages'] : [];
  const stages = Object.entries(stagesOf(source)!).map(([name, stage]) => readStage(name, stage, path, document));
  for (const { name, dependencies, outputs } of stages)
    noticeUndigested([...dependencies, ...outputs], `stage ${name}`, notice);
  if (stages.length === 0) notice('the lock file has no stages');
  return { schema, stages };
}

/** The stages by name: below `stages` since schema 2.0, before that at the top, where only their form tells them. */
function stagesOf(source: SourceText): PlainObject | undefined {
  const object = soleObject(source)?.object;
  if (object === undefined) return undefined;
  const { schema, stages } = object;
  if (schema !== undefined) {
    const isVersion = typeof schema === 'number' || (typeof schema === 'string' && /^\d+(\.\d+)?$/.test(schema));
    return isVersion && isPlainObject(stages) ? stages : undefined;
  }
  const values = Object.values(object);
  return values.length > 0 && values.every(isLockedStage) ? object : undefined;
}

function isLockedStage(value: PlainValue): boolean {
  return isPlainObject(value) && 'cmd' in value && (listsPaths(value['deps']) || listsPaths(value['outs']));
}

function requireSchema(schema: PlainValue | undefined): 2 {
  if (schema === '2.0' || schema === 2) return 2;
  throw invalid(['schema'], `expected 2.0, the schema of dvc.lock that is known; a newer one may mean something else`);
}

function readStage(name: string, value: PlainValue, above: string[], document: SourceDocument): DvcLockStage {
  const path = [...above, name];
  const { lineOf } = document;
  check(requiredText, name, { path });
  if (!isPlainObject(value)) throw invalid(path, 'expected a stage');
  const stage = {
    name,
    command: check(command, value['cmd'], { path: [...path, 'cmd'], lineOf: () => lineOf(value) }),
    dependencies: readEntries(value['deps'], [...path, 'deps'], document),
    outputs: readEntries(value['outs'], [...path, 'outs'], document),
    parameters: toParameters(check(parameters, value['params'], { path: [...path, 'params'], lineOf })),
  };
  return { ...stage, fingerprint: fingerprintOf(stage) };
}

function toParameters(files: z.output<typeof parameters>): DvcLockStage['parameters'] {
  const named = Object.entries(files ?? {}).flatMap(([file, values]) =>
    Object.entries(values ?? {}).map(([key, value]) => {
      const name = file === DEFAULT_PARAMETERS ? key : `${file}:${key}`;
      return { name, value: typeof value === 'string' ? value : JSON.stringify(value) };
    }),
  );
  return named.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function fingerprintOf({ dependencies, outputs, ...rest }: Omit<DvcLockStage, 'fingerprint'>): string {
  const contents = (entries: readonly DvcEntry[]) => entries.map(({ path, digest }) => [path, digest]).sort();
  return `sha256:${sha256(canonicalJson({ ...rest, read: contents(dependencies), wrote: contents(outputs) }))}`;
}

function requiredCommand() {
  return z.string().refine((text) => text.trim() !== '', 'expected a command');
}
