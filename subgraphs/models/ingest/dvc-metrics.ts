import { createHash } from 'node:crypto';
import type { DvcMetrics } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerMetricsFile } from '../domain/evaluations.ts';

/** A metrics file: its values under the digest by which lock files know it. */
export function dvcMetrics({ metrics }: DvcMetrics, { content }: MappingContext): Mapped {
  // Before its version 3, DVC took the digest of a text with the line ends of Unix.
  const texts = new Set([content, content.replaceAll('\r\n', '\n')]);
  const digests = [...texts].map((text) => `md5:${createHash('md5').update(text).digest('hex')}`);
  return { assertions: digests.flatMap((digest) => registerMetricsFile(digest, metrics)) };
}
