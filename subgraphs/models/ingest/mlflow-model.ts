import type { MlflowModel } from '../../kernel/formats/types.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { namedEntity } from '../../kernel/intake/names.ts';
import { loggedModelOf } from './shared.ts';

/** An MLmodel file: what a run logged. Registered versions show it as their own. */
export function mlflowModel(model: MlflowModel, { namespace }: MappingContext): Mapped {
  const logged = loggedModelOf(namespace, model.runId, model);
  if (logged === null) return { assertions: [] };
  return { assertions: [logged], names: [namedEntity('Run', naturalKeys.run(namespace, logged.key[1]!))] };
}
