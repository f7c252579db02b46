import { z } from 'zod';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const REMEDY = 'as Kubernetes has it (templates must be rendered first)';

/** Name of a namespace or a container: a DNS label of RFC 1123. */
export const labelName = z
  .string()
  .regex(new RegExp(`^${LABEL}$`), `expected up to 63 lower-case letters, digits and -, ${REMEDY}`);

/** Name of a workload: a DNS subdomain of RFC 1123. It has no slash, so that a namespace before it can be told from it. */
export const objectName = z
  .string()
  .max(253, 'expected at most 253 characters')
  .regex(new RegExp(`^${LABEL}(?:\\.${LABEL})*$`), `expected lower-case letters, digits, - and ., ${REMEDY}`);
