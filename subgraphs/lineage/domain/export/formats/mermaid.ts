import { shortfall } from '../completeness.ts';
import type { ExportFormat } from '../format.ts';
import { COLOURS, visible } from './text.ts';

/** A flowchart of Mermaid. */
export const mermaid: ExportFormat = {
  name: 'mermaid',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  suffix: '.mmd',
  *write(exported) {
    const lack = shortfall(exported.head);
    yield 'flowchart LR\n';
    if (lack !== null) yield `  incomplete[["${escaped(lack)}"]]\n`;
    if (exported.difference) yield CLASSES;
    for (const { number, label, mark } of exported.nodes()) {
      yield `  n${number}["${escaped(label)}"]\n`;
      if (mark?.change) yield `  class n${number} ${mark.change}\n`;
      if (mark?.versions === 'BEFORE') yield `  class n${number} BEFORE\n`;
    }
    for (const { edge, from, to, versions } of exported.edges()) {
      yield `  n${from} ${versions === 'BEFORE' ? '-.->' : '-->'}|${edge.kind}| n${to}\n`;
    }
  },
};

/** What differs is in colour, what is there no more is dashed. */
const CLASSES = [
  ...Object.entries(COLOURS).map(([change, colour]) => `  classDef ${change} stroke:${colour},stroke-width:3px\n`),
  '  classDef BEFORE stroke-dasharray:5\n',
].join('');

/** Everything but letters, digits and what cannot begin any syntax, a link, a list or markup is written by its number. */
function escaped(text: string): string {
  return visible(text).replaceAll(
    /[^\p{L}\p{N} .,_-]|(?<=^ *\d*)[.-]/gu,
    (character) => `#${character.codePointAt(0)!};`,
  );
}
