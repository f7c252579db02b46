/** A line of a requirements file without its comment, joined with the lines it continues on. */
export type LogicalLine = { text: string; line: number };

const options = new Set([
  ...['-i', '--index-url', '--extra-index-url', '--no-index', '-f', '--find-links', '--no-binary', '--only-binary'],
  ...['--prefer-binary', '--require-hashes', '--pre', '--trusted-host', '--use-feature', '-r', '--requirement'],
  ...['-c', '--constraint', '-e', '--editable'],
]);

/** The lines that say something, with the number of the first line of each, from 1. */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let pending = '';
  let start = 0;
  let number = 0;
  for (const physical of text.split(/\r\n|\n|\r/)) {
    number += 1;
    const comment = /^\s*#/.test(physical);
    if (pending === '') start = number;
    if (!comment && physical.endsWith('\\')) {
      pending += `${physical.slice(0, -1)} `;
      continue;
    }
    const content = withoutComment(pending + (comment ? '' : physical)).trim();
    pending = '';
    if (content !== '') yield { text: content, line: start };
  }
  const rest = withoutComment(pending).trim();
  if (rest !== '') yield { text: rest, line: start };
}

/** The name of the option that a line consists of; null for a requirement. */
export function optionName(text: string): string | null {
  const name = /^-{1,2}[A-Za-z-]+/.exec(text)?.[0];
  return name !== undefined && options.has(name) ? name : null;
}

/** A comment begins at the start of a line or after white space: a URL keeps its fragment. */
function withoutComment(text: string): string {
  const comment = /(?:^|\s)#/.exec(text);
  return comment === null ? text : text.slice(0, comment.index);
}
