/** Why a document was refused. The text says when the code is used. */
export const refusalCodes = {
  EMPTY: 'No bytes, or nothing but white space.',
  TOO_LARGE: 'More bytes or values than the stated limit.',
  NOT_UTF8: 'The bytes are not UTF-8.',
  MALFORMED: 'Not JSON or YAML; the message gives line and column.',
  CUT_OFF: 'The text ends where more must follow, such as after a key that has no value.',
  TOO_DEEP: 'Objects and lists nested beyond the stated limit.',
  TOO_MANY_DOCUMENTS: 'A YAML stream of more documents than the stated limit.',
  TOO_MANY_ALIASES: 'YAML aliases repeat more than the stated limit, or an anchor contains itself.',
  DUPLICATE_KEY: 'An object states the same key twice: which one counts is ambiguous.',
  FORBIDDEN_KEY: 'The key __proto__, which no format here has a use for.',
  FORBIDDEN_CHARACTER: 'A NUL character or a lone surrogate, which text in a database cannot hold.',
  UNRECOGNISED: 'Readable, but none of the known formats.',
  INVALID: 'A known format with a field missing or of the wrong type.',
  CREDENTIALS: 'The document carries credentials, which must not be stored.',
} as const;

export type RefusalCode = keyof typeof refusalCodes;

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
