import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { DocumentRefused, readDocument } from '../../subgraphs/kernel/formats/index.ts';
import { ask, DATA, dump, filesOf, openWorld, skip, type World } from './world.ts';

const FOLDERS = ['mlflow', 'oci', 'kubernetes', 'datasets/dvc'];

/** What of a text that was cut off is taken all the same. */
interface Untellable {
  /** Bytes that are left of the shortest cut that is taken: every shorter one is refused. */
  from: number;
  /** How many of the cuts tried are taken: no more than these. */
  taken: number;
  /** Why no reader can tell it from a whole document. */
  why: string;
}

/** JSON has a visible end, and an MLmodel ends with a time in quotes: of those, nothing that was cut is taken. */
const UNTELLABLE: Readonly<Record<string, Untellable>> = {
  'mlflow/sklearn_wine/requirements.txt': {
    from: 1,
    taken: 56,
    why: 'each line is a requirement for itself, and a shorter name or version is one too; its name says that it is a list',
  },
  'kubernetes/k8s-aibom-smoke.yaml': {
    from: 876,
    taken: 127,
    why: 'it ends with a whole object, or within the unquoted image or the optional rest of the last one',
  },
  'kubernetes/kserve-german-credit.yaml': {
    from: 216,
    taken: 412,
    why: 'a predictor with a container is whole: an explainer, its arguments and its resources are optional',
  },
  'kubernetes/kserve-hf-llama2.yaml': {
    from: 347,
    taken: 89,
    why: 'a model and where it is stored is whole; its name is not in quotes, and resources are optional',
  },
  'kubernetes/kserve-oci-fetch.yaml': { from: 3112, taken: 10, why: 'as above; here the storage is in quotes' },
  'kubernetes/model-registry-isvc.yaml': { from: 364, taken: 13, why: 'it ends within the path of the storage' },
  'datasets/dvc/get-started/data.xml.dvc': {
    from: 276,
    taken: 51,
    why: 'an output needs a path, which is not in quotes; its description is optional',
  },
  'datasets/dvc/get-started/dvc.lock': {
    from: 45,
    taken: 303,
    why: 'a stage needs a command only, and an entry a path only',
  },
  'datasets/dvc/get-started/dvc.yaml': { from: 30, taken: 349, why: 'a stage needs a command only' },
};

/** Lengths to cut a document to; of a long one, some of them. A final line break may be missing: that changes nothing. */
function cutsOf(bytes: Buffer): number[] {
  const whole = bytes.toString().trimEnd().length === 0 ? 0 : Buffer.byteLength(bytes.toString().trimEnd());
  const step = Math.ceil(bytes.length / 1000);
  return Array.from({ length: Math.ceil(whole / step) }, (_, index) => index * step);
}

function isTaken(bytes: Uint8Array, filename: string): boolean {
  try {
    readDocument(bytes, { filename });
    return true;
  } catch (error) {
    if (error instanceof DocumentRefused) return false;
    throw error;
  }
}

const takenCuts = new Map<string, number[]>();

/** The cuts of a file that are taken, each tried once. */
function takenOf(name: string): number[] {
  const known = takenCuts.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(DATA, name));
  const taken = cutsOf(bytes).filter((length) => isTaken(bytes.subarray(0, length), basename(name)));
  takenCuts.set(name, taken);
  return taken;
}

describe('a document that was cut off', { skip }, () => {
  for (const file of skip ? [] : filesOf(...FOLDERS)) {
    const name = relative(DATA, file);
    test(`${name} is refused, save where no reader could tell`, () => {
      const taken = takenOf(name);
      const { from, taken: most } = UNTELLABLE[name] ?? { from: null, taken: 0 };
      assert.deepEqual([taken[0] ?? null, taken.length], [from, most]);
    });
  }
});

describe('with Content-Digest', { skip, timeout: 240_000 }, () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  const header = (algorithm: string, bytes: Buffer): Record<string, string> => {
    const digest = createHash(algorithm.replace('-', '')).update(bytes).digest('base64');
    return { 'content-digest': `${algorithm}=:${digest}:` };
  };
  const recorded = async (): Promise<string[]> => (await dump(world)).filter((line) => !line.startsWith('compliance.'));

  for (const name of Object.keys(UNTELLABLE)) {
    test(`also what no reader could tell of ${name} is refused, and leaves its quarantine record only`, async () => {
      const bytes = readFileSync(join(DATA, name));
      const taken = takenOf(name);
      const before = await recorded();
      for (const length of [taken[0]!, taken[taken.length >> 1]!, taken.at(-1)!]) {
        for (const algorithm of ['sha-256', 'sha-512']) {
          const cut = bytes.subarray(0, length);
          const sent = header(algorithm, bytes);
          const answer = await world.post(cut, { environment: 'production', filename: name }, sent);
          assert.deepEqual(
            [answer.http, answer.status, answer.code],
            [422, 'REFUSED', 'DIGEST_MISMATCH'],
            `${length} bytes, ${algorithm}`,
          );
          const received = header(algorithm, Buffer.from(cut))['content-digest']!.slice(9, -1);
          assert.ok(answer.message?.includes(received), 'it does not say what was received');
          assert.match(answer.message ?? '', /Content-Digest says .*Send the document again, whole/);
          const { document } = await ask<{ document: { status: string; contentPath: null } }>(
            world,
            'query ($digest: String!) { document(digest: $digest) { status contentPath } }',
            { digest: answer.digest },
          );
          assert.deepEqual(document, { status: 'REFUSED', contentPath: null });
        }
      }
      assert.deepEqual(await recorded(), before);
      const whole = await world.post(bytes, { environment: 'production', filename: name }, header('sha-512', bytes));
      assert.equal(whole.http, 201, whole.message);
    });
  }

  test('a header that says nothing that could be checked is refused as such', async () => {
    const { http, code } = await world.post(
      'numpy==1.26.4\n',
      {},
      { 'content-digest': 'md5=:XUFAKrxLKna5cZ2REBfFkg==:' },
    );
    assert.deepEqual({ http, code }, { http: 400, code: undefined });
  });
});
