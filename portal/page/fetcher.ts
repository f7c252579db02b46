import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

const send = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href });

/**
 * Asks this server. GraphiQL learns the name of an operation a moment after its text has changed, and would send that of
 * the text before: a name that the query does not have is left out.
 */
export const fetcher: Fetcher = ({ operationName, ...asked }, options) =>
  send(hasOperation(asked.query, operationName) ? { ...asked, operationName } : asked, options);

function hasOperation(query: string, name: string | null | undefined): boolean {
  try {
    return parse(query).definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
    );
  } catch {
    // What is wrong with it is for the server to say.
    return false;
  }
}
