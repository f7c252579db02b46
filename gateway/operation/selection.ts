import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { Kind, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, isAbstractType } from 'graphql';

/** One field of the answer under one concrete type. */
export interface FieldPlan {
  key: string;
  name: string;
  parent: string;
  type: GraphQLOutputType;
  child: Selection | undefined;
}

export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` read. */
  conditions: Readonly<Record<string, unknown>>;
}

/** What a query asks at one place of the answer; the fields by concrete type are worked out once and kept. */
export class Selection {
  readonly #context: SelectionContext;
  readonly #sets: readonly SelectionSetNode[];
  readonly #plans = new Map<string, readonly FieldPlan[]>();

  constructor(context: SelectionContext, sets: readonly SelectionSetNode[]) {
    this.#context = context;
    this.#sets = sets;
  }

  /** The fields of the answer for an object of this type, in the order of the query. */
  fields(type: GraphQLObjectType): readonly FieldPlan[] {
    let plans = this.#plans.get(type.name);
    if (!plans) {
      plans = this.#plan(type);
      this.#plans.set(type.name, plans);
    }
    return plans;
  }

  #plan(type: GraphQLObjectType): FieldPlan[] {
    const grouped = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of this.#sets) this.#collect(set, type, grouped, seen);
    const plans: FieldPlan[] = [];
    for (const [key, nodes] of grouped) {
      const name = nodes[0]!.name.value;
      const definition = fieldOf(type, name);
      if (!definition) continue;
      const sets = nodes.flatMap((node) => node.selectionSet ?? []);
      const child = sets.length ? new Selection(this.#context, sets) : undefined;
      plans.push({ key, name, parent: type.name, type: definition.type, child });
    }
    return plans;
  }

  #collect(set: SelectionSetNode, type: GraphQLObjectType, grouped: Map<string, FieldNode[]>, seen: Set<string>): void {
    for (const selection of set.selections) {
      if (!this.#included(selection.directives)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = grouped.get(key);
        if (nodes) nodes.push(selection);
        else grouped.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.fragments.get(selection.name.value);
      if (inner && this.#applies(inner.typeCondition?.name.value, type))
        this.#collect(inner.selectionSet, type, grouped, seen);
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = this.#context.schema.getType(condition);
    return isAbstractType(conditionType) && this.#context.schema.isSubType(conditionType, type);
  }

  #included(directives: readonly DirectiveNode[] | undefined): boolean {
    for (const directive of directives ?? []) {
      const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      if (!value) continue;
      const holds =
        value.kind === Kind.VARIABLE
          ? this.#context.conditions[value.name.value] === true
          : value.kind === Kind.BOOLEAN && value.value;
      if (directive.name.value === 'skip' && holds) return false;
      if (directive.name.value === 'include' && !holds) return false;
    }
    return true;
  }
}

function fieldOf(type: GraphQLObjectType, name: string): { type: GraphQLOutputType } | undefined {
  if (name === '__typename') return TypeNameMetaFieldDef;
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  return type.getFields()[name];
}
