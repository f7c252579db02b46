import type { GatewayLogger } from '../../gateway/main.ts';
import type { Config } from '../../subgraphs/kernel/config/config.ts';
import type { LogFault } from '../../subgraphs/kernel/server/format-error.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';
const RANK: Record<Config['logLevel'], number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** Writes one JSON object per line on standard error: level, time, message, then details. */
export function createLogger(level: Config['logLevel'], write = writeError): GatewayLogger {
  const at =
    (own: Level) =>
    (message: string, details: Record<string, unknown> = {}) => {
      if (RANK[own] < RANK[level]) return;
      write(`${JSON.stringify({ level: own, time: new Date().toISOString(), message, ...details })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Where a subgraph reports faults that its callers see masked. */
export function faultLog(logger: GatewayLogger, subgraph: string): LogFault {
  return ({ correlationId, error }) => {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error('A subgraph failed.', { subgraph, correlationId, cause });
  };
}

function writeError(line: string): void {
  process.stderr.write(line);
}
