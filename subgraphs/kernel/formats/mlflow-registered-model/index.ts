import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import { cleaned, modelVersion } from '../mlflow-model-version/index.ts';
import type { MlflowModelVersion } from '../mlflow-model-version/index.ts';
import { check, invalid, optionalText, requiredText } from '../support/check.ts';
import { keyValues } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { isMlflowExport, known, readExport, withoutCopies } from '../support/mlflow.ts';
import type { MlflowExport } from '../support/mlflow.ts';
import { notedMillis } from '../support/times.ts';
import { valueAt } from '../syntax/plain-value.ts';

/** A name that points to a version, e.g. `champion`. */
export type ModelAlias = { alias: string; version: string };

/** A registered model. Null: not stated. */
export type MlflowRegisteredModel = {
  name: string;
  description: string | null;
  user: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
  tags: KeyValue[];
  /** Sorted by alias. Includes those that only a listed version states. */
  aliases: ModelAlias[];
  /** Versions in this file; empty when it lists none, which does not mean that there are none. */
  versions: MlflowModelVersion[];
  export: MlflowExport;
};

const versionNumber = z.union([requiredText, z.int().nonnegative()]).transform(String);
const aliasList = z.array(z.object({ alias: requiredText, version: versionNumber }));
const aliasMap = z.record(z.string(), versionNumber);

const registeredModel = z.object({
  name: requiredText,
  description: optionalText,
  user_id: optionalText,
  creation_timestamp: notedMillis,
  last_updated_timestamp: notedMillis,
  tags: keyValues,
  aliases: z.preprocess((value) => value ?? [], z.union([aliasList, aliasMap])),
  versions: z.array(modelVersion).nullish(),
});

/** `model.json` of mlflow-export-import. */
export const mlflowRegisteredModel = defineFormat({
  name: 'mlflow-registered-model',
  title: 'MLflow registered model (model.json of mlflow-export-import)',
  mediaTypes: ['application/json'],
  yields: ['Model', 'ModelVersion'],
  syntaxes: ['json'],
  recognise: (source) => isMlflowExport(source, 'registered_model'),
  parse: (source, notice): MlflowRegisteredModel => {
    const path = ['mlflow', 'registered_model'];
    const found = check(registeredModel, valueAt(soleValue(source), ...path), { path });
    const versions = (found.versions ?? []).map((version) => cleaned(version, notice));
    requireSameModel(found.name, versions);
    const stated = Array.isArray(found.aliases)
      ? found.aliases
      : Object.entries(found.aliases).map(([alias, version]) => ({ alias, version }));
    return {
      name: found.name,
      description: found.description,
      user: known(found.user_id),
      createdAt: found.creation_timestamp,
      updatedAt: found.last_updated_timestamp,
      tags: withoutCopies(found.tags, 'registered model', notice),
      aliases: joinAliases(stated, versions),
      versions,
      export: readExport(source),
    };
  },
});

function requireSameModel(name: string, versions: readonly MlflowModelVersion[]): void {
  const seen = new Set<string>();
  versions.forEach((version, index) => {
    const path = ['mlflow', 'registered_model', 'versions', index];
    if (version.name !== name) throw invalid([...path, 'name'], 'expected the name of the registered model');
    if (seen.has(version.version)) throw invalid([...path, 'version'], `version ${version.version} is listed twice`);
    seen.add(version.version);
  });
}

function joinAliases(stated: readonly ModelAlias[], versions: readonly MlflowModelVersion[]): ModelAlias[] {
  const byAlias = new Map<string, ModelAlias>();
  for (const version of versions)
    for (const alias of version.aliases) byAlias.set(alias, { alias, version: version.version });
  stated.forEach((entry, index) => {
    const before = byAlias.get(entry.alias);
    if (before !== undefined && before.version !== entry.version) {
      const path = ['mlflow', 'registered_model', 'aliases', index];
      throw invalid(
        path,
        `the alias points to version ${entry.version} here and to ${before.version} elsewhere in the file`,
      );
    }
    byAlias.set(entry.alias, entry);
  });
  return [...byAlias.values()].sort((one, other) => (one.alias < other.alias ? -1 : 1));
}
