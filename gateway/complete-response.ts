import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { ErrorTree } from './error-tree.ts';
import type { AnswerError } from './errors.ts';
import type { FieldPlan, Selection } from './operation/selection.ts';
import { spread } from './subgraph/errors.ts';

export interface Answer {
  data: Record<string, unknown> | null;
  errors: AnswerError[];
}

export interface CompletionOptions {
  schema: GraphQLSchema;
  rootType: GraphQLObjectType;
  selection: Selection;
  /** The subgraph that owns a field, to name it when a value is missing and nobody said why. */
  ownerOf(type: string, field: string): string | undefined;
}

type Path = readonly (string | number)[];

/** Beyond so many, errors say nothing new; `errorsOmitted` counts the rest. */
const maximumErrors = 1_000;

/**
 * Brings what the fetches gathered into the form that the specification demands: every field asked for, in order;
 * null where nothing came, carried up to the next nullable field; each error once, at a field of the answer.
 */
export function completeResponse(data: unknown, errors: readonly AnswerError[], options: CompletionOptions): Answer {
  const completion = new Completion(options);
  const tree = new ErrorTree();
  for (const error of errors) tree.add(error);
  const completed = completion.object(options.rootType, options.selection, data ?? {}, tree, []);
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
    source: unknown,
    tree: ErrorTree | undefined,
    path: Path,
  ): Record<string, unknown> | undefined {
    const plans = selection.fields(type);
    const values = source as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    let whole = true;
    for (const plan of plans) {
      const given = plan.name === '__typename' ? type.name : values[plan.key];
      const value = this.#value(plan.type, plan, given, tree?.children.get(plan.key), [...path, plan.key]);
      if (value === undefined) whole = false;
      else result[plan.key] = value;
    }
    if (tree) this.#unplaced(tree, plans, whole ? result : {}, path);
    return whole ? result : undefined;
  }

  /** Undefined when the value is missing and the type forbids null. */
  #value(type: GraphQLOutputType, plan: FieldPlan, given: unknown, tree: ErrorTree | undefined, path: Path): unknown {
    if (isNonNullType(type)) {
      const value = this.#value(type.ofType, plan, given, tree, path);
      if (value !== null && value !== undefined) return value;
      if (given == null && !tree) this.#emit(this.#missing(plan, path));
      return undefined;
    }
    // A value beside an error at its very place would break the specification; only a spread error may be mistaken.
    if (given == null || tree?.errors.some((error) => !(spread in error.extensions))) {
      if (tree) this.#below(tree, plan.child ? this.#possible(type, plan.child) : [], path);
      return null;
    }
    if (isListType(type)) return this.#list(type.ofType, plan, given, tree, path);
    if (isLeafType(type) || !plan.child) return given;
    const concrete = isAbstractType(type) ? this.#concrete(given) : type;
    if (!isObjectType(concrete)) {
      this.#emit(this.#missing(plan, path));
      return null;
    }
    return this.object(concrete, plan.child, given, tree, path) ?? null;
  }

  #list(
    type: GraphQLOutputType,
    plan: FieldPlan,
    given: unknown,
    tree: ErrorTree | undefined,
    path: Path,
  ): unknown[] | null {
    if (!Array.isArray(given)) {
      this.#emit(this.#missing(plan, path));
      return null;
    }
    let whole = true;
    const values = given.map((item: unknown, index) => {
      const value = this.#value(type, plan, item, tree?.children.get(index), [...path, index]);
      if (value === undefined) whole = false;
      return value;
    });
    return whole ? values : null;
  }

  #concrete(given: unknown): unknown {
    const name = (given as { __typename?: unknown }).__typename;
    return typeof name === 'string' ? this.#options.schema.getType(name) : undefined;
  }

  #possible(type: GraphQLOutputType, selection: Selection): FieldPlan[] {
    if (isListType(type) || isNonNullType(type)) return this.#possible(type.ofType as GraphQLOutputType, selection);
    if (isObjectType(type)) return [...selection.fields(type)];
    if (!isAbstractType(type)) return [];
    return this.#options.schema.getPossibleTypes(type).flatMap((possible) => selection.fields(possible));
  }

  /** Errors inside a value that is null: at their own path where the query asks for it, else at the value's. */
  #below(tree: ErrorTree, plans: readonly FieldPlan[], path: Path): void {
    for (const error of tree.errors) this.#emit({ ...error, path });
    for (const [step, child] of tree.children) {
      if (typeof step === 'number') {
        this.#below(child, plans, [...path, step]);
        continue;
      }
      const plan = plans.find((candidate) => candidate.key === step);
      if (plan) this.#below(child, plan.child ? this.#possible(plan.type, plan.child) : [], [...path, step]);
      else for (const error of child.all()) this.#emit({ ...error, path });
    }
  }

  /** Errors at fields that the query did not ask for, such as a key: they stand at the fields that lack a value for it. */
  #unplaced(tree: ErrorTree, plans: readonly FieldPlan[], result: Record<string, unknown>, path: Path): void {
    for (const [step, child] of tree.children) {
      if (plans.some((plan) => plan.key === step)) continue;
      const bare = plans.filter((plan) => result[plan.key] == null && !tree.children.has(plan.key));
      for (const error of child.all()) {
        for (const plan of bare) this.#emit({ ...error, path: [...path, plan.key] });
        if (bare.length === 0 && !(spread in error.extensions)) this.#emit({ ...error, path });
      }
    }
  }

  #missing(plan: FieldPlan, path: Path): AnswerError {
    const subgraph = this.#options.ownerOf(plan.parent, plan.name);
    return {
      message: `No value came for the non-null field ${plan.parent}.${plan.name}.`,
      path,
      extensions: {
        code: 'NULL_IN_NON_NULL_FIELD',
        ...(subgraph === undefined ? {} : { subgraph, service: subgraph }),
      },
    };
  }

  #emit(error: AnswerError): void {
    const key = `${JSON.stringify(error.path)} ${String(error.extensions['code'])} ${error.message}`;
    if (this.#seen.has(key) || this.errors.length >= maximumErrors) return;
    this.#seen.add(key);
    const { [spread as unknown as string]: _mark, ...extensions } = error.extensions;
    this.errors.push({ message: error.message, path: error.path, extensions });
  }
}
