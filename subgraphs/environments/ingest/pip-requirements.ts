import type { PipRequirements } from '../../kernel/formats/types.ts';
import type { Mapped } from '../../kernel/intake/mapping.ts';
import { registerPackage } from '../domain/package.ts';

/** The packages that a requirements file pins to one version. Which image contains them it does not say. */
export function pipRequirements({ requirements }: PipRequirements): Mapped {
  const pinned = requirements.flatMap(({ name, pinnedVersion }) =>
    pinnedVersion === null ? [] : [{ name, pinnedVersion }],
  );
  const purls = pinned.map(({ name, pinnedVersion }) => `pkg:pypi/${name}@${encodeURIComponent(pinnedVersion)}`);
  return { assertions: [...new Set(purls)].flatMap((purl) => registerPackage({ purl })) };
}
