/** What an error code means and what to do about it. */
interface CodeEntry {
  /** HTTP status of the answer where the request as a whole fails with the code. */
  readonly status: number;
  readonly description: string;
  readonly remedy: string;
}

/** Codes of values, fields and items: in `errors` beside the data, and in the `userErrors` of mutations. */
export const VALUE_CODES = {
  BAD_USER_INPUT: {
    status: 400,
    description: 'A value in the request is not acceptable.',
    remedy: 'The message names the field and what it may be.',
  },
  REQUIRED: {
    status: 400,
    description: 'A required value is missing or empty, such as the items of a bulk mutation.',
    remedy: 'Give the field that is named.',
  },
  INVALID_ID: {
    status: 400,
    description: 'The text is not an id of Pedigree, or an id of another kind of entity than the field takes.',
    remedy: 'Ids are those that answers give, such as `ModelVersion:` and a UUID.',
  },
  INVALID_CURSOR: {
    status: 400,
    description: 'The cursor was not issued by this list with this ordering.',
    remedy: 'Start again without it.',
  },
  INVALID_PAGE_SIZE: {
    status: 400,
    description: 'A page has 1 to 100 entries.',
    remedy: 'Ask with `first` or `last`, not both, from 1 to 100.',
  },
  INVALID_AS_OF: {
    status: 400,
    description: 'A time of `asOf` is unusable; for example, `knownAt` lies in the future.',
    remedy: 'Ask about a `knownAt` that has come, or leave it out.',
  },
  NOT_FOUND: {
    status: 404,
    description: 'Nothing with this natural key or id has been recorded, or there is nothing at this path.',
    remedy: 'Check each part of the key, and `asOf`: it may not have been there, or not have been known, at that time.',
  },
  AMBIGUOUS: {
    status: 409,
    description: 'The name leads to several entities at the time asked about, and so to none. Some of them are shown.',
    remedy: 'Name the one that is meant by its natural key.',
  },
  CONFLICT: {
    status: 409,
    description: 'The input contradicts what is recorded. Both values are shown; nothing was written for this item.',
    remedy: 'Leave the value out, or update it where it has changed and may change.',
  },
  IMMUTABLE: {
    status: 409,
    description: 'The attribute was fixed when it was first recorded and cannot be changed.',
    remedy: 'Leave it out.',
  },
  ILLEGAL_TRANSITION: {
    status: 409,
    description: 'The state cannot be reached from the one that holds at that time.',
    remedy: 'The message names those that can.',
  },
  TOO_MANY_ITEMS: {
    status: 400,
    description: 'More items than a mutation takes at once: 1,000 unless stated otherwise.',
    remedy: 'Send them in several requests.',
  },
  INCOMPLETE: {
    status: 503,
    description: 'The list could not be answered whole, so it is null rather than silently shorter.',
    remedy: 'Page through the connection that has the same entries, or ask again.',
  },
  NULL_IN_NON_NULL_FIELD: {
    status: 200,
    description: 'A subgraph gave no value where the schema promises one.',
    remedy: 'It is a fault of that subgraph: report it.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    description: 'A subgraph did not answer. What the others know is in the answer.',
    remedy: 'Ask again later. A document is kept and goes on by itself.',
  },
  UNAVAILABLE: {
    status: 503,
    description: 'The database did not answer. Ask again later.',
    remedy: 'Ask again later.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    description: 'A fault of Pedigree. The correlation id leads to the log entry.',
    remedy: 'Report it with the correlation id.',
  },
} as const satisfies Record<string, CodeEntry>;

