import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { Kind, print, validate, visit } from 'graphql';
import { checkSize, parseWithin } from '../../subgraphs/kernel/http/limits.ts';
import type { RequestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { limitError, requestError } from '../../subgraphs/kernel/http/refusal.ts';
import { WeightedCache } from '../../subgraphs/kernel/http/weighted-cache.ts';
import { conditionVariables, decideConditions } from './conditions.ts';
import { withoutFragments } from './fragments.ts';
import { splitIntrospection } from './introspection.ts';
import { parametrise } from './literals.ts';
import { placeIn, placeOf, showPlace, type Place } from './place.ts';
import { Selection } from './selection.ts';
import { withTypenames } from './typenames.ts';

/** What operations that differ only in their literals share; the planner keeps its plan by `document`. */
interface Shape {
  /** Undefined when nothing is asked of the subgraphs. */
  document: DocumentNode | undefined;
}

/** An operation, read, checked and ready to be planned. */
export interface PreparedOperation {
  operation: OperationDefinitionNode;
  rootType: GraphQLObjectType;
  /** What is asked for, given the values that `@skip` and `@include` read. */
  under(variables: Readonly<Record<string, unknown>>): Decided;
}

/** An operation whose conditions are carried out. */
export interface Decided {
  shape: Shape;
  /** Variables that stand in for the literals of this very text. */
  literals: Record<string, unknown>;
  /** Where each of them was written. */
  places: ReadonlyMap<string, Place>;
  introspection: DocumentNode | undefined;
  /** What the answer must hold. */
  selection: Selection;
}

/** Characters of query text whose operations are kept; the parsed form takes some fifty times as much memory. */
const cacheCharacters = 1_000_000;

/** Reads operations and keeps what it read, bounded by size. */
export class OperationStore {
  readonly #schema: GraphQLSchema;
  readonly #limits: RequestLimits;
  readonly #prepared = new WeightedCache<PreparedOperation>(cacheCharacters);
  readonly #shapes = new WeightedCache<Shape>(cacheCharacters);

  constructor(schema: GraphQLSchema, limits: RequestLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** Entries in the two caches, for tests and metrics. */
  get sizes(): { texts: number; shapes: number } {
    return { texts: this.#prepared.size, shapes: this.#shapes.size };
  }

  /** @throws GraphQLError or AggregateError of them when the text is not an operation of the schema */
  prepare(text: string, operationName: string | null | undefined): PreparedOperation {
    const key = `${operationName ?? ''}\n${text}`;
    const known = this.#prepared.get(key);
    if (known) return known;
    const prepared = this.#read(text, operationName);
    this.#prepared.set(key, prepared, key.length);
    return prepared;
  }

  #read(text: string, operationName: string | null | undefined): PreparedOperation {
    const document = parseWithin(text, this.#limits);
    checkSize(document, this.#limits);
    refuseReservedAliases(document);
    refuseInexactNumbers(document);
    const faults = validate(this.#schema, document, undefined, { maxErrors: 20 });
    if (faults.length > 0) throw new AggregateError(faults.map((fault) => validationError(fault, document)));
    const operation = chosenOperation(document, operationName);
    const rootType = this.#schema.getRootType(operation.operation);
    if (!rootType)
      throw requestError('GRAPHQL_VALIDATION_FAILED', `The schema has no ${operation.operation}s.`, { spec: true });
    return { operation, rootType, under: this.#byConditions(document, operation) };
  }

  /** Decided by the values of the conditions; a text with more than a few combinations of them is decided anew. */
  #byConditions(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation['under'] {
    const names = conditionVariables([operation, ...fragmentsOf(document).values()]);
    const known = new Map<string, Decided>();
    return (variables) => {
      const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
      let decided = known.get(key);
      if (!decided) {
        const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
        decided = this.#decide(document, operation, conditions);
        if (known.size < 16) known.set(key, decided);
      }
      return decided;
    };
  }

  #decide(document: DocumentNode, operation: OperationDefinitionNode, conditions: Record<string, unknown>): Decided {
    const decided = decideConditions(document, conditions);
    const chosen = chosenOperation(decided, operation.name?.value);
    const { data, introspection } = splitIntrospection(chosen, fragmentsOf(decided));
    const {
      document: planned,
      literals,
      places,
    } = data
      ? parametrise(withoutFragments(data, this.#schema), this.#schema)
      : { document: undefined, literals: {}, places: new Map<string, Place>() };
    const selecting = { schema: this.#schema, fragments: fragmentsOf(document), conditions };
    return {
      literals,
      places,
      introspection,
      shape: this.#shape(planned),
      selection: new Selection(selecting, [operation.selectionSet]),
    };
  }

  #shape(document: DocumentNode | undefined): Shape {
    if (!document) return { document };
    const text = print(document);
    const known = this.#shapes.get(text);
    if (known) return known;
    const shape = { document: withTypenames(document, this.#schema) };
    this.#shapes.set(text, shape, text.length);
    return shape;
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** What graphql-js compares at most to find out whether fields of one name agree, and what it says of more. */
const COMPARISONS = { most: 500_000, beyond: 'Validation aborted.' };

/** The message names where the value stands, where it is about one: an argument that holds another is not told by its line. */
function validationError(fault: GraphQLError, document: DocumentNode): GraphQLError {
  if (fault.message === COMPARISONS.beyond) return limitError('comparisons', COMPARISONS.most);
  const [node] = fault.nodes ?? [];
  const place = node === undefined ? null : placeOf(node, document);
  const message = place === null ? fault.message : `${showPlace(place)}: ${fault.message}`;
  return requestError('GRAPHQL_VALIDATION_FAILED', message, { spec: true, cause: fault });
}

/** Such an alias would hide the type name that the gateway itself asks for. */
function refuseReservedAliases(document: DocumentNode): void {
  visit(document, {
    Field(node) {
      if (!node.alias?.value.startsWith('__')) return;
      const message = `The alias "${node.alias.value}" is reserved: names that begin with "__" belong to introspection.`;
      throw requestError('GRAPHQL_VALIDATION_FAILED', message, { spec: true });
    },
  });
}

function chosenOperation(document: DocumentNode, operationName: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operationName == null || operationName === '') {
    if (operations.length === 1) return operations[0]!;
    const message = operations.length
      ? 'The query holds several operations: say which by operationName.'
      : 'The query holds no operation.';
    throw requestError('OPERATION_RESOLUTION_FAILURE', message, { spec: true });
  }
  const named = operations.find((operation) => operation.name?.value === operationName);
  if (named) return named;
  throw requestError('OPERATION_RESOLUTION_FAILURE', `The query holds no operation named "${operationName}".`, {
    spec: true,
  });
}

/** The planner and JSON hold numbers as machines do; one beyond them would be answered with another, or not at all. */
function refuseInexactNumbers(document: DocumentNode): void {
  visit(document, {
    IntValue(node, key, parent, _path, ancestors) {
      if (Number.isSafeInteger(Number(node.value))) return;
      throw inexact(node.value, placeIn([...ancestors, parent!], key), 'a whole number beyond 2^53 - 1');
    },
    FloatValue(node, key, parent, _path, ancestors) {
      if (Number.isFinite(Number(node.value))) return;
      throw inexact(node.value, placeIn([...ancestors, parent!], key), 'beyond what a double can hold');
    },
  });
}

function inexact(value: string, place: Place | null, why: string): GraphQLError {
  const where = place === null ? '' : `${showPlace(place)}: `;
  return requestError('BAD_USER_INPUT', `${where}${value.slice(0, 40)} is ${why}.`, { spec: true });
}
