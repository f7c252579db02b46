const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on a Ctrl-C that the terminal has already delivered; that is still the first one. */
const SAME_KEYSTROKE_MS = 1_000;

/**
 * Resolves at the first request to stop, after telling `first`. A second one, later, ends the process at once; what it
 * started notices that and ends by itself.
 */
export function onStopSignal(first: () => void): Promise<undefined> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const listener = (signal: NodeJS.Signals) => {
      if (asked === undefined) {
        asked = performance.now();
        first();
        resolve(undefined);
      } else if (performance.now() - asked > SAME_KEYSTROKE_MS) {
        process.stderr.write('Ended at once.\n');
        process.exit(signal === 'SIGINT' ? 130 : 143);
      }
    };
    for (const signal of SIGNALS) process.on(signal, listener);
  });
}
