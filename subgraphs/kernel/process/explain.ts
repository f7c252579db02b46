import { ConfigurationError } from '../config/config.ts';
import { DatabaseFailure } from '../database/failures.ts';
import { StartFailure } from './start-failure.ts';

/** What to tell the operator: for a fault that can be mended, what to do; for one of ours, where it happened. */
export function explain(error: unknown): string {
  if (error instanceof StartFailure) return `${error.message}\n${error.remedy}`;
  if (error instanceof ConfigurationError || error instanceof DatabaseFailure) return error.message;
  return missingPart(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function missingPart(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const missing =
    code === 'ERR_MODULE_NOT_FOUND' && error instanceof Error && /Cannot find package/.test(error.message);
  return missing ? `${error.message}\nRun \`npm install\`.` : undefined;
}
