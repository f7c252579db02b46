import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change that an existing client notices; `path` is what the changelog names, such as `Model.owner`. */
export type BreakingChange = { path: string; message: string };

/** The breaking changes between two versions of the API that the changelog does not announce. */
export async function unannouncedBreakingChanges(
  before: string,
  after: string,
  changelog: string,
): Promise<BreakingChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const announced = announcedPaths(changelog);
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ path: path ?? message, message }))
    .filter(({ path }) => !announced.has(path));
}

/**
 * The paths of the lines `BREAKING: <path>` under `## [Unreleased]` and under the newest release: right after a
 * release, the API is still compared with a version from before it.
 */
export function announcedPaths(changelog: string): Set<string> {
  const [, ...sections] = changelog.split(/^## /m);
  const current = sections[0]?.startsWith('[Unreleased]') ? sections.slice(0, 2) : sections.slice(0, 1);
  const lines = current.join('\n').matchAll(/^[-*\s]*BREAKING: `?([^\s`]+)`?/gm);
  return new Set([...lines].map(([, path]) => path ?? ''));
}
