import { isNpmScript } from '../../subgraphs/kernel/config/config.ts';
import { parentEnded } from '../../subgraphs/kernel/process/parent.ts';
import { onStopSignal } from '../../subgraphs/kernel/process/stop-signal.ts';

/**
 * Resolves at a signal or, under npm, at the end of the shell that runs its script: npm passes a SIGTERM to that shell,
 * which ends of it and passes it to nobody.
 */
export function stopAsked(first: () => void): Promise<undefined> {
  const signalled = onStopSignal(first);
  if (!isNpmScript('cli/main.ts')) return signalled;
  return Promise.race([signalled, parentEnded().then(() => void first())]);
}
