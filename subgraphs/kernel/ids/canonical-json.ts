import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON by RFC 8785: equal values give equal text whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** SHA-256 in lower-case hexadecimal, without a prefix. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
