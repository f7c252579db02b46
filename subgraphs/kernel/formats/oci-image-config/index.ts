import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import { check, optionalText, requiredText } from '../support/check.ts';
import { labels } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { digest, mediaTypes, readImageFacts } from '../support/oci.ts';
import type { ImageFacts } from '../support/oci.ts';
import { timeOrNotice } from '../support/times.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';

/**
 * The configuration of an image: its digest is what the image's manifest names as config. Environment variables are left
 * out, because people put credentials there. Null: not stated.
 */
export type OciImageConfig = {
  os: string;
  architecture: string;
  variant: string | null;
  createdAt: Date | null;
  /** Digests of the unpacked layers, from the base upwards. */
  diffIds: string[];
  labels: KeyValue[];
  facts: ImageFacts;
  user: string | null;
  entrypoint: string[];
  command: string[];
  workingDirectory: string | null;
};

const words = z.union([z.array(z.string()), z.string().transform((text) => [text])]).nullish();

const image = z.object({
  os: requiredText,
  architecture: requiredText,
  variant: optionalText,
  created: optionalText,
  rootfs: z.object({ type: z.literal('layers'), diff_ids: z.array(digest) }),
  config: z
    .object({ Labels: labels, User: optionalText, Entrypoint: words, Cmd: words, WorkingDir: optionalText })
    .nullish(),
});

/** OCI image configuration and Docker image configuration. */
export const ociImageConfig = defineFormat({
  name: 'oci-image-config',
  title: 'OCI or Docker image configuration',
  mediaTypes: [mediaTypes.config, mediaTypes.dockerConfig],
  yields: ['ContainerImage'],
  syntaxes: ['json'],
  isAddressed: true,
  recognise: (source) => {
    const value = soleValue(source);
    return isPlainObject(value) && 'architecture' in value && 'os' in value && isPlainObject(valueAt(value, 'rootfs'));
  },
  parse: (source, notice): OciImageConfig => {
    const found = check(image, soleValue(source));
    const stated = found.config?.Labels ?? [];
    return {
      os: found.os,
      architecture: found.architecture,
      variant: found.variant,
      createdAt: timeOrNotice(found.created, 'created', notice),
      diffIds: found.rootfs.diff_ids,
      labels: stated,
      facts: readImageFacts(stated, notice),
      user: found.config?.User ?? null,
      entrypoint: found.config?.Entrypoint ?? [],
      command: found.config?.Cmd ?? [],
      workingDirectory: found.config?.WorkingDir ?? null,
    };
  },
});
