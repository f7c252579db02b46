/** A query as a link carries it. */
export interface Question {
  readonly query: string;
  /** As typed; empty for none. */
  readonly variables: string;
}

/** Longer links are cut by some browsers, mail programs and chats. */
const MAXIMUM_CHARACTERS = 30_000;

/** The link carried a query that cannot be read, or the query makes no link. The message is for the visitor. */
export class LinkFailure extends Error {}

/**
 * The page's address with the question in its fragment, which no browser sends to the server. Request headers stay out:
 * they may be secret.
 * @throws LinkFailure for an empty query, or when the link becomes too long
 */
export function linkTo({ query, variables }: Question, page: string): string {
  if (query.trim() === '') throw new LinkFailure('There is no query to share yet.');
  const fields = new URLSearchParams({ query });
  if (variables.trim() !== '') fields.set('variables', variables);
  const link = `${page.replace(/#.*/s, '')}#${fields.toString()}`;
  if (link.length <= MAXIMUM_CHARACTERS) return link;
  const [has, most] = [link.length, MAXIMUM_CHARACTERS].map((count) => count.toLocaleString('en'));
  throw new LinkFailure(`Too long for a link: ${has} characters, at most ${most}. Send the query as a file instead.`);
}

/**
 * The question in an address; null when it carries none.
 * @throws LinkFailure when it was cut off or is of another kind
 */
export function questionIn(address: string): Question | null {
  const fragment = new URL(address).hash.slice(1);
  if (fragment === '') return null;
  if (!isWhole(fragment)) throw new LinkFailure('This link was cut off or changed on its way. Ask for it again.');
  const fields = new URLSearchParams(fragment);
  const query = fields.get('query');
  if (query === null) throw new LinkFailure('This link carries no query: the part after # must begin with "query=".');
  return { query, variables: fields.get('variables') ?? '' };
}

/** Whether every escaped character is there to its end. */
function isWhole(fragment: string): boolean {
  try {
    decodeURIComponent(fragment);
    return true;
  } catch {
    return false;
  }
}
