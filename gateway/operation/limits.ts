import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { limitError } from '../../subgraphs/kernel/http/refusal.ts';
import type { GatewayLimits } from '../options.ts';

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const counted = ['depth', 'fields', 'aliases', 'directives'] as const;

/**
 * Refuses a document that would cost more than the limits allow. It runs before validation, whose rules are
 * quadratic in places, so it must itself be linear and survive fragments that are cyclic or missing.
 */
export function checkSize(document: DocumentNode, limits: GatewayLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Size>();
  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    // Stands for the fragment while it is measured, so that a cycle ends here; validation names the cycle.
    measured.set(name, { depth: 0, fields: 0, aliases: 0, directives: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet, measureFragment, limits) : measured.get(name)!;
    measured.set(name, size);
    return size;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) measureFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(definition.selectionSet, measureFragment, limits);
    size.directives += definition.directives?.length ?? 0;
    refuseBeyond(size, limits);
  }
}

function measure(set: SelectionSetNode, measureFragment: (name: string) => Size, limits: GatewayLimits): Size {
  const size: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  const repeats = new Map<string, number>();
  for (const selection of set.selections) {
    size.directives += selection.directives?.length ?? 0;
    let inner: Size | undefined;
    let nested = 0;
    if (selection.kind === Kind.FIELD) {
      nested = 1;
      size.fields += 1;
      if (selection.alias) size.aliases += 1;
      countRepeat(repeats, selection.alias?.value ?? selection.name.value, limits);
      inner = selection.selectionSet && measure(selection.selectionSet, measureFragment, limits);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      inner = measure(selection.selectionSet, measureFragment, limits);
    } else {
      countRepeat(repeats, `...${selection.name.value}`, limits);
      inner = measureFragment(selection.name.value);
    }
    size.depth = Math.max(size.depth, nested + (inner?.depth ?? 0));
    size.fields += inner?.fields ?? 0;
    size.aliases += inner?.aliases ?? 0;
    size.directives += inner?.directives ?? 0;
  }
  refuseBeyond(size, limits);
  return size;
}

function countRepeat(repeats: Map<string, number>, name: string, limits: GatewayLimits): void {
  const count = (repeats.get(name) ?? 0) + 1;
  if (count > limits.repeats) throw limitError('repeats', limits.repeats);
  repeats.set(name, count);
}

function refuseBeyond(size: Size, limits: GatewayLimits): void {
  for (const name of counted) {
    if (size[name] > limits[name]) throw limitError(name, limits[name]);
  }
}

/** Refuses variables nested so deeply that a recursive reader further on would overflow. */
export function checkVariableDepth(variables: unknown, allowed: number): void {
  let level: object[] = typeof variables === 'object' && variables !== null ? [variables] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > allowed) throw limitError('variableDepth', allowed);
    const next: object[] = [];
    for (const container of level) {
      for (const value of Object.values(container)) {
        if (typeof value === 'object' && value !== null) next.push(value as object);
      }
    }
    level = next;
  }
}
