import { z } from 'zod';
import { defineFormat, soleValue } from '../format.ts';
import type { Notice } from '../format.ts';
import { check, count, optionalText, requiredText } from '../support/check.ts';
import { digest } from '../support/oci.ts';
import { timeOrNotice } from '../support/times.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';

/** What a registry (CNCF Distribution) tells when content is pushed, pulled, mounted or deleted. */
export type RegistryNotification = { events: RegistryEvent[] };

/** Null: not stated. */
export type RegistryEvent = {
  id: string | null;
  /** `push`, `pull`, `mount`, `delete`. */
  action: string;
  occurredAt: Date | null;
  mediaType: string | null;
  /** Null for the deletion of a tag. */
  digest: string | null;
  sizeBytes: number | null;
  /** Path in the registry, without host, e.g. `library/nginx`. */
  repository: string;
  /** A push set it; by a pull, it was what the tag named then. */
  tag: string | null;
  /** Host that the client asked, the best that an event has as the registry's name. */
  registryHost: string | null;
  url: string | null;
};

const event = z.object({
  id: optionalText,
  action: requiredText,
  timestamp: optionalText,
  target: z.object({
    mediaType: optionalText,
    digest: digest.nullish(),
    size: count.nullish(),
    repository: requiredText,
    tag: optionalText,
    url: optionalText,
  }),
  request: z.object({ host: optionalText }).nullish(),
});

/** Notification envelope of CNCF Distribution (Docker Registry). */
export const registryNotification = defineFormat({
  name: 'registry-notification',
  title: 'Registry notification (CNCF Distribution)',
  mediaTypes: [
    'application/vnd.docker.distribution.events.v1+json',
    'application/vnd.docker.distribution.events.v2+json',
  ],
  yields: ['ContainerImage'],
  syntaxes: ['json'],
  recognise: (source) => {
    const value = soleValue(source);
    const events = valueAt(value, 'events');
    if (!Array.isArray(events) || events.length === 0) return false;
    return events.every((each) => isPlainObject(each) && 'action' in each && isPlainObject(each['target']));
  },
  parse: (source, notice): RegistryNotification => {
    const { events } = check(z.object({ events: z.array(event) }), soleValue(source));
    return { events: events.map((each, index) => readEvent(each, index, notice)) };
  },
});

function readEvent(found: z.output<typeof event>, index: number, notice: Notice): RegistryEvent {
  const { target } = found;
  return {
    id: found.id,
    action: found.action,
    occurredAt: timeOrNotice(found.timestamp, `$.events[${index}].timestamp`, notice),
    mediaType: target.mediaType,
    digest: target.digest ?? null,
    sizeBytes: target.size ?? null,
    repository: target.repository,
    tag: target.tag,
    registryHost: found.request?.host ?? null,
    url: target.url,
  };
}
