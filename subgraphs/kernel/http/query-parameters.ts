import { PedigreeError } from '../errors/errors.ts';
import { requestError } from './refusal.ts';

/**
 * The query parameters of a URL. `URLSearchParams` alone would silently read as U+FFFD what is not UTF-8.
 * @throws PedigreeError naming the parameter whose percent-encoding is not that of a text
 */
export function queryParameters(url: URL): URLSearchParams {
  for (const pair of url.search.slice(1).split('&')) {
    if (isEncodedText(pair)) continue;
    const [name = ''] = pair.split('=', 1);
    const field = isEncodedText(name) ? decodeURIComponent(name).slice(0, 50) : name.slice(0, 50);
    const message = `The parameter "${field}" is not UTF-8 in percent-encoding; write "ü" as "%C3%BC" and "%" as "%25".`;
    throw new PedigreeError('BAD_USER_INPUT', message, field);
  }
  return url.searchParams;
}

/**
 * The query parameters of a request.
 * @throws GraphQLError with status 400 naming the parameter that is not well encoded
 */
export function parametersOf({ url }: { readonly url: string }): URLSearchParams {
  try {
    return queryParameters(new URL(url, 'http://localhost'));
  } catch (error) {
    if (error instanceof PedigreeError) throw requestError('BAD_REQUEST', error.message);
    throw error;
  }
}

function isEncodedText(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
