import { z } from 'zod';
import { defineFormat } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { check, optionalText, requiredText } from '../support/check.ts';
import { soleObject } from '../support/dvc.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import type { PlainValue } from '../syntax/plain-value.ts';

/** What a pipeline is made of, and what some of its files are. No digests: those are in the lock file. */
export type DvcYaml = {
  stages: DvcYamlStage[];
  artifacts: DvcArtifact[];
};

/** Paths as the file has them. */
export type DvcYamlStage = {
  name: string;
  description: string | null;
  dependencies: string[];
  /** Everything that it writes, metrics and plots included. */
  outputs: string[];
  /** Which of the outputs hold measured values. */
  metrics: string[];
};

export type DvcArtifact = {
  name: string;
  path: string;
  /** For example `model`. Null when it is not stated. */
  type: string | null;
  description: string | null;
  labels: string[];
};

const paths = z
  .array(z.union([z.string(), z.record(z.string(), z.unknown())]))
  .nullish()
  .transform((items) => (items ?? []).flatMap((item) => (typeof item === 'string' ? [item] : Object.keys(item))));
const stages = mapOf(
  z.looseObject(
    { desc: optionalText, deps: paths, outs: paths, metrics: paths, plots: paths },
    'expected an object with cmd, as DVC does; write one, or remove the stage',
  ),
);
const artifacts = mapOf(
  z.looseObject(
    {
      path: requiredText,
      type: optionalText,
      desc: optionalText,
      labels: z.array(z.string()).max(100, 'expected at most 100 labels').nullish(),
    },
    'expected an object with path, as DVC does; write one, or remove the artifact',
  ),
);

function mapOf<Value extends z.ZodType>(value: Value) {
  return z
    .record(z.string(), value, 'expected an object that has each by its name')
    .nullish()
    .transform((found) => Object.entries(found ?? {}));
}

/** `dvc.yaml`. Text with `${…}` is filled in by DVC from other files, so that only the lock file knows what it comes to. */
export const dvcYaml = defineFormat({
  name: 'dvc-yaml',
  title: 'DVC pipeline (dvc.yaml)',
  mediaTypes: ['application/yaml'],
  yields: ['Transformation', 'Model', 'Evaluation'],
  syntaxes: ['yaml', 'json'],
  recognise,
  parse,
});

function recognise(source: SourceText): boolean {
  const object = soleObject(source)?.object;
  if (object === undefined || 'schema' in object) return false;
  const stages = members(object['stages']).some((one) => isPlainObject(one) && ('cmd' in one || 'do' in one));
  return stages || members(object['artifacts']).some((one) => typeof valueAt(one, 'path') === 'string');
}

function parse(source: SourceText, notice: Notice): DvcYaml {
  const { object, document } = soleObject(source)!;
  const where = (path: string[]) => ({ path, lineOf: document.lineOf });
  const listed = new Set(check(paths, object['metrics'], where(['metrics'])));
  const given = object['stages'];
  const isGenerated = (name: string) => ['foreach', 'matrix'].some((word) => valueAt(given, name, word) !== undefined);
  const all = check(stages, given, where(['stages']));
  const generated = all.map(([name]) => name).filter(isGenerated);
  if (generated.length > 0)
    notice(`stages that foreach or matrix makes are read from the lock file only: ${generated.join(', ')}`);
  return withoutTemplates(
    {
      stages: all.filter(([name]) => !isGenerated(name)).map(([name, value]) => toStage(name, value, listed)),
      artifacts: check(artifacts, object['artifacts'], where(['artifacts'])).map(
        ([name, { path, type, desc, labels }]): DvcArtifact => {
          return { name, path, type, description: desc, labels: labels ?? [] };
        },
      ),
    },
    notice,
  );
}

function toStage(name: string, given: z.output<typeof stages>[number][1], listed: ReadonlySet<string>): DvcYamlStage {
  const outputs = [...new Set([...given.outs, ...given.metrics, ...given.plots])];
  const metrics = outputs.filter((path) => given.metrics.includes(path) || listed.has(path));
  return { name, description: given.desc, dependencies: [...new Set(given.deps)], outputs, metrics };
}

function withoutTemplates({ stages, artifacts }: DvcYaml, notice: Notice): DvcYaml {
  let left = 0;
  const plain = (path: string): boolean => {
    const isPlain = !path.includes('${');
    if (!isPlain) left += 1;
    return isPlain;
  };
  const kept = stages.map((one) => ({
    ...one,
    dependencies: one.dependencies.filter(plain),
    outputs: one.outputs.filter(plain),
    metrics: one.metrics.filter((path) => !path.includes('${')),
  }));
  const named = artifacts.filter(({ path }) => plain(path));
  if (left > 0) notice(`${left} paths with \${…} depend on other files, and were left out`);
  return { stages: kept, artifacts: named };
}

function members(value: PlainValue | undefined): PlainValue[] {
  return isPlainObject(value) ? Object.values<PlainValue>(value) : [];
}