/** Codes of requests that are refused as a whole, before anything is done. */
export const REQUEST_CODES = {
  BAD_REQUEST: {
    status: 400,
    description: 'The HTTP request is not well-formed, or not one that the path takes.',
    remedy: 'The message says which part.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    description: 'The query is not valid GraphQL syntax.',
    remedy: 'The message has line and column.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    description: 'The query does not fit the schema.',
    remedy: 'The message names the field or argument; the schema is at `/`.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    description: 'The query does not say which of its operations to run.',
    remedy: 'Give `operationName`.',
  },
  LIMIT_EXCEEDED: {
    status: 400,
    description: 'The request is larger than a stated limit; `limit` names which, `allowed` how much there may be.',
    remedy: 'Ask in parts.',
  },
  FORBIDDEN_ORIGIN: {
    status: 403,
    description: 'The Origin header names another site than this one.',
    remedy: 'Send it from no web page, or from one of this server.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    description: 'The HTTP method does not fit the path or the operation.',
    remedy: 'The header Allow names those that do; mutations are sent by POST.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    description: 'The body is larger than the limit.',
    remedy: 'Send it in parts.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    description: 'The content type is not one that the path takes, or the body says that it is packed.',
    remedy: 'Send GraphQL as application/json in UTF-8, and nothing with Content-Encoding.',
  },
  FORBIDDEN_HOST: {
    status: 421,
    description: 'The Host header names no address that this server answers on.',
    remedy: 'Ask by a loopback address, or set `TRUSTED_NETWORK_HOSTS`.',
  },
  SHUTTING_DOWN: { status: 503, description: 'The server is stopping.', remedy: 'Send the request again.' },
} as const satisfies Record<string, CodeEntry>;

/** Codes with which a document is refused. */
export const DOCUMENT_CODES = {
  EMPTY: { status: 422, description: 'No bytes, or nothing but white space.', remedy: 'Send the content.' },
  TOO_LARGE: {
    status: 413,
    description: 'More bytes or values than the stated limit.',
    remedy: 'Split it, or export less into one file.',
  },
  NOT_UTF8: {
    status: 422,
    description: 'The bytes are not UTF-8, or packed.',
    remedy: 'Save it as UTF-8; unpack it first.',
  },
  MALFORMED: {
    status: 422,
    description: 'Not JSON or YAML; the message gives line and column.',
    remedy: 'Mend the syntax there.',
  },
  CUT_OFF: {
    status: 422,
    description: 'The text ends where more must follow, such as after a key that has no value.',
    remedy: 'Send it whole.',
  },
  TOO_DEEP: {
    status: 422,
    description: 'Objects and lists nested beyond the stated limit.',
    remedy: 'Check what wrote it: no known format nests so deep.',
  },
  TOO_MANY_DOCUMENTS: {
    status: 422,
    description: 'A YAML stream of more documents than the stated limit.',
    remedy: 'Split it.',
  },
  TOO_MANY_ALIASES: {
    status: 422,
    description: 'YAML aliases repeat more than the stated limit, or an anchor contains itself.',
    remedy: 'Write it without aliases.',
  },
  DUPLICATE_KEY: {
    status: 422,
    description: 'An object states the same key twice: which one counts is ambiguous.',
    remedy: 'Keep one of them.',
  },
  FORBIDDEN_KEY: {
    status: 422,
    description: 'The key __proto__, or a key with white space beside it that JSON and YAML take for a part of it.',
    remedy: 'Remove it.',
  },
  FORBIDDEN_CHARACTER: {
    status: 422,
    description: 'A NUL character or a lone surrogate, which text in a database cannot hold.',
    remedy: 'Remove it.',
  },
  UNRECOGNISED: {
    status: 415,
    description: 'Readable, but none of the known formats.',
    remedy: 'The message lists those; some need what their tool always writes.',
  },
  INVALID: {
    status: 422,
    description: 'A known format with a field missing or of the wrong type.',
    remedy: 'The message names the field, its line and what it must be.',
  },
  CREDENTIALS: {
    status: 422,
    description: 'The document carries credentials, which must not be stored.',
    remedy: 'Take them out, and replace them wherever they are used.',
  },
  DIGEST_MISMATCH: {
    status: 422,
    description: 'The bytes are not those that the header Content-Digest speaks of.',
    remedy: 'Send the document again, whole.',
  },
  REFUSED_WHILE_APPLYING: {
    status: 409,
    description: 'A subgraph refused it only while applying it. What others have applied stands.',
    remedy: 'Mend what the message says, and send it again.',
  },
} as const satisfies Record<string, CodeEntry>;

/** Every error code of the public API. docs/errors.md is generated from here. */
export const ERROR_CODES = { ...VALUE_CODES, ...REQUEST_CODES, ...DOCUMENT_CODES };

export type ErrorCode = keyof typeof ERROR_CODES;
