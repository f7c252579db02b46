import type { DvcYaml } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerTransformation } from '../domain/transformation.ts';

/** A pipeline: its stages as transformations, and what they are for. */
export function dvcYaml({ stages }: DvcYaml, { namespace }: MappingContext): Mapped {
  return {
    assertions: stages.flatMap(({ name, description }) => registerTransformation({ namespace, name, description })),
  };
}
