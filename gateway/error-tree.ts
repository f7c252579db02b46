import type { AnswerError } from './errors.ts';

/** Errors by their place in the answer. */
export class ErrorTree {
  readonly errors: AnswerError[] = [];
  readonly children = new Map<string | number, ErrorTree>();

  add(error: AnswerError): void {
    let node: ErrorTree = this;
    for (const step of error.path) {
      let next = node.children.get(step);
      if (!next) {
        next = new ErrorTree();
        node.children.set(step, next);
      }
      node = next;
    }
    node.errors.push(error);
  }

  /** Every error here and below. */
  all(): AnswerError[] {
    return [...this.errors, ...[...this.children.values()].flatMap((child) => child.all())];
  }
}
