import type { GatewayLogger } from '../options.ts';
import type { Ask } from './ask.ts';
import type { Intake } from './intake.ts';
import { UNFINISHED, type Unfinished } from './operations.ts';

/** How often, and after which rest, unfinished documents are gone on with. */
export interface Sweeping {
  readonly everySeconds: number;
  readonly olderThanSeconds: number;
}

export interface Sweeper {
  /** Goes on once with what is unfinished; answers how many documents it finished. */
  sweep(olderThanSeconds?: number): Promise<number>;
  start(): void;
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

const AT_ONCE = 10;
const FINISHED: ReadonlySet<string> = new Set(['APPLIED', 'FAILED', 'REFUSED']);

/** Goes on with documents whose sender did not come back. Any number of gateways may sweep: every step is idempotent. */
export function createSweeper(intake: Intake, ask: Ask, logger: GatewayLogger, sweeping: Sweeping): Sweeper {
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const sweep = async (olderThanSeconds = sweeping.olderThanSeconds): Promise<number> => {
    const variables = { olderThanSeconds, first: AT_ONCE };
    const { answer } = await ask<{ answer: Unfinished[] }>('compliance', UNFINISHED, variables);
    let finished = 0;
    for (const one of answer) {
      if (stopped) break;
      const { digest, contextHash, filename, collector, confidence, context, contentBase64 } = one;
      const kept = { digest, contextHash, bytes: Buffer.from(contentBase64, 'base64') };
      const { status } = await intake.resume(kept, { filename, collector, confidence, context });
      if (FINISHED.has(status)) finished += 1;
    }
    return finished;
  };
  const tick = (): void => {
    under = sweep()
      .catch((error: unknown) => logger.warn('Unfinished documents were not gone on with.', { cause: String(error) }))
      .then(() => schedule());
  };
  const schedule = (): void => {
    if (!stopped) timer = setTimeout(tick, sweeping.everySeconds * 1000).unref();
  };
  return {
    sweep,
    start: schedule,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await under;
    },
  };
}
