/** Something that keeps Pedigree from starting and that the operator can mend. Shown without a stack trace. */
export class StartFailure extends Error {
  /** What to do about it, as a sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
    this.remedy = remedy;
  }
}
