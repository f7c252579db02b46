import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a guide: a change of a file, a file to add, or commands to run. */
export type Step =
  | { readonly kind: 'change' | 'add'; readonly path: string; readonly body: string }
  | { readonly kind: 'run'; readonly body: string };

const BLOCK = /^```(?<language>\w+)(?: (?<path>\S+))?\n(?<body>[^]*?)^```$/gm;

/**
 * The steps of a guide: fenced blocks that name a file, `diff` for a change and another language for a new file, and
 * those of `sh`.
 */
export function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(BLOCK)].flatMap(({ groups }): Step[] => {
    const { language, path, body = '' } = groups!;
    if (path !== undefined) return [{ kind: language === 'diff' ? 'change' : 'add', path, body }];
    return language === 'sh' ? [{ kind: 'run', body }] : [];
  });
}

/** The files that the steps lead to, by path, but for what their commands do; throws where a step does not fit. */
export function follow(steps: readonly Step[], root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const step of steps) {
    if (step.kind === 'run') continue;
    const { path, kind, body } = step;
    const file = join(root, path);
    const before = files.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
    if (before !== null && kind === 'add') throw new Error(`${path} is there already`);
    if (before === null && kind === 'change') throw new Error(`${path} is not there`);
    files.set(path, before === null ? body : change(before, body, path));
  }
  return files;
}

/** Applies hunks without line numbers: each after the line that its heading, `@@ text`, names, or where nothing else fits. */
function change(before: string, diff: string, path: string): string {
  const hunks = diff.split(/^(?=@@)/m).filter(Boolean);
  const after = hunks.reduce((text, hunk) => {
    const [, heading = '', body = ''] = /^(?:@@ ?(.*)\n)?([^]*)$/.exec(hunk)!;
    const [old, next] = [side(body, '+'), side(body, '-')];
    const start = text.indexOf(heading);
    const at = start < 0 ? -1 : text.indexOf(`\n${old}`, start) + 1;
    if (at < 1) throw new Error(`${path} has nothing, after '${heading}', that is:\n${old}`);
    if (heading === '' && text.includes(`\n${old}`, at)) throw new Error(`${path} has this more than once:\n${old}`);
    return text.slice(0, at) + next + text.slice(at + old.length);
  }, `\n${before}`);
  return after.slice(1);
}

/** One side of a hunk: its lines without those of the other. */
function side(hunk: string, other: '+' | '-'): string {
  const lines = hunk.split('\n').filter((line) => !line.startsWith(other));
  return lines.map((line) => line.slice(1)).join('\n');
}
