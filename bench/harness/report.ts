import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const HEAD = `# Benchmarks

Each section is written by the command that measured it and never edited by hand; [bench/](../bench/README.md) says how.
`;

/** Puts the section of one benchmark into the report, in place of what it said before; the others stay as they are. */
export async function writeSection(path: string, title: string, text: string): Promise<void> {
  const known = await readFile(path, 'utf8').catch(() => HEAD);
  const report = replaceSection(known, title, text);
  await writeFile(path, await format(report, { ...(await resolveConfig(path)), parser: 'markdown' }));
}

/** A section is what stands from its heading of the second level to the next one. */
export function replaceSection(report: string, title: string, text: string): string {
  const [head = HEAD, ...sections] = report.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n\n`;
  const at = sections.findIndex((candidate) => candidate.startsWith(`## ${title}\n`));
  if (at === -1) sections.push(section);
  else sections[at] = section;
  return [head.trimEnd(), '\n\n', ...sections].join('');
}

/** A Markdown table; cells are written as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
