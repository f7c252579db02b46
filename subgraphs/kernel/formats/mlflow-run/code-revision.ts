import type { Notice } from '../format.ts';
import { valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import type { MlflowCodeRevision } from './types.ts';

const dirtyStates = new Map([
  ['clean', false],
  ['false', false],
  ['modified', true],
  ['dirty', true],
  ['true', true],
]);
const hash = /^[0-9a-f]{7,64}$/;

/**
 * The code that ran: MLflow's git tags, completed by those of Databricks' Git folders where both name the same commit.
 * Null when no tag tells.
 */
export function readCodeRevision(tags: readonly KeyValue[], notice: Notice): MlflowCodeRevision | null {
  const mlflow = revision(tags, notice, {
    commit: 'mlflow.source.git.commit',
    repository: 'mlflow.source.git.repoURL',
    reference: 'mlflow.source.git.branch',
    dirty: 'mlflow.source.git.dirty',
  });
  const databricks = revision(tags, notice, {
    commit: 'mlflow.databricks.gitRepoCommit',
    repository: 'mlflow.databricks.gitRepoUrl',
    reference: 'mlflow.databricks.gitRepoReference',
    path: 'mlflow.databricks.gitRepoRelativePath',
    dirty: 'mlflow.databricks.gitRepoStatus',
  });
  if (mlflow === null || databricks === null) return mlflow ?? databricks;
  if (mlflow.commit !== null && databricks.commit !== null && mlflow.commit !== databricks.commit) {
    notice(`the git tags name two commits; ${mlflow.commit} of mlflow.source.git.commit was taken`);
    return mlflow;
  }
  return {
    repository: mlflow.repository ?? databricks.repository,
    commit: mlflow.commit ?? databricks.commit,
    reference: mlflow.reference ?? databricks.reference,
    path: mlflow.path ?? databricks.path,
    dirty: mlflow.dirty ?? databricks.dirty,
  };
}

type TagNames = { commit: string; repository: string; reference: string; path?: string; dirty: string };

function revision(tags: readonly KeyValue[], notice: Notice, names: TagNames): MlflowCodeRevision | null {
  const commit = readCommit(valueOf(tags, names.commit), names.commit, notice);
  const repository = valueOf(tags, names.repository);
  if (commit === null && repository === null) return null;
  return {
    repository,
    commit,
    reference: valueOf(tags, names.reference),
    path: names.path === undefined ? null : valueOf(tags, names.path),
    dirty: dirtyStates.get(valueOf(tags, names.dirty)?.toLowerCase() ?? '') ?? null,
  };
}

function readCommit(text: string | null, tag: string, notice: Notice): string | null {
  if (text === null) return null;
  const commit = text.toLowerCase();
  if (hash.test(commit)) return commit;
  notice(`the tag ${tag} is no commit hash and was left out`);
  return null;
}
