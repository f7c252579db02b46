import type { Example } from './example.ts';

declare global {
  /** Put in place by the bundler: the files of portal/examples. */
  const EXAMPLES: readonly Example[];
}
