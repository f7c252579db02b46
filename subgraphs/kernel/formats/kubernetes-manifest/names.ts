import { z } from 'zod';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** What templates, of Helm, Kustomize's variables or a shell, leave to be filled in. */
const PLACEHOLDER = /\{\{|\{%|<%|\$[({A-Za-z_]/;

/** What to do about a text that is not what was expected; nothing is said where the text tells enough. */
export function remedyFor(text: unknown): string {
  return PLACEHOLDER.test(String(text)) ? ' (templates must be rendered first)' : '';
}

const named = (expected: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `expected ${expected}, as Kubernetes has it${remedyFor(input)}`,
});

/** Name of a namespace or a container: a DNS label of RFC 1123. */
export const labelName = z.string().regex(new RegExp(`^${LABEL}$`), named('up to 63 lower-case letters, digits and -'));

/** Name of a workload: a DNS subdomain of RFC 1123. It has no slash, so that a namespace before it can be told from it. */
export const objectName = z
  .string()
  .max(253, 'expected at most 253 characters')
  .regex(new RegExp(`^${LABEL}(?:\\.${LABEL})*$`), named('lower-case letters, digits, - and .'));
