import type { Notice } from '../format.ts';
import { DocumentRefused } from '../refused.ts';
import { isSecret } from '../support/secrets.ts';
import { abbreviate, formatPath } from '../syntax/place.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import type { PlainValue } from '../syntax/plain-value.ts';
import type { FoundObject } from './objects.ts';

/** A Secret with content is refused: the bytes of a document are kept, and credentials must not be among them. */
export function refuseSecret({ object, path, lineOf }: FoundObject): void {
  if (object['kind'] !== 'Secret' || object['apiVersion'] !== 'v1') return;
  const filled = ['data', 'stringData'].find((key) => isFilled(object[key]));
  if (filled === undefined) return;
  const line = lineOf(object, filled);
  throw new DocumentRefused({
    code: 'CREDENTIALS',
    problem: `a Secret with ${filled}`,
    place: `${formatPath([...path, filled])}${line === null ? '' : ` (line ${line})`}`,
    remedy:
      'Leave the Secret out, or send it without data and stringData: documents are kept, and credentials must not be',
  });
}

function isFilled(value: PlainValue | undefined): boolean {
  return value !== undefined && value !== null && !(isPlainObject(value) && Object.keys(value).length === 0);
}

/** Says which containers set something by plain text that its name says is secret. */
export function noticePlainSecrets(podSpec: PlainValue | undefined, what: string, notice: Notice): void {
  for (const part of ['containers', 'initContainers']) {
    const containers = valueAt(podSpec, part);
    for (const container of Array.isArray(containers) ? containers : []) {
      const variables = valueAt(container, 'env');
      for (const variable of Array.isArray(variables) ? variables : []) {
        const [name, value] = [valueAt(variable, 'name'), valueAt(variable, 'value')];
        if (typeof name !== 'string' || typeof value !== 'string' || !isSecret(name, value)) continue;
        notice(
          `${what}: ${abbreviate(name)} is set in plain text; take it from a Secret (the document keeps it, no record does)`,
        );
      }
    }
  }
}
