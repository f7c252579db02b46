import type { Exported } from './exported.ts';

/** How an answer is written. */
export interface ExportFormat {
  /** As it is asked for. */
  readonly name: string;
  readonly mediaType: string;
  /** What follows the name of the field in that of the file that it is stored under. */
  readonly suffix: string;
  /** Nodes that it can show; a greater `limit` is refused. As many as are found when left out. */
  readonly maximumNodes?: number;
  /** The answer, a piece at a time: texts, or whole chunks of bytes. An answer that is not whole says so in it. */
  write(exported: Exported): Iterable<string> | Iterable<Uint8Array> | AsyncIterable<string>;
}
