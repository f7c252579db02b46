import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import { abbreviate } from './place.ts';
import { emptyObject, isPlainObject } from './plain-value.ts';
import type { PlainObject, PlainValue } from './plain-value.ts';
import { requireSafeKey, requireStorableText } from './text-rules.ts';

const open = Symbol('an anchor whose value is still being read');
const leadingZero = /^[-+]?0[0-7]+$/;

type Anchor = { value: PlainValue; size: number };

/** Turns one composed YAML document into plain values, with the guards that YAML needs. The depth is already bounded. */
export class YamlConverter {
  readonly octals: { line: number; text: string }[] = [];
  private readonly nodes = new WeakMap<object, YAMLMap | YAMLSeq>();
  private readonly anchors = new Map<string, Anchor | typeof open>();
  private readonly place: (offset: number) => string;
  private readonly lineAt: (offset: number) => number;
  private size = 0;
  private aliased = 0;

  constructor(place: (offset: number) => string, lineAt: (offset: number) => number) {
    this.place = place;
    this.lineAt = lineAt;
  }

  /** Looked up only when it is told. */
  lineOf(value: object, entry?: PropertyKey): number | null {
    const node = this.nodes.get(value);
    const found = node && (entry === undefined ? node : entryOf(node, entry));
    return found ? this.lineAt(start(found)) : null;
  }

  convert(node: ParsedNode | Node | null): PlainValue {
    if (node === null) return null;
    if (isAlias(node)) return this.alias(node);
    const before = this.size;
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, open);
    const value = this.content(node);
    if (anchor !== undefined) this.anchors.set(anchor, { value, size: this.size - before });
    return value;
  }

  private content(node: Node): PlainValue {
    this.size += 1;
    if (isScalar(node)) return this.scalar(node);
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) {
      const list: PlainValue[] = [];
      this.nodes.set(list, node);
      for (const item of node.items) list.push(this.convert(item as Node | null));
      return list;
    }
    throw this.malformed(node, 'a node of unknown kind');
  }

  private scalar(node: Scalar): PlainValue {
    const { value, source = '', type } = node;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      if (!Number.isFinite(value))
        throw this.malformed(node, `the number ${abbreviate(source)}, which JSON does not have`);
      if (leadingZero.test(source)) this.octals.push({ line: this.lineAt(start(node)), text: abbreviate(source) });
      return value;
    }
    if (typeof value !== 'string') throw this.malformed(node, `a value that is no JSON value (${type ?? 'scalar'})`);
    requireStorableText(value, () => this.place(start(node)));
    return value;
  }

  private map(node: YAMLMap): PlainObject {
    const object = emptyObject();
    this.nodes.set(object, node);
    const merged: PlainObject[] = [];
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const key = this.key(keyNode, node);
      if (key in object) throw this.duplicate(keyNode ?? node, key);
      const value = this.convert(pair.value as Node | null);
      if (key === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN')
        merged.push(...this.mergeSources(value, keyNode));
      else object[key] = value;
    }
    // Kubernetes and PyYAML honour merge keys: a key of the map itself wins, then the earlier source.
    for (const source of merged) {
      for (const [key, value] of Object.entries(source)) if (!(key in object)) object[key] = value;
    }
    return object;
  }

  private key(keyNode: Node | null, map: YAMLMap): string {
    const value = keyNode === null ? null : this.convert(keyNode);
    if (value === null || typeof value === 'object') {
      throw this.malformed(keyNode ?? map, 'a key that is empty, a map or a list');
    }
    const key = isScalar(keyNode) ? written(keyNode) : String(value);
    requireSafeKey(key, () => this.place(start(keyNode ?? map)));
    return key;
  }

  private mergeSources(value: PlainValue, keyNode: Node): PlainObject[] {
    const sources = Array.isArray(value) ? value : [value];
    return sources.map((source) => {
      if (!isPlainObject(source)) throw this.malformed(keyNode, 'a merge key (<<) that names no map');
      return source;
    });
  }

  private alias(node: Alias): PlainValue {
    const anchor = this.anchors.get(node.source);
    if (anchor === undefined)
      throw this.malformed(node, `the alias *${abbreviate(node.source)} without an anchor before it`);
    if (anchor === open) throw this.tooManyAliases(node, `the anchor &${abbreviate(node.source)} contains itself`);
    this.aliased += anchor.size;
    this.size += anchor.size;
    if (this.aliased > limits.yamlAliasedValues) {
      throw this.tooManyAliases(node, `aliases repeat more than ${limits.yamlAliasedValues} values`);
    }
    return anchor.value;
  }

  private duplicate(node: Node, key: string): DocumentRefused {
    return new DocumentRefused({
      code: 'DUPLICATE_KEY',
      problem: `the key "${abbreviate(key)}" is stated twice`,
      place: this.place(start(node)),
      remedy: 'Keep one of them: which one counts is ambiguous',
    });
  }

  private tooManyAliases(node: Node, problem: string): DocumentRefused {
    return new DocumentRefused({
      code: 'TOO_MANY_ALIASES',
      problem,
      place: this.place(start(node)),
      remedy: 'Write the values out',
    });
  }

  private malformed(node: Node, problem: string): DocumentRefused {
    return new DocumentRefused({
      code: 'MALFORMED',
      problem: `not usable YAML: ${problem}`,
      place: this.place(start(node)),
      remedy: 'Correct it',
    });
  }
}

/** The written form, as Kubernetes has it: the key 1.10 is not 1.1. */
function written({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** The key of an entry of a map, or an item of a list. */
function entryOf(node: YAMLMap | YAMLSeq, entry: PropertyKey): Node | null | undefined {
  if (isSeq(node)) return node.items[Number(entry)] as Node | null | undefined;
  return node.items.map(({ key }) => key as Node | null).find((key) => isScalar(key) && written(key) === entry);
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}
