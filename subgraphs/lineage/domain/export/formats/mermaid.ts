import { shortfall } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { visible } from './text.ts';

/** A flowchart of Mermaid. */
export const mermaid: ExportFormat = {
  name: 'mermaid',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  suffix: '.mmd',
  *write(exported) {
    const lack = shortfall(exported.head);
    yield 'flowchart LR\n';
    if (lack !== null) yield `  incomplete[["${escaped(lack)}"]]\n`;
    for (const { number, label } of exported.nodes()) yield `  n${number}["${escaped(label)}"]\n`;
    for (const { edge, from, to } of exported.edges()) yield `  n${from} -->|${edge.kind}| n${to}\n`;
  },
};

/** Everything but letters, digits and what cannot begin any syntax, a link or markup is written by its number. */
function escaped(text: string): string {
  return visible(text).replaceAll(/[^\p{L}\p{N} .,_-]/gu, (character) => `#${character.codePointAt(0)!};`);
}
