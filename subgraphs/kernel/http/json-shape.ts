import type { GraphQLError } from 'graphql';
import type { RequestLimits } from './limits.ts';
import { limitError } from './refusal.ts';

/** What makes a JSON text long to parse, beside its length. */
export type ShapeLimits = Pick<RequestLimits, 'variableDepth' | 'names' | 'values'>;

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The request itself, and its variables, are objects around them. */
const AROUND_VARIABLES = 2;
/** So that nobody can tell beforehand which names have the same hash. */
const FACTOR = (Math.floor(Math.random() * 0x3fffffff) * 2 + 1) | 0;

/**
 * Makes what looks at the bytes of a JSON text as they come, and gives the refusal once they are beyond a limit: parsing
 * so many values, or different names, would hold up every other caller. Whether it is JSON, the parser says.
 */
export function shapeLimiter(limits: ShapeLimits): (bytes: Uint8Array) => GraphQLError | null {
  const names = new Set<number>();
  const deepest = limits.variableDepth + AROUND_VARIABLES;
  let state = { depth: 0, values: 1, inText: false, isEscaped: false, hash: 0 };
  return (bytes) => {
    let { depth, values, inText, isEscaped, hash } = state;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index]!;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) inText = false;
        hash = (Math.imul(hash, FACTOR) + byte) | 0;
      } else if (byte === QUOTE) {
        inText = true;
        hash = 0;
      } else if (byte === COMMA) values += 1;
      else if (byte === COLON) names.add(hash);
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        depth += 1;
        values += 1;
        if (depth > deepest) return limitError('variableDepth', limits.variableDepth);
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    }
    state = { depth, values, inText, isEscaped, hash };
    if (names.size > limits.names) return limitError('names', limits.names);
    return values > limits.values ? limitError('values', limits.values) : null;
  };
}
