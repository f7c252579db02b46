import { canonicalJson, sha256 } from '../../ids/canonical-json.ts';
import { invalid } from '../support/check.ts';
import type { PathStep } from '../syntax/place.ts';
import type { PlainValue } from '../syntax/plain-value.ts';

/** Digest of what makes the pods. Refuses integers that a double cannot tell apart, because two templates would be one. */
export function templateDigest(template: PlainValue, path: readonly PathStep[]): string {
  requireExactIntegers(template, path);
  return `sha256:${sha256(canonicalJson(template))}`;
}

function requireExactIntegers(value: PlainValue, path: readonly PathStep[]): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw invalid(path, 'expected a whole number of at most 2^53 - 1');
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.forEach((item, index) => requireExactIntegers(item, [...path, index]));
  else for (const [key, item] of Object.entries(value)) requireExactIntegers(item, [...path, key]);
}
