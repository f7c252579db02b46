import type { AnswerError } from './errors.ts';

/** One fault at one field of an object that a fetch brought. */
export interface Fault {
  key: string;
  /** The rest of the path, below the field: into a list, or into what the fault made null. */
  tail: readonly (string | number)[];
  fault: AnswerError;
  /** True for a fault of a whole fetch: it concerns the field only if no value came for it. */
  tentative: boolean;
}

/**
 * The faults of one request, kept by the very objects of the answer that they concern, so that each is told at every
 * place where such an object stands, however it got there.
 */
export class Faults {
  readonly #byObject = new Map<object, Fault[]>();
  readonly #absent = new Set<object>();

  /** Notes that the owner of what an object names knows no such thing: the answer has null there, and no error. */
  markAbsent(object: object): void {
    this.#absent.add(object);
  }

  isAbsent(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.#absent.has(value);
  }

  of(object: object): readonly Fault[] | undefined {
    return this.#byObject.get(object);
  }

  add(object: object, fault: Fault): void {
    const known = this.#byObject.get(object);
    if (known) known.push(fault);
    else this.#byObject.set(object, [fault]);
  }

  /** Gives the faults of one object to another that takes its place, or stands beside it. */
  copy(from: object, to: object): void {
    for (const fault of this.#byObject.get(from) ?? []) this.add(to, fault);
    if (this.#absent.has(from)) this.#absent.add(to);
  }

  /**
   * Places a fault by its path in what came: at the field below the deepest object on the way. Where the path enters a
   * list without saying at which item, the fault may concern each.
   * @returns false when the path names no field
   */
  place(root: object, path: readonly (string | number)[], fault: AnswerError, tentative = false): boolean {
    let holder: { object: object; at: number } | undefined;
    let value: unknown = root;
    for (const [at, step] of path.entries()) {
      if (typeof value !== 'object' || value === null) break;
      if (Array.isArray(value) && typeof step === 'string') {
        const items = value.filter((item): item is object => typeof item === 'object' && item !== null);
        const placed = items.map((item) => this.place(item, path.slice(at), fault, true));
        if (placed.includes(true)) return true;
        break;
      }
      if (typeof step === 'string') holder = { object: value, at };
      value = (value as Record<string | number, unknown>)[step];
    }
    if (!holder) return false;
    const key = path[holder.at] as string;
    this.add(holder.object, { key, tail: path.slice(holder.at + 1), fault, tentative });
    return true;
  }
}
