import type { DvcEntry, DvcLockStage } from '../formats/types.ts';
import { DEFAULT_NAMESPACE } from '../ids/natural-keys.ts';

/** Code by the names that its languages give it; everything else that a stage reads is data. */
const CODE =
  /\.(py|pyx|ipynb|r|rmd|jl|sh|bash|zsh|ps1|bat|sql|scala|java|kt|js|mjs|ts|go|rs|c|cc|cpp|h|hpp|cu|pl|rb|lua|m)$/i;

/** Content that is known by its digest. */
export type DvcContent = DvcEntry & { readonly digest: string };

/** A dataset version of a repository: the path names the dataset, the digest of the content the version. */
export interface DvcVersionKey {
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

export function versionKeyOf(namespace: string, { path, digest }: DvcContent): DvcVersionKey {
  return { namespace, name: path, version: digest };
}

/** Those of known content: without a digest there is no version. */
export function contentsOf(entries: readonly DvcEntry[]): DvcContent[] {
  return entries.filter((entry): entry is DvcContent => entry.digest !== null);
}

/** The data that a stage read. */
export function dataOf({ dependencies }: DvcLockStage): DvcContent[] {
  return contentsOf(dependencies).filter(({ path }) => !CODE.test(path));
}

/** The code that a stage read, in the form of parameters: both decide what comes out of it. */
export function codeOf({ dependencies }: DvcLockStage): { name: string; value: string }[] {
  return contentsOf(dependencies)
    .filter(({ path }) => CODE.test(path))
    .map(({ path, digest }) => ({ name: `dvc.code ${path}`, value: digest }));
}

/** The command of a stage, likewise. */
export function commandOf({ command }: DvcLockStage): { name: string; value: string } {
  return { name: 'dvc.cmd', value: command };
}

/** DVC's files do not say which repository they are of; where the request does not either, all share one namespace. */
export function noticesOf(namespace: string): string[] {
  if (namespace !== DEFAULT_NAMESPACE) return [];
  return ["no namespace is given, so that paths of all repositories share 'default'; give the URL of the repository"];
}
