import { z } from 'zod';
import { defineFormat } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { check, invalid, optionalText, requiredText } from '../support/check.ts';
import { nameOfLocation } from '../support/dataset-name.ts';
import type { DatasetName } from '../support/dataset-name.ts';
import { listsPaths, noticeUndigested, readEntries, soleObject } from '../support/dvc.ts';
import type { DvcEntry } from '../support/dvc.ts';
import { withoutCredentials } from '../support/uri.ts';
import type { PlainObject } from '../syntax/plain-value.ts';

/** Data that DVC tracks, and where it was imported from. */
export type DvcFile = {
  outputs: (DvcEntry & { description: string | null })[];
  /** Where the data came from; empty for data that was added. */
  origins: DvcOrigin[];
};

/** A file of another repository at a commit (`dvc import`), or what a URL held (`dvc import-url`). */
export type DvcOrigin =
  | { kind: 'REPOSITORY'; repository: string; path: string; commit: string | null; revision: string | null }
  | { kind: 'LOCATION'; uri: string; name: DatasetName; digest: string | null };

const repository = z.looseObject({ url: requiredText, rev_lock: optionalText, rev: optionalText });
const descriptions = z.array(z.looseObject({ desc: optionalText }));

/** A `.dvc` file, as `dvc add`, `dvc import` and `dvc import-url` write it. Its own `md5` is of the file, not of the data. */
export const dvcFile = defineFormat({
  name: 'dvc-file',
  title: 'DVC tracked data (.dvc)',
  mediaTypes: ['application/yaml'],
  yields: ['DatasetVersion', 'DataSource'],
  syntaxes: ['yaml', 'json'],
  recognise: (source) => {
    const object = soleObject(source)?.object;
    return object !== undefined && listsPaths(object['outs']) && !('stages' in object);
  },
  parse,
});

function parse(source: SourceText, notice: Notice): DvcFile {
  const { object, document } = soleObject(source)!;
  const entries = readEntries(object['outs'], ['outs'], document);
  const texts = check(descriptions, object['outs'], { path: ['outs'] });
  noticeUndigested(entries, 'outs', notice);
  if ('cmd' in object) notice('cmd: stages of DVC before version 1 are not read, only the data that the file tracks');
  const outputs = entries.map((entry, index) => ({ ...entry, description: texts[index]?.desc ?? null }));
  const origins = Array.isArray(object['deps'])
    ? readEntries(object['deps'], ['deps'], document).flatMap((entry, index) =>
        originOf(entry, (object['deps'] as PlainObject[])[index]!, index, notice),
      )
    : [];
  return { outputs, origins };
}

function originOf(entry: DvcEntry, stated: PlainObject, index: number, notice: Notice): DvcOrigin[] {
  if ('repo' in stated) {
    const path = ['deps', index, 'repo'];
    const { url, rev_lock, rev } = check(repository, stated['repo'], { path });
    if (rev_lock !== null && !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(rev_lock))
      throw invalid([...path, 'rev_lock'], 'expected a full commit hash: 40 or 64 hexadecimal digits');
    const from = { repository: repositoryName(url, notice), path: entry.path, commit: rev_lock, revision: rev };
    return [{ kind: 'REPOSITORY', ...from }];
  }
  const { uri, redacted } = withoutCredentials(entry.path);
  if (redacted) notice(`deps[${index}].path: credentials in the URL were left out`);
  const name = nameOfLocation(uri);
  if (name !== null) return [{ kind: 'LOCATION', uri, name, digest: entry.digest }];
  notice(`deps[${index}].path is a path of this repository, and no source that others would know`);
  return [];
}

/** A repository by its URL, without what does not tell it from others: credentials, `.git`, a slash at the end. */
function repositoryName(url: string, notice: Notice): string {
  const { uri, redacted } = withoutCredentials(url);
  if (redacted) notice('credentials in the URL of a repository were left out');
  const short = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  return short.endsWith('.git') && short.length > 4 ? short.slice(0, -4) : short;
}
