import type { DOCUMENT_CODES } from '../errors/codes.ts';

/** Why a document was refused. */
export type RefusalCode = keyof typeof DOCUMENT_CODES;

export type Refusal = {
  code: RefusalCode;
  /** What is wrong, without place and remedy. */
  problem: string;
  /** JSON path, `line 3, column 7`, or byte offset; null when it is the document as a whole. */
  place?: string | null;
  /** What the sender can do about it. */
  remedy: string;
};

/** A document that is not taken. The message names problem, place and remedy. */
export class DocumentRefused extends Error {
  readonly code: RefusalCode;
  readonly problem: string;
  readonly place: string | null;
  readonly remedy: string;

  constructor({ code, problem, place = null, remedy }: Refusal) {
    super(place === null ? `${problem}. ${remedy}` : `${place}: ${problem}. ${remedy}`);
    this.name = 'DocumentRefused';
    this.code = code;
    this.problem = problem;
    this.place = place;
    this.remedy = remedy;
  }
}
