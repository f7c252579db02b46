import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { AnswerError } from './errors.ts';
import { missingValue } from './errors.ts';
import type { Fault, Faults } from './faults.ts';
import type { FieldPlan, Selection } from './operation/selection.ts';

export interface Answer {
  data: Record<string, unknown> | null;
  errors: AnswerError[];
}

export interface CompletionOptions {
  schema: GraphQLSchema;
  rootType: GraphQLObjectType;
  selection: Selection;
  faults: Faults;
  /** The subgraph that owns a field, to name it when a value is missing and nobody said why. */
  ownerOf(type: string, field: string): string | undefined;
}

/** A place in the answer, from the leaf up: most are never written out. */
interface Place {
  above: Place | undefined;
  step: string | number;
}

/** Beyond so many, errors say nothing new. */
const maximumErrors = 1_000;

/**
 * Brings what the fetches gathered into the form that the specification demands: every field asked for, in order;
 * null where nothing came, carried up to the next nullable field; each error once, at a field of the answer.
 */
export function completeResponse(data: Record<string, unknown>, options: CompletionOptions): Answer {
  const completion = new Completion(options);
  const completed = completion.object(options.rootType, options.selection, data, undefined);
  return { data: completed ?? null, errors: completion.errors };
}

class Completion {
  readonly errors: AnswerError[] = [];
  readonly #options: CompletionOptions;
  readonly #seen = new Set<string>();

  constructor(options: CompletionOptions) {
    this.#options = options;
  }

  /** Undefined when a non-null field of the object has no value. */
  object(
    type: GraphQLObjectType,
    selection: Selection,
    source: Record<string, unknown>,
    place: Place | undefined,
  ): Record<string, unknown> | undefined {
    const faults = this.#options.faults.of(source);
    const result: Record<string, unknown> = {};
    let whole = true;
    for (const plan of selection.fields(type)) {
      const given = plan.name === '__typename' ? type.name : source[plan.key];
      const own = faults && faultsOf(plan, given, faults, selection.fields(type));
      const value = this.#value(plan.type, plan, given, own, { above: place, step: plan.key });
      if (value === undefined) whole = false;
      else result[plan.key] = value;
    }
    return whole ? result : undefined;
  }

  /** Undefined when the value is missing and the type forbids null. */
  #value(
    type: GraphQLOutputType,
    plan: FieldPlan,
    came: unknown,
    faults: readonly Fault[] | undefined,
    place: Place,
  ): unknown {
    const given = this.#options.faults.isAbsent(came) ? null : came;
    if (isNonNullType(type)) {
      const before = this.errors.length;
      const value = this.#value(type.ofType, plan, given, faults, place);
      if (value !== null && value !== undefined) return value;
      if (given == null && this.errors.length === before) this.#emit(this.#missing(plan), place);
      return undefined;
    }
    // A value beside an error at its very place would break the specification; only a tentative one may be mistaken.
    if (given == null || faults?.some((fault) => !fault.tentative && fault.tail.length === 0)) {
      for (const { fault, tail } of faults ?? []) this.#below(fault, tail, type, plan, place);
      return null;
    }
    if (isListType(type)) return this.#list(type.ofType, plan, given, faults, place);
    if (isLeafType(type) || !plan.child) return given;
    const concrete = isAbstractType(type) ? this.#concrete(given) : type;
    if (!isObjectType(concrete)) {
      this.#emit(this.#missing(plan), place);
      return null;
    }
    return this.object(concrete, plan.child, given as Record<string, unknown>, place) ?? null;
  }

  #list(
    type: GraphQLOutputType,
    plan: FieldPlan,
    given: unknown,
    faults: readonly Fault[] | undefined,
    place: Place,
  ): unknown[] | null {
    if (!Array.isArray(given)) {
      this.#emit(this.#missing(plan), place);
      return null;
    }
    let whole = true;
    const values = given.map((item: unknown, step) => {
      const inside = faults?.filter(({ tail }) => tail[0] === step);
      const own = inside?.map((fault) => ({ ...fault, tail: fault.tail.slice(1) }));
      const value = this.#value(type, plan, item, own, { above: place, step });
      if (value === undefined) whole = false;
      return value;
    });
    return whole ? values : null;
  }

  #concrete(given: unknown): unknown {
    const name = (given as { __typename?: unknown }).__typename;
    return typeof name === 'string' ? this.#options.schema.getType(name) : undefined;
  }

  /** Tells a fault inside a value that is null: at its own place where the query asks for it, else at the deepest above. */
  #below(
    fault: AnswerError,
    tail: readonly (string | number)[],
    type: GraphQLOutputType,
    plan: FieldPlan,
    place: Place,
  ): void {
    const [step, ...rest] = tail;
    const nullable = getNullableType(type);
    if (step === undefined) this.#emit(fault, place);
    else if (isListType(nullable)) {
      const inside = typeof step === 'number';
      if (inside) this.#below(fault, rest, nullable.ofType, plan, { above: place, step });
      else this.#emit(fault, place);
    } else {
      const inner = this.#possible(nullable, plan).find((candidate) => candidate.key === step);
      if (inner) this.#below(fault, rest, inner.type, inner, { above: place, step });
      else this.#emit(fault, place);
    }
  }

  #possible(type: GraphQLOutputType, plan: FieldPlan): readonly FieldPlan[] {
    const { child } = plan;
    if (!child) return [];
    if (isObjectType(type)) return child.fields(type);
    if (!isAbstractType(type)) return [];
    return this.#options.schema.getPossibleTypes(type).flatMap((possible) => child.fields(possible));
  }

  #missing(plan: FieldPlan): AnswerError {
    return missingValue(plan.parent, plan.name, [], this.#options.ownerOf);
  }

  #emit(error: AnswerError, place: Place | undefined): void {
    if (this.errors.length >= maximumErrors) return;
    const path: (string | number)[] = [];
    for (let at = place; at; at = at.above) path.push(at.step);
    path.reverse();
    const key = JSON.stringify([path, error.extensions['code'], error.message]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.errors.push({ message: error.message, path, extensions: error.extensions });
  }
}

/**
 * The faults at one field of an object. A field that never came and has none of its own takes those at fields that
 * the query did not ask for, such as a key without which a further subgraph could not be asked.
 */
function faultsOf(
  plan: FieldPlan,
  given: unknown,
  faults: readonly Fault[],
  plans: readonly FieldPlan[],
): readonly Fault[] {
  const own = faults.filter((fault) => fault.key === plan.key);
  if (own.length > 0 || given !== undefined) return own;
  const elsewhere = faults.filter((fault) => !plans.some((candidate) => candidate.key === fault.key));
  return elsewhere.map((fault) => ({ ...fault, tail: [] }));
}
