/** Token kinds of jsonc-parser's scanner. It exports them as ambient const enums, which cannot be imported here. */
export const kinds = {
  openObject: 1,
  closeObject: 2,
  openList: 3,
  closeList: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  firstTrivia: 12,
  lastTrivia: 15,
  end: 17,
} as const;

/** What the scanner found wrong with a token, by its error number. */
export const scanProblems: Readonly<Record<number, string>> = {
  1: 'a comment that does not end, and JSON has no comments',
  2: 'a text without its closing quotation mark',
  3: 'a number that is cut short',
  4: 'a \\u escape without four hexadecimal digits',
  5: 'an escape that JSON does not have',
  6: 'a control character in a text (write it as \\u escape)',
};
