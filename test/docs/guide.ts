import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The step of a guide: a change of a file, or a file to add. */
export interface Step {
  readonly path: string;
  readonly kind: 'change' | 'add';
  readonly body: string;
}

const BLOCK = /^```(?<language>\w+) (?<path>\S+)\n(?<body>[^]*?)^```$/gm;

/** The steps of a guide: fenced blocks that name a file, `diff` for a change, another language for a new file. */
export function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(BLOCK)].map(({ groups }) => {
    const { language, path, body } = groups as Record<'language' | 'path' | 'body', string>;
    return { path, kind: language === 'diff' ? 'change' : 'add', body };
  });
}

/** The files that the steps lead to, by path; throws where a step does not fit what is there. */
export function follow(steps: readonly Step[], root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, kind, body } of steps) {
    const file = join(root, path);
    const before = files.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
    if ((before === null) !== (kind === 'add'))
      throw new Error(kind === 'add' ? `${path} is there already` : `${path} is not there`);
    files.set(path, before === null ? body : change(before, body, path));
  }
  return files;
}

/** Applies hunks without line numbers: each after the line that its heading, `@@ text`, names, or where nothing else fits. */
function change(before: string, diff: string, path: string): string {
  const hunks = diff.split(/^(?=@@)/m).filter(Boolean);
  return hunks.reduce((text, hunk) => {
    const [, heading = '', body = ''] = /^(?:@@ ?(.*)\n)?([^]*)$/.exec(hunk)!;
    const [old, next] = [side(body, '+'), side(body, '-')];
    const start = text.indexOf(heading);
    const at = start < 0 ? -1 : text.indexOf(`\n${old}`, start) + 1;
    if (at < 1) throw new Error(`${path} has nothing, after '${heading}', that is:\n${old}`);
    if (heading === '' && text.includes(`\n${old}`, at)) throw new Error(`${path} has this more than once:\n${old}`);
    return text.slice(0, at) + next + text.slice(at + old.length);
  }, before);
}

/** One side of a hunk: its lines without those of the other. */
function side(hunk: string, other: '+' | '-'): string {
  const lines = hunk.split('\n').filter((line) => !line.startsWith(other));
  return lines.map((line) => line.slice(1)).join('\n');
}
