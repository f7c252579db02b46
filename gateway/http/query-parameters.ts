import { PedigreeError } from '../../subgraphs/kernel/errors/errors.ts';
import { queryParameters } from '../../subgraphs/kernel/server/query-parameters.ts';
import { requestError } from '../errors.ts';

/**
 * The query parameters of a request.
 * @throws GraphQLError with status 400 naming the parameter that is not well encoded
 */
export function parametersOf(request: Request): URLSearchParams {
  try {
    return queryParameters(new URL(request.url, 'http://localhost'));
  } catch (error) {
    if (error instanceof PedigreeError) throw requestError('BAD_REQUEST', error.message);
    throw error;
  }
}
