import type { SourceText } from '../format.ts';
import type { DocumentRefused } from '../refused.ts';
import { invalid, nearestLine } from '../support/check.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';
import type { LineOf, PathStep } from '../syntax/place.ts';

/** One object of a manifest with where it stands. */
export type FoundObject = { object: PlainObject; path: PathStep[]; lineOf: LineOf };

/** The refusal of an object in which something is wrong at a path. */
export function refusalAt(
  { object, path, lineOf }: FoundObject,
  at: readonly PathStep[],
  problem: string,
): DocumentRefused {
  return invalid(at, problem, nearestLine(object, at.slice(path.length), lineOf));
}

const version = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)?v[0-9]+(?:(?:alpha|beta)[0-9]+)?$/;

/** Whether a value is meant as a Kubernetes object: an API version of Kubernetes' form, and a kind or a body. */
export function looksLikeObject(value: PlainValue | undefined): boolean {
  if (!isPlainObject(value) || typeof value['apiVersion'] !== 'string' || value['apiVersion'].length > 300)
    return false;
  return version.test(value['apiVersion']) && ('kind' in value || 'metadata' in value || 'spec' in value);
}

/** All objects of a manifest, those inside of lists included. Documents that hold nothing but comments are left out. */
export function* objectsOf(source: SourceText): Generator<FoundObject> {
  const several = source.documents.length > 1;
  for (const [index, document] of source.documents.entries()) {
    if (document.value === null) continue;
    const path: PathStep[] = several ? [index] : [];
    if (!isPlainObject(document.value)) {
      throw invalid(path, 'expected a Kubernetes object', several ? document.line : null);
    }
    yield* flatten({ object: document.value, path, lineOf: document.lineOf });
  }
}

function* flatten(found: FoundObject): Generator<FoundObject> {
  const { kind, items } = found.object;
  const isList = typeof kind === 'string' && kind.endsWith('List') && items !== undefined;
  if (!isList) {
    yield found;
    return;
  }
  const path = [...found.path, 'items'];
  if (!Array.isArray(items)) throw invalid(path, 'expected a list of objects', found.lineOf(found.object));
  for (const [index, item] of items.entries()) {
    if (!isPlainObject(item)) throw invalid([...path, index], 'expected a Kubernetes object', found.lineOf(items));
    // A typed list (DeploymentList) may leave kind and version to the list.
    const typed = kind !== 'List' && item['kind'] === undefined;
    const object = typed ? inherit(item, found.object, kind) : item;
    const lineOf: LineOf = (value, entry) => found.lineOf(value === object ? item : value, entry);
    yield { object, path: [...path, index], lineOf };
  }
}

function inherit(item: PlainObject, list: PlainObject, kind: string): PlainObject {
  const { apiVersion } = list;
  const stated: PlainObject = { ...item, kind: kind.slice(0, -'List'.length) };
  if (apiVersion !== undefined) stated['apiVersion'] ??= apiVersion;
  return Object.assign(Object.create(null) as PlainObject, stated);
}
