/**
 * Every error code of the public API with what it means and what to do. The documentation page is generated from here.
 * `status` is the HTTP status of the whole answer when the request as such fails with the code.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: {
    status: 400,
    description: 'A value in the request is not acceptable. The message names the field and the remedy.',
  },
  INVALID_ID: {
    status: 400,
    description: 'The text is not an id of Pedigree, or an id of another kind of entity than the field takes.',
  },
  INVALID_CURSOR: {
    status: 400,
    description: 'The cursor was not issued by this list with this ordering. Start again without it.',
  },
  INVALID_PAGE_SIZE: {
    status: 400,
    description: 'A page has 1 to 100 entries, asked for with `first` or `last`, not both.',
  },
  INVALID_AS_OF: {
    status: 400,
    description: 'A time of `asOf` is unusable; for example, `knownAt` lies in the future.',
  },
  CONFLICT: {
    status: 409,
    description: 'The input contradicts what is recorded. Both values are shown; nothing was written for this item.',
  },
  IMMUTABLE: { status: 409, description: 'The attribute was fixed when it was first recorded and cannot be changed.' },
  ILLEGAL_TRANSITION: {
    status: 409,
    description: 'The state cannot be reached from the one that holds at that time. The message names those that can.',
  },
  NOT_FOUND: { status: 404, description: 'Nothing with this natural key or id has been recorded.' },
  REQUIRED: { status: 400, description: 'A required value is missing or empty, such as the items of a bulk mutation.' },
  TOO_MANY_ITEMS: {
    status: 400,
    description: 'More items than a mutation takes at once: 1,000 unless stated otherwise.',
  },
  INCOMPLETE: {
    status: 200,
    description: 'The list could not be answered whole, so it is null rather than silently shorter.',
  },
  FORBIDDEN: { status: 403, description: 'The operation is not open to this caller.' },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    description: 'A subgraph did not answer. What the others know is in the answer.',
  },
  UNAVAILABLE: { status: 503, description: 'The database did not answer. Ask again later.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    description: 'A fault of Pedigree. The correlation id leads to the log entry.',
  },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
