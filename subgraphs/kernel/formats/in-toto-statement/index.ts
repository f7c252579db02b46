import { defineFormat, soleValue } from '../format.ts';
import { readStatement } from '../support/attestations.ts';
import { isPlainObject } from '../syntax/plain-value.ts';

/** In-toto statement without its envelope. Its predicate is not read in this release. */
export const inTotoStatement = defineFormat({
  name: 'in-toto-statement',
  title: 'In-toto statement',
  mediaTypes: ['application/vnd.in-toto+json'],
  yields: [],
  syntaxes: ['json'],
  recognise: (source) => {
    const value = soleValue(source);
    return (
      isPlainObject(value) &&
      typeof value['_type'] === 'string' &&
      value['_type'].startsWith('https://in-toto.io/Statement/')
    );
  },
  parse: (source) => readStatement(soleValue(source), []),
});
