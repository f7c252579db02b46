import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { follow, stepsOf } from './guide.ts';

const root = join(import.meta.dirname, '../..');

/** The guides that end in something that works. */
export const GUIDES = ['adding-a-field', 'adding-a-format', 'adding-an-entity'];

/** Follows a guide in a copy of the project, running some of its commands, each a line, and then others. */
export async function followed(guide: string, runs: (command: string) => boolean, then = ''): Promise<void> {
  const folder = await copyOfProject();
  try {
    for (const step of stepsOf(readFileSync(join(folder, `docs/${guide}.md`), 'utf8'))) {
      if (step.kind === 'run') await run(step.body.split('\n').filter(runs).join('\n'), folder);
      for (const [path, content] of follow([step], folder)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    }
    await run(then, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of the project but for what Git ignores, with its packages. */
async function copyOfProject(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-guide-'));
  const listed = await run('git ls-files --cached --others --exclude-standard', root);
  for (const path of listed.trim().split('\n')) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function run(commands: string, cwd: string): Promise<string> {
  // Without what makes the test runner of this process that of another.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const child = spawn('sh', ['-ec', commands], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`${commands}\n${stdout}\n${stderr}`);
  return stdout;
}
