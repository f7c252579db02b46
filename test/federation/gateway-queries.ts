import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, isUnionType, parse, validate } from 'graphql';

/** Numbers between 0 and 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** A random valid query with aliases, fragments of all kinds, unions, interfaces and conditions. */
export function randomQuery(schema: GraphQLSchema, seed: number): RandomQuery {
  const random = randomFrom(seed);
  const variables = { yes: random() < 0.8, no: random() < 0.2 };
  for (;;) {
    const query = new QueryWriter(schema, random).write();
    if (query && validate(schema, parse(query)).length === 0) return { query, variables };
  }
}

class QueryWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: () => number;
  readonly #fragments: string[] = [];
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: () => number) {
    this.#schema = schema;
    this.#random = random;
  }

  write(): string {
    const body = this.#selections(this.#schema.getQueryType()!, 5);
    const used = [body, ...this.#fragments].join('\n');
    const names = ['yes', 'no'].filter((name) => used.includes(`$${name}`));
    const header = names.length
      ? `query Random(${names.map((name) => `$${name}: Boolean!`).join(', ')})`
      : 'query Random';
    return `${header} ${body}\n${this.#fragments.join('\n')}`;
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = isUnionType(type) ? [] : this.#fields(type, depth);
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (this.#chance(0.7))
          parts.push(`... on ${possible.name}${this.#condition()} ${this.#selections(possible, depth)}`);
      }
    } else if (depth > 1 && this.#chance(0.25)) {
      parts.push(this.#fragment(type, depth - 1));
    }
    if (parts.length === 0 || this.#chance(0.15))
      parts.push(this.#chance(0.5) ? '__typename' : `t${(this.#aliases += 1)}: __typename`);
    return `{ ${parts.join(' ')} }`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    if (this.#chance(0.5)) return `...${this.#condition()} ${this.#selections(type, depth)}`;
    const name = `F${this.#fragments.length}`;
    const index = this.#fragments.push('') - 1;
    this.#fragments[index] = `fragment ${name} on ${type.name} ${this.#selections(type, depth)}`;
    return `...${name}${this.#condition()}`;
  }

  #fields(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string[] {
    const fields = Object.values(type.getFields());
    const wanted = fields.filter(() => this.#chance(depth >= 5 ? 0.3 : 0.35));
    return wanted.flatMap((field): string[] => {
      const named = getNamedType(field.type);
      if (isCompositeType(named) && depth <= 1) return [];
      const alias = this.#chance(0.25) ? `a${(this.#aliases += 1)}: ` : '';
      const args = field.args.length ? `(id: "ModelVersion:${1 + Math.floor(this.#random() * 4)}")` : '';
      const head = `${alias || (args ? `a${(this.#aliases += 1)}: ` : '')}${field.name}${args}${this.#condition()}`;
      return [isCompositeType(named) ? `${head} ${this.#selections(named, depth - 1)}` : head];
    });
  }

  #condition(): string {
    if (!this.#chance(0.12)) return '';
    return [' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)'][
      Math.floor(this.#random() * 5)
    ]!;
  }
}
