import { spawnSync } from 'node:child_process';

/** Versions looked back at most: as many changes as may be pushed at once. */
const LOOKED_BACK = 20;

/**
 * The texts of a file before the present work, latest first: on a branch, where it left `origin/main`; with uncommitted
 * changes to the file, the last commit; otherwise each since the last release, as several changes may come at once.
 */
export function previousVersions(path: string, folder: string): string[] {
  const git = (...options: string[]) => run(folder, options);
  const head = git('rev-parse', 'HEAD')?.trim();
  if (!head) return [];
  const at = (commits: readonly string[]): string[] =>
    commits.flatMap((commit) => git('show', `${commit}:./${path}`) ?? []);
  const branchedAt = git('merge-base', 'HEAD', 'origin/main')?.trim();
  if (branchedAt && branchedAt !== head) return at([branchedAt]);
  if (git('diff', '--quiet', 'HEAD', '--', path) === undefined) return at([head]);
  const release = git('describe', '--tags', '--abbrev=0')?.trim();
  const since = release ? [`${release}..HEAD`] : [];
  const changes = git('log', `-${LOOKED_BACK + 1}`, '--format=%H', ...since, '--', path)?.trim();
  const [, ...before] = changes ? changes.split('\n') : [];
  return at(release ? [...before, release] : before);
}

/** Whether Git has only the end of the history here. */
export function isShallow(folder: string): boolean {
  return run(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}

function run(folder: string, options: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
