import type { MlflowRegisteredModel } from '../../kernel/formats/types.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { namedEntity } from '../../kernel/intake/names.ts';
import type { ModelInput } from '../domain/inputs.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModel } from '../domain/models.ts';
import { versionOf, writtenAt } from './mlflow-model-version.ts';
import { stated, toTags } from './shared.ts';

/** A registered model of MLflow: the model, the versions that the file lists, and where aliases pointed at its export. */
export function mlflowRegisteredModel(model: MlflowRegisteredModel, context: MappingContext): Mapped {
  const { namespace } = context;
  const facts = stated({
    owner: model.user,
    description: model.description,
    createdAt: model.createdAt,
    tags: toTags(model.tags),
  }) as Partial<ModelInput>;
  const versions = model.versions.map((version) => versionOf(version, namespace));
  const validFrom = model.export.exportedAt ?? context.observedAt;
  const aliases = model.aliases.flatMap(({ alias, version }) =>
    setModelAlias({ namespace, model: model.name, alias, version, validFrom }),
  );
  return {
    statedAt: writtenAt(model, context),
    assertions: [
      ...registerModel({ namespace, name: model.name, ...facts }),
      ...versions.flatMap(({ assertions }) => assertions),
      ...aliases,
    ],
    names: [
      ...versions.flatMap(({ names }) => names),
      ...model.aliases.map(({ version }) =>
        namedEntity('ModelVersion', naturalKeys.modelVersion(namespace, model.name, version)),
      ),
    ],
  };
}
