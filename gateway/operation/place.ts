import type { ASTNode, DocumentNode, FieldNode } from 'graphql';
import { Kind, visit, BREAK } from 'graphql';

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** Where a value stands, in the words of whoever wrote the query: `input.createdAt` of `registerModel`. */
export interface Place {
  readonly path: string;
  readonly field: string;
}

export function showPlace({ path, field }: Place): string {
  return `Argument "${path}" of ${field}`;
}

/** The field that an argument or a value in it belongs to, by the name under which it is answered. */
export function fieldAbove(ancestors: Ancestors): string {
  const field = ancestors.findLast((one): one is FieldNode => 'kind' in one && one.kind === Kind.FIELD);
  return field?.alias?.value ?? field?.name.value ?? '';
}

/** Where a value stands in a document; null for one that is in no argument of a field. */
export function placeOf(value: ASTNode, document: DocumentNode): Place | null {
  let found: Place | null = null;
  visit(document, {
    enter(node, key, parent, _path, ancestors) {
      if (node !== value) return undefined;
      if (parent) found = placeIn([...ancestors, parent], key);
      return BREAK;
    },
  });
  return found;
}

/** As `placeOf`, for who visits: by all that is above the value, its parent the last. */
export function placeIn(ancestors: Ancestors, key: string | number | undefined): Place | null {
  const argument = ancestors.findLastIndex((one) => 'kind' in one && one.kind === Kind.ARGUMENT);
  const field = fieldAbove(ancestors);
  if (argument === -1 || field === '') return null;
  const steps = ancestors.slice(argument).flatMap((one, index, all): (string | number)[] => {
    if (!('kind' in one)) return [];
    if (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD) return [one.name.value];
    if (one.kind !== Kind.LIST) return [];
    const values = all[index + 1] as readonly ASTNode[] | undefined;
    const next = all[index + 2];
    return [next === undefined ? Number(key) : (values ?? []).indexOf(next as ASTNode)];
  });
  return { path: steps.join('.'), field };
}
