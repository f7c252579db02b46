import type { MlflowModelVersion, MlflowModelVersionDocument } from '../../kernel/formats/types.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { namedEntity } from '../../kernel/intake/names.ts';
import type { ModelVersionInput } from '../domain/inputs.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModelVersion } from '../domain/model-versions.ts';
import { loggedModelAt, stated, toTags } from './shared.ts';

/** A registered version of MLflow, and the aliases that pointed at it when it was exported. */
export function mlflowModelVersion(version: MlflowModelVersionDocument, context: MappingContext): Mapped {
  const { namespace } = context;
  const { assertions, names } = versionOf(version, namespace);
  const validFrom = version.export.exportedAt ?? context.observedAt;
  const aliases = version.aliases.flatMap((alias) =>
    setModelAlias({ namespace, model: version.name, alias, version: version.version, validFrom }),
  );
  const model = { kind: 'Model', key: naturalKeys.model(namespace, version.name), values: {} };
  return { assertions: [...assertions, model, ...aliases], names, statedAt: writtenAt(version, context) };
}

/** When an export was written; where neither it nor its sender says so, when it was last true. */
export function writtenAt(
  {
    export: { exportedAt },
    updatedAt,
    createdAt,
  }: Pick<MlflowModelVersionDocument, 'export' | 'updatedAt' | 'createdAt'>,
  { observedAt }: MappingContext,
): Date | null {
  return exportedAt ?? observedAt ?? updatedAt ?? createdAt;
}

/** What one version states, wherever it is listed. */
export function versionOf(
  version: MlflowModelVersion,
  namespace: string,
): Required<Pick<Mapped, 'assertions' | 'names'>> {
  const { runId, source, stage } = version;
  const tags = toTags([...version.tags, ...(stage === null ? [] : [{ key: 'mlflow.stage', value: stage }])]);
  const input = stated({
    authors: version.user === null ? null : [version.user],
    createdAt: version.createdAt,
    description: version.description,
    tags,
    artifacts: source === null ? null : [{ uri: source }],
    run: runId === null ? null : { namespace, runId },
  }) as Partial<ModelVersionInput>;
  const loggedModel = loggedModelAt(namespace, runId, source);
  const assertions = registerModelVersion({ namespace, model: version.name, version: version.version, ...input });
  return {
    assertions: assertions.map((one) => ({ ...one, values: { ...one.values, ...(loggedModel && { loggedModel }) } })),
    names: runId === null ? [] : [namedEntity('Run', naturalKeys.run(namespace, runId))],
  };
}
