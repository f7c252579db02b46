import type { DataSource, EntitySchemaColumnOptions, MigrationInterface, QueryRunner } from 'typeorm';
import { openSubgraphDatabase } from '../../database/index.ts';
import { encodeId, entityUuid } from '../../ids/ids.ts';
import type { Listing } from '../../reading/connection.ts';
import type { Clock } from '../../time/clock.ts';
import type { KindSpec } from '../kinds.ts';
import { ledgerMigrations } from '../migrations.ts';
import { stateSchema } from '../state-schema.ts';
import { createStateTable } from '../state-table.ts';
import type { Assertion, Origin } from '../types.ts';

/** A kind that has everything an attribute can be, for the ledger's own tests. */
export const thing: KindSpec = {
  kind: 'Thing',
  table: 'thing',
  key: ['name'],
  attributes: {
    owner: { mutable: true, personal: true },
    colour: { mutable: true },
    size: { mutable: true },
    serial: {},
    tags: { elementKey: (tag: { name: string }) => tag.name },
    parts: { elementKey: (part: string) => part, edgesOnly: true },
    madeOf: { mutable: true, edgesOnly: true },
  },
  edges: (id, state) => [
    ...((state['parts'] as string[] | undefined) ?? []).map((part) => ({
      kind: 'PART_OF',
      from: encodeId('Part', part),
      to: encodeId('Thing', id),
      attribute: 'parts',
      element: part,
    })),
    ...(state['madeOf'] === undefined
      ? []
      : [
          {
            kind: 'MADE',
            from: encodeId('Stuff', state['madeOf'] as string),
            to: encodeId('Thing', id),
            attribute: 'madeOf',
          },
        ]),
  ],
};

/** A kind whose natural key is a person. */
export const person: KindSpec = {
  kind: 'Person',
  table: 'person',
  key: ['address'],
  personalKey: true,
  attributes: { alias: { mutable: true, personal: true } },
};

export class Things1760000002000 implements MigrationInterface {
  readonly name = 'Things1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = ['name text NOT NULL', 'owner text', 'colour text', 'size float8', 'serial jsonb', 'tags jsonb'];
    await createStateTable(runner, 'thing', 'Things of tests.', columns);
    await runner.query('CREATE INDEX thing_name ON thing (name, id) WHERE retracted_in IS NULL');
    await createStateTable(runner, 'person', 'Persons of tests.', ['address text NOT NULL', 'alias text']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE thing, person');
  }
}

const THING_MIGRATIONS = [...ledgerMigrations, Things1760000002000];

export const THINGS: Listing = {
  name: 'things',
  table: 'thing',
  attributes: ['name', 'colour', 'size'],
  orders: {
    NAME: { expression: 's.name', type: 'text' },
    SIZE: { expression: `coalesce(s.size, 'infinity'::float8)`, type: 'numeric' },
  },
  defaultOrder: 'NAME',
};

const text: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const json: EntitySchemaColumnOptions = { type: 'jsonb', nullable: true };

const ENTITIES = [
  stateSchema({
    table: 'thing',
    columns: {
      name: { type: 'text' },
      owner: text,
      colour: text,
      size: { ...text, type: 'float8' },
      serial: json,
      tags: json,
    },
    indexes: ['thing_name'],
  }),
  stateSchema({ table: 'person', columns: { address: { type: 'text' }, alias: text } }),
];

/** The subgraph of things on a database of its own. */
export function openThings(url: string, poolSize = 12): Promise<DataSource> {
  return openSubgraphDatabase({ url, subgraph: 'things', entities: ENTITIES, migrations: THING_MIGRATIONS, poolSize });
}

export const thingId = (name: string): string => entityUuid('Thing', [name]);

export function api(over: Partial<Origin> = {}): Origin {
  return {
    action: 'registerThing',
    actor: entityUuid('Principal', ['test', 'writer']),
    document: null,
    format: null,
    collector: 'api',
    confidence: 'DECLARED',
    observedAt: null,
    ...over,
  };
}

export function fromDocument(letter: string, over: Partial<Origin> = {}): Origin {
  return api({
    action: 'applyDocument',
    document: `sha256:${letter.repeat(64)}`,
    format: 'test',
    collector: 'test',
    ...over,
  });
}

export function about(name: string, values: Assertion['values'], over: Partial<Assertion> = {}): Assertion {
  return { kind: 'Thing', key: [name], values, ...over };
}

/** A clock that a test sets; each reading moves it on by the step. */
export function steppedClock(start: string, stepMs: number): Clock & { current: number } {
  const clock = {
    current: Date.parse(start),
    now: (): Date => {
      clock.current += stepMs;
      return new Date(clock.current);
    },
  };
  return clock;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): {
  next(): number;
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(from: readonly T[]): T[];
} {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    shuffle: (from) => {
      const copy = [...from];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [copy[index], copy[other]] = [copy[other]!, copy[index]!];
      }
      return copy;
    },
  };
}
