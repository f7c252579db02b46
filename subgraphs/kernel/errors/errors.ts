import type { ErrorCode } from './codes.ts';

/** A fault or refusal in domain terms; it knows no transport. The server maps it once to `extensions.code`. */
export class PedigreeError extends Error {
  readonly code: ErrorCode;
  /** Path of the offending input field, for example `input.3.version`; null when no single field is at fault. */
  readonly field: string | null;

  constructor(code: ErrorCode, message: string, field: string | null = null) {
    super(message);
    this.name = 'PedigreeError';
    this.code = code;
    this.field = field;
  }
}

/** A user's mistake as data, as every mutation payload carries it. */
export interface UserError {
  code: ErrorCode;
  field: string | null;
  message: string;
}
