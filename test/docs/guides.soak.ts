import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { follow, stepsOf } from './guide.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of what Git knows of the project, with its packages. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-guide-'));
  for (const path of run('git ls-files', root).trim().split('\n'))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function run(commands: string, cwd: string): string {
  // Without what makes the test runner of this process that of another.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', commands], { cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, `${commands}\n${stdout}\n${stderr}`);
  return stdout;
}

for (const guide of ['adding-a-field', 'adding-an-entity']) {
  test(`${guide}: followed word for word, its tests and every check pass`, () => {
    const folder = copyOfProject();
    try {
      for (const step of stepsOf(readFileSync(join(folder, `docs/${guide}.md`), 'utf8'))) {
        if (step.kind === 'run') run(step.body, folder);
        for (const [path, text] of follow([step], folder)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
