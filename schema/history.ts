import { spawnSync } from 'node:child_process';

/**
 * The text of a file before the present work, or undefined when there is none: on a branch, where it left
 * `origin/main`; with uncommitted changes to the file, the last commit; otherwise the commit before the file's last change.
 */
export function previousVersion(path: string, folder: string): string | undefined {
  const git = (...options: string[]) => run(folder, options);
  const head = git('rev-parse', 'HEAD')?.trim();
  if (!head) return undefined;
  const branchedAt = git('merge-base', 'HEAD', 'origin/main')?.trim();
  if (branchedAt && branchedAt !== head) return git('show', `${branchedAt}:./${path}`);
  if (git('diff', '--quiet', 'HEAD', '--', path) === undefined) return git('show', `HEAD:./${path}`);
  const [, before] = git('log', '-2', '--format=%H', '--', path)?.trim().split('\n') ?? [];
  return before ? git('show', `${before}:./${path}`) : undefined;
}

function run(folder: string, options: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
