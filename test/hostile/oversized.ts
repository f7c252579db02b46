import type { RequestLimits } from '../../subgraphs/kernel/http/limits.ts';

/** A request just beyond one limit. Each is refused before it is validated, so that it may ask for anything. */
export interface Oversized {
  /** The limit, as the answer names it. */
  readonly limit: RegExp;
  readonly query: string;
  readonly variables?: object;
}

const list = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `${'{ a '.repeat(depth)}${'} '.repeat(depth)}`;

/** One request beyond each limit, some in several ways. */
export function oversized(limits: RequestLimits): Record<string, Oversized> {
  const { queryCharacters, tokens, depth, aliases, directives, repeats, variableDepth, names, values } = limits;
  const share = Math.ceil((aliases + 1) / 20);
  return {
    text: { limit: /queryCharacters/, query: `{ a } #${'x'.repeat(queryCharacters)}` },
    tokens: { limit: /tokens/, query: `{ ${'a '.repeat(tokens)} }` },
    depth: { limit: /depth/, query: nested(depth + 1) },
    'the depth of the parser': { limit: /depth|tokens/, query: '{a'.repeat(queryCharacters / 2) },
    'a deep list literal': { limit: /depth|tokens/, query: `{ a(b: ${'['.repeat(queryCharacters - 10)}` },
    aliases: { limit: /aliases/, query: `{ ${list(aliases + 1, (n) => `a${n}: b`)} }` },
    'aliases through fragments': {
      limit: /aliases/,
      query: `{ ${list(share, (n) => `b${n} { ...F }`)} } fragment F on T { ${list(20, (n) => `a${n}: b`)} }`,
    },
    directives: { limit: /directives/, query: `{ a ${'@include(if: true) '.repeat(directives + 1)} }` },
    'directives of a fragment': {
      limit: /directives/,
      query: `{ ...F } fragment F on T ${'@a '.repeat(directives + 1)} { b }`,
    },
    'directives of a variable': { limit: /directives/, query: `query ($v: Int ${'@a '.repeat(directives + 1)}) { b }` },
    'fields of one name': { limit: /repeats/, query: `{ ${'a '.repeat(repeats + 1)} }` },
    'fragments that multiply': {
      limit: /fields/,
      query: `{ ...F0 } ${list(20, (n) => `fragment F${n} on T { a ...F${n + 1} ...F${n + 1} }`)} fragment F20 on T { a }`,
    },
    'the depth of variables': {
      limit: /variableDepth/,
      query: 'query ($v: Int) { __typename @include(if: $v) }',
      variables: { v: JSON.parse(`${'['.repeat(variableDepth + 1)}${']'.repeat(variableDepth + 1)}`) as object },
    },
    'names of variables': {
      limit: /names/,
      query: '{ __typename }',
      variables: Object.fromEntries(Array.from({ length: names + 1 }, (_, index) => [`v${index}`, null])),
    },
    'values of variables': { limit: /values/, query: '{ __typename }', variables: { v: Array(values).fill([]) } },
  };
}
