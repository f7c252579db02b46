import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { GraphQLError, Kind, parse } from 'graphql';
import type { GraphqlParameters } from './graphql-request.ts';
import { limitError, requestError } from './refusal.ts';
import { WeightedCache } from './weighted-cache.ts';

/** Bounds on one GraphQL request; beyond one, the answer is an error that names it. */
export interface RequestLimits {
  /** Bytes of the body of a GraphQL request. */
  bodyBytes: number;
  /** Characters of the query text, apart from its variables. */
  queryCharacters: number;
  /** Lexical tokens of the query. */
  tokens: number;
  /** Nested fields. */
  depth: number;
  /** Fields after fragments are expanded. */
  fields: number;
  /** Aliased fields after fragments are expanded. */
  aliases: number;
  /** Directives after fragments are expanded. */
  directives: number;
  /** Fields of one name in one selection set; more make validation quadratic. */
  repeats: number;
  /** Nesting of a variable's value. */
  variableDepth: number;
  /** Different names in the JSON of the body. */
  names: number;
  /** Objects, lists and scalars in the JSON of the body. */
  values: number;
}

/** What a caller may ask. */
export const requestLimits: RequestLimits = {
  bodyBytes: 4 * 1024 * 1024,
  queryCharacters: 100_000,
  tokens: 5_000,
  depth: 25,
  fields: 2_000,
  aliases: 200,
  directives: 100,
  repeats: 50,
  variableDepth: 50,
  names: 1_000,
  values: 250_000,
};

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const counted = ['depth', 'fields', 'aliases', 'directives'] as const;

/** How many times larger a fetch may be than the query that it belongs to: fragments are spelt out, type by type. */
const SPELT_OUT = 5;
/** A document of 16 MiB fits: in JSON, of which two bytes are made of one where it is escaped. */
const FETCH_BYTES = 33 * 1024 * 1024;

/**
 * What a gateway may ask of a subgraph for a caller within the limits. The keys of an entity are one field deeper than
 * the entity, and its representations two levels deeper than a variable; literals become variables.
 */
export function fetchLimits(caller: RequestLimits): RequestLimits {
  return {
    bodyBytes: Math.max(caller.bodyBytes * SPELT_OUT, FETCH_BYTES),
    queryCharacters: caller.queryCharacters * SPELT_OUT,
    tokens: caller.tokens * SPELT_OUT,
    depth: caller.depth + 1,
    fields: caller.fields * SPELT_OUT,
    aliases: caller.aliases * SPELT_OUT,
    directives: caller.directives * SPELT_OUT,
    repeats: caller.repeats,
    variableDepth: caller.variableDepth + 2,
    names: caller.names * SPELT_OUT,
    values: caller.values * 2,
  };
}

/** The default limits with those that are set. */
export function limitsFrom(set: { readonly [Name in keyof RequestLimits]?: number | undefined } = {}): RequestLimits {
  return { ...requestLimits, ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) };
}

/** Characters of query text that are known to be within the limits. */
const KNOWN_CHARACTERS = 1_000_000;

/**
 * Makes what refuses a request beyond the limits before it is validated.
 * @throws GraphQLError also where the query is no GraphQL
 */
export function limiter(limits: RequestLimits): (request: GraphqlParameters) => void {
  const within = new WeightedCache<true>(KNOWN_CHARACTERS);
  return ({ query, variables }) => {
    checkVariableDepth(variables, limits.variableDepth);
    if (within.get(query)) return;
    checkSize(parseWithin(query, limits), limits);
    within.set(query, true, query.length);
  };
}

/**
 * Parses a query.
 * @throws GraphQLError where it is too long, or no GraphQL
 */
export function parseWithin(text: string, limits: RequestLimits): DocumentNode {
  if (text.length > limits.queryCharacters) throw limitError('queryCharacters', limits.queryCharacters);
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    // The parser recurses, so nesting within the limit on tokens can still end its stack.
    if (error instanceof RangeError) throw limitError('depth', limits.depth);
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens. Parsing aborted')) throw limitError('tokens', limits.tokens);
    throw requestError('GRAPHQL_PARSE_FAILED', error.message, { spec: true, cause: error });
  }
}

/**
 * Refuses a document that would cost more than the limits allow. It runs before validation, whose rules are
 * quadratic in places, so it must itself be linear and survive fragments that are cyclic or missing.
 */
export function checkSize(document: DocumentNode, limits: RequestLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Size>();
  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    // Stands for the fragment while it is measured, so that a cycle ends here; validation names the cycle.
    measured.set(name, { depth: 0, fields: 0, aliases: 0, directives: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet, measureFragment, limits) : measured.get(name)!;
    if (fragment) size.directives += directivesOf(fragment);
    measured.set(name, size);
    return size;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) measureFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(definition.selectionSet, measureFragment, limits);
    size.directives += directivesOf(definition);
    for (const variable of definition.variableDefinitions ?? []) size.directives += directivesOf(variable);
    refuseBeyond(size, limits);
  }
}

function measure(set: SelectionSetNode, measureFragment: (name: string) => Size, limits: RequestLimits): Size {
  const size: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  const repeats = new Map<string, number>();
  for (const selection of set.selections) {
    size.directives += directivesOf(selection);
    let inner: Size | undefined;
    let nested = 0;
    if (selection.kind === Kind.FIELD) {
      nested = 1;
      size.fields += 1;
      if (selection.alias) size.aliases += 1;
      countRepeat(repeats, selection.alias?.value ?? selection.name.value, limits);
      inner = selection.selectionSet && measure(selection.selectionSet, measureFragment, limits);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      inner = measure(selection.selectionSet, measureFragment, limits);
    } else {
      countRepeat(repeats, `...${selection.name.value}`, limits);
      inner = measureFragment(selection.name.value);
    }
    size.depth = Math.max(size.depth, nested + (inner?.depth ?? 0));
    size.fields += inner?.fields ?? 0;
    size.aliases += inner?.aliases ?? 0;
    size.directives += inner?.directives ?? 0;
  }
  refuseBeyond(size, limits);
  return size;
}

function directivesOf(node: { readonly directives?: readonly unknown[] | undefined }): number {
  return node.directives?.length ?? 0;
}

function countRepeat(repeats: Map<string, number>, name: string, limits: RequestLimits): void {
  const count = (repeats.get(name) ?? 0) + 1;
  if (count > limits.repeats) throw limitError('repeats', limits.repeats);
  repeats.set(name, count);
}

function refuseBeyond(size: Size, limits: RequestLimits): void {
  for (const name of counted) {
    if (size[name] > limits[name]) throw limitError(name, limits[name]);
  }
}

/** Refuses variables nested so deeply that a recursive reader further on would overflow. */
export function checkVariableDepth(variables: unknown, allowed: number): void {
  let level: object[] = typeof variables === 'object' && variables !== null ? [variables] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > allowed) throw limitError('variableDepth', allowed);
    const next: object[] = [];
    for (const container of level) {
      for (const value of Object.values(container)) {
        if (typeof value === 'object' && value !== null) next.push(value as object);
      }
    }
    level = next;
  }
}
