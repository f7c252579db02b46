import type { Notice } from '../format.ts';

/** A location without what authenticates to it; `redacted` says whether something was taken out. */
export type CleanUri = { uri: string; redacted: boolean };

const secretParameter =
  /^(x-amz-(signature|credential|security-token)|x-goog-(signature|credential)|sig|signature|token|access_token|password|awsaccesskeyid|key|api_?key)$/i;

/** Takes user information and signatures out of a URL: credentials must not be stored. Other text stays as it is. */
export function withoutCredentials(text: string): CleanUri {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { uri: text, redacted: false };
  const withoutUser = text.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (whole, scheme: string, user: string) =>
    holdsNoSecret(scheme, user) ? whole : scheme,
  );
  const uri = withoutSecretParameters(withoutUser);
  return { uri, redacted: uri !== text };
}

/** The location without credentials; says where some were. */
export function cleanUri(text: string, what: string, notice: Notice): string {
  const { uri, redacted } = withoutCredentials(text);
  if (redacted) notice(`${what}: credentials were taken out; the document itself still carries them`);
  return uri;
}

// ssh://git@host names no secret, and abfss://container@account no user at all.
function holdsNoSecret(scheme: string, user: string): boolean {
  return !user.includes(':') && !/^(https?|ftp|git\+https?):/i.test(scheme);
}

function withoutSecretParameters(uri: string): string {
  const [beforeFragment = '', fragment] = splitOnce(uri, '#');
  const [base = '', query] = splitOnce(beforeFragment, '?');
  if (query === undefined) return uri;
  const kept = query.split('&').filter((parameter) => !secretParameter.test(parameter.split('=')[0] ?? ''));
  return `${base}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
